import { enterCue, placeOf } from "./cue-table";
import { neededChars } from "./needed-chars";
import type { Stretch } from "./stretch";

/**
 * A pattern that is asked only where one of the characters stands that it needs. The answers are those of
 * the bare pattern, but sooner: most patterns are asked about words of which none is there.
 */
export class Cue {
  readonly #pattern: RegExp;
  readonly #number: number;
  /** Its one bit, as a stretch holds them. */
  readonly #bits0: number;
  readonly #bits1: number;
  readonly #bits2: number;
  readonly #bits3: number;

  /** Takes a pattern without the flags g and y, with which it would go on from its last match. */
  constructor(pattern: RegExp) {
    const need = neededChars(pattern);
    this.#pattern = pattern;
    this.#number = need ? enterCue(need.chars) : Number.MAX_SAFE_INTEGER;
    const { word, bit } = placeOf(this.#number);
    this.#bits0 = word === 0 ? bit : 0;
    this.#bits1 = word === 1 ? bit : 0;
    this.#bits2 = word === 2 ? bit : 0;
    this.#bits3 = word === 3 ? bit : 0;
  }

  /** The bare pattern, for words that were put together. */
  matches(words: string): boolean {
    return this.#pattern.test(words);
  }

  isIn(stretch: Stretch): boolean {
    return this.canBeIn(stretch) && this.#pattern.test(stretch.words);
  }

  /** Whether it is in the first characters of a stretch, taken by themselves. */
  isInFirst(length: number, stretch: Stretch): boolean {
    return this.canBeIn(stretch) && this.#pattern.test(stretch.first(length));
  }

  /** Whether it is in the last characters of a stretch, taken by themselves. */
  isInLast(length: number, stretch: Stretch): boolean {
    return this.canBeIn(stretch) && this.#pattern.test(stretch.last(length));
  }

  /** False where the stretch holds no character that the pattern needs. */
  canBeIn(stretch: Stretch): boolean {
    const shared =
      (stretch.bits0 & this.#bits0) |
      (stretch.bits1 & this.#bits1) |
      (stretch.bits2 & this.#bits2) |
      (stretch.bits3 & this.#bits3);
    return shared !== 0 || this.#number >= stretch.cueCount;
  }
}
