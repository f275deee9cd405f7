/** So many sets share a table, one bit each. */
const BITS = 32;
const tables: Int32Array[] = [];
let count = 0;

/**
 * A set of characters that is asked at every place of a text. Sets share tables of UTF-16 code units: with one
 * each, the processor would have to fetch what stands at a character anew for each set.
 */
export class CharSet {
  readonly #table: Int32Array;
  readonly #bit: number;

  constructor(chars: Iterable<string>) {
    if (count % BITS === 0) tables.push(new Int32Array(0x10000));
    const table = tables.at(-1) ?? new Int32Array(0x10000);
    const bit = 1 << (count % BITS);
    count += 1;
    for (const char of chars) {
      const code = char.charCodeAt(0);
      table[code] = (table[code] ?? 0) | bit;
    }
    this.#table = table;
    this.#bit = bit;
  }

  /** Whether the code unit at `at` belongs to the set; outside the text nothing does. */
  hasAt(text: string, at: number): boolean {
    // A look beside the text would ask the table for NaN and make every look slow.
    if (at < 0 || at >= text.length) return false;
    return ((this.#table[text.charCodeAt(at)] ?? 0) & this.#bit) !== 0;
  }

  has(char: string): boolean {
    return this.hasAt(char, 0);
  }
}

/** A set for each word of a table. */
export function charSetsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, CharSet> {
  return new Map(Object.entries(table).map(([word, chars]) => [word, new CharSet(chars)]));
}
