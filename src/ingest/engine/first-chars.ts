const LAST = 0xffff;
/** Parts that take any of some characters; what is not listed here may take any character at all. */
const CLASSES: Readonly<Record<string, string>> = { d: "0-9", w: "0-9A-Z_a-z" };
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v" };

const GROUP_KIND = /\?(?:[:=!]|<[=!]|<\w+>)/y;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
/** Parts, passed over at once where no match begins any more. */
const NO_GROUP = /(?:\\.|\[(?:\\.|[^\\\]])*\]|[^\\[()|])*/y;
const TO = /-(?!\])/y;

/** Code units from the first to the last. */
type Range = readonly [first: number, last: number];

const ANY: Range = [0, LAST];

/** The UTF-16 code units with which a match may begin, as ranges that may overlap; more than those, never fewer. */
export function firstChars(regex: RegExp): readonly Range[] {
  const ranges: Range[] = [];
  const canBeEmpty = new Source(regex.source).readAlternatives(ranges);
  return canBeEmpty || /[iuv]/.test(regex.flags) ? [ANY] : ranges;
}

/** Reads the source of an expression. A part is given the ranges while a match may still begin there, and then returns whether it may be empty. */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readAlternatives(ranges: Range[] | null): boolean {
    let canBeEmpty = false;
    do {
      canBeEmpty = this.#readRow(ranges) || canBeEmpty;
    } while (this.#take("|"));
    return canBeEmpty;
  }

  #readRow(ranges: Range[] | null): boolean {
    let open = ranges;
    let canBeEmpty = true;
    for (;;) {
      if (open === null) this.#readAs(NO_GROUP);
      if ("|)".includes(this.#next())) return canBeEmpty;
      const isEmpty = this.#readPart(open);
      const isOptional = this.#readQuantifier();
      if (isEmpty || isOptional) continue;
      canBeEmpty = false;
      open = null;
    }
  }

  #readPart(ranges: Range[] | null): boolean {
    if (this.#take("^") || this.#take("$")) return true;
    if (this.#take("(")) return this.#readGroup(ranges);
    if (this.#take("[")) this.#readClass(ranges);
    else if (this.#take(".")) ranges?.push(ANY);
    else this.#readMember(ranges);
    return false;
  }

  #readGroup(ranges: Range[] | null): boolean {
    const isLook = /[=!]$/.test(this.#readAs(GROUP_KIND));
    const canBeEmpty = this.readAlternatives(isLook ? null : ranges);
    this.#take(")");
    return isLook || canBeEmpty;
  }

  #readClass(ranges: Range[] | null): void {
    if (this.#take("^")) ranges?.push(ANY);
    while (!this.#take("]")) {
      const low = this.#readMember(ranges);
      if (this.#readAs(TO) !== "") ranges?.push([low, this.#readMember(null)]);
    }
  }

  /** One character or an escape; returns its code unit, 0 for a class. */
  #readMember(ranges: Range[] | null): number {
    const isEscape = this.#take("\\");
    const char = this.#read();
    const members = isEscape ? CLASSES[char] : undefined;
    if (members !== undefined) new Source(`[${members}]`).readAlternatives(ranges);
    else if (isEscape && /[0-9A-Za-z]/.test(char) && !(char in ESCAPES)) ranges?.push(ANY);
    else {
      const code = ((isEscape ? ESCAPES[char] : undefined) ?? char).charCodeAt(0);
      ranges?.push([code, code]);
      return code;
    }
    return 0;
  }

  /** Whether what stands before may be left out. */
  #readQuantifier(): boolean {
    return /^(?:[*?]|\{0)/.test(this.#readAs(QUANTIFIER));
  }

  /** What a sticky expression takes here; empty where it takes nothing. */
  #readAs(part: RegExp): string {
    part.lastIndex = this.#at;
    const words = part.exec(this.#source)?.[0] ?? "";
    this.#at += words.length;
    return words;
  }

  #next(): string {
    return this.#source.charAt(this.#at);
  }

  #read(): string {
    this.#at += 1;
    return this.#source.charAt(this.#at - 1);
  }

  #take(char: string): boolean {
    if (this.#next() !== char) return false;
    this.#at += 1;
    return true;
  }
}
