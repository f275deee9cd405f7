import { addFirstChars } from "./first-chars";

const NONE: readonly never[] = [];

/** Patterns by the characters that a match of theirs may begin with: at most places of a text none has to be run. */
export class PatternTable<Pattern extends { readonly regex: RegExp }> {
  /** By UTF-16 code unit, a place in `#rows`; row 0 is empty. */
  readonly #rowOf = new Uint16Array(0x10000);
  readonly #rows: (readonly Pattern[])[] = [NONE];

  constructor(patterns: readonly Pattern[]) {
    const tables = patterns.map(({ regex }) => {
      const table = new Uint8Array(0x10000);
      addFirstChars(regex, table);
      return table;
    });
    const known = new Map<string, number>([["", 0]]);
    for (let code = 0; code < this.#rowOf.length; code += 1) {
      const open = patterns.filter((_, index) => tables[index]?.[code] === 1);
      const key = open.map((pattern) => patterns.indexOf(pattern)).join();
      const row = known.get(key) ?? this.#rows.push(open) - 1;
      known.set(key, row);
      this.#rowOf[code] = row;
    }
  }

  /** The characters that a match may begin with. */
  *firstChars(): Generator<string> {
    for (let code = 0; code < this.#rowOf.length; code += 1)
      if (this.#rowOf[code] !== 0) yield String.fromCharCode(code);
  }

  /** The patterns that may match at a place, in their order. */
  openAt(text: string, at: number): readonly Pattern[] {
    if (at >= text.length) return NONE;
    return this.#rows[this.#rowOf[text.charCodeAt(at)] ?? 0] ?? NONE;
  }
}
