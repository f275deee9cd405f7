const LAST = 0xffff;
/** Parts that take any of some characters; what is not listed here may take any character at all. */
const CLASSES: Readonly<Record<string, string>> = { d: "0-9", w: "0-9A-Z_a-z" };
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v" };

/** Sets to 1, in a table of UTF-16 code units, those with which a match may begin; more than those, never fewer. */
export function addFirstChars(regex: RegExp, table: Uint8Array): void {
  const canBeEmpty = new Source(regex.source).readAlternatives(table);
  if (canBeEmpty || /[iuv]/.test(regex.flags)) table.fill(1);
}

/** Reads the source of an expression. A part is given the table while a match may still begin there, and returns whether it may be empty. */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readAlternatives(table: Uint8Array | null): boolean {
    let canBeEmpty = false;
    do {
      canBeEmpty = this.#readRow(table) || canBeEmpty;
    } while (this.#take("|"));
    return canBeEmpty;
  }

  #readRow(table: Uint8Array | null): boolean {
    let open = table;
    let canBeEmpty = true;
    while (this.#at < this.#source.length && !/[|)]/.test(this.#next())) {
      const isEmpty = this.#readPart(open);
      const isOptional = this.#readQuantifier();
      if (isEmpty || isOptional) continue;
      canBeEmpty = false;
      open = null;
    }
    return canBeEmpty;
  }

  #readPart(table: Uint8Array | null): boolean {
    if (this.#take("^") || this.#take("$")) return true;
    if (this.#take("(")) return this.#readGroup(table);
    if (this.#take("[")) this.#readClass(table);
    else if (this.#take(".")) table?.fill(1);
    else this.#readMember(table);
    return false;
  }

  #readGroup(table: Uint8Array | null): boolean {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at))?.[0] ?? "";
    this.#at += kind.length;
    const isLook = /[=!]$/.test(kind);
    const canBeEmpty = this.readAlternatives(isLook ? null : table);
    this.#take(")");
    return isLook || canBeEmpty;
  }

  #readClass(table: Uint8Array | null): void {
    if (this.#take("^")) table?.fill(1);
    while (!this.#take("]")) {
      const low = this.#readMember(table);
      if (!/^-[^\]]/.test(this.#source.slice(this.#at, this.#at + 2))) continue;
      this.#at += 1;
      table?.fill(1, low, this.#readMember(table) + 1);
    }
  }

  /** One character or an escape; returns its code unit, 0 for a class. */
  #readMember(table: Uint8Array | null): number {
    const isEscape = this.#take("\\");
    const char = this.#read();
    const members = isEscape ? CLASSES[char] : undefined;
    if (members !== undefined) new Source(`[${members}]`).readAlternatives(table);
    else if (isEscape && /[0-9A-Za-z]/.test(char) && !(char in ESCAPES)) table?.fill(1);
    else {
      const code = ((isEscape ? ESCAPES[char] : undefined) ?? char).charCodeAt(0);
      table?.fill(1, code, Math.min(code, LAST) + 1);
      return code;
    }
    return 0;
  }

  /** Whether what stands before may be left out. */
  #readQuantifier(): boolean {
    const words = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at))?.[0] ?? "";
    this.#at += words.length;
    return /^(?:[*?]|\{0)/.test(words);
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
