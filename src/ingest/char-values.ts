/** Whole numbers that some characters stand for, as a table of UTF-16 code units. */
export class CharValues {
  readonly #table = new Int32Array(0x10000).fill(-1);

  constructor(values: Readonly<Record<string, number>>) {
    for (const [char, value] of Object.entries(values)) this.#table[char.charCodeAt(0)] = value;
  }

  /** What the code unit at `at` stands for; −1 where it is no such character, and outside the text. */
  valueAt(text: string, at: number): number {
    return at >= 0 && at < text.length ? (this.#table[text.charCodeAt(at)] ?? -1) : -1;
  }
}
