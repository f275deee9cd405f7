/** A set of characters that is asked at every place of a text, as a table of UTF-16 code units. */
export class CharSet {
  readonly #table = new Uint8Array(0x10000);

  constructor(chars: Iterable<string>) {
    for (const char of chars) this.#table[char.charCodeAt(0)] = 1;
  }

  /** Whether the code unit at `at` belongs to the set; outside the text nothing does. */
  hasAt(text: string, at: number): boolean {
    // A look beside the text would ask the table for NaN and make every look slow.
    return at >= 0 && at < text.length && this.#table[text.charCodeAt(at)] === 1;
  }

  has(char: string): boolean {
    return this.hasAt(char, 0);
  }
}
