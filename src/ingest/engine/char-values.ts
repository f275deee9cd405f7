/** Numbers that some characters stand for, as a table of UTF-16 code units. */
export class CharValues {
  /** Places in `#values`: a byte a code unit, so that the characters of a text stay near at hand. */
  readonly #table = new Uint8Array(0x10000);
  readonly #values = [-1];

  constructor(values: Readonly<Record<string, number>>) {
    for (const [char, value] of Object.entries(values)) {
      this.#table[char.charCodeAt(0)] = this.#values.push(value) - 1;
    }
  }

  /** What the code unit at `at` stands for; −1 where it is no such character, and outside the text. */
  valueAt(text: string, at: number): number {
    if (at < 0 || at >= text.length) return -1;
    return this.#values[this.#table[text.charCodeAt(at)] ?? 0] ?? -1;
  }
}
