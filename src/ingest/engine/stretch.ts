import { CLAUSE_STOP, countCues, entries, ROW, rows, SENTENCE_STOP } from "./cue-table";

/** A part of a text that has been looked through for the characters of all cues. */
export class Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The bits of the cues of which a character stands here. */
  readonly bits0: number;
  readonly bits1: number;
  readonly bits2: number;
  readonly bits3: number;
  /** How many cues were looked for. */
  readonly cueCount: number;
  #words: string | null = null;

  private constructor(
    text: string,
    start: number,
    end: number,
    bits0: number,
    bits1: number,
    bits2: number,
    bits3: number,
    cueCount: number,
  ) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.bits0 = bits0;
    this.bits1 = bits1;
    this.bits2 = bits2;
    this.bits3 = bits3;
    this.cueCount = cueCount;
  }

  static cut(text: string, start: number, end: number): Stretch {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = start; at < end; at += 1) {
      const row = 4 * ((entries[text.charCodeAt(at)] ?? 0) & ROW);
      if (row === 0) continue;
      a |= rows[row] ?? 0;
      b |= rows[row + 1] ?? 0;
      c |= rows[row + 2] ?? 0;
      d |= rows[row + 3] ?? 0;
    }
    return new Stretch(text, start, end, a, b, c, d, countCues());
  }

  /**
   * What stands before an offset, back to a stop of the level given and not before `limit`.
   * It may start from a shorter stretch before the same offset.
   */
  static cutBack(text: string, at: number, limit: number, stop: number, shorter: Stretch | null) {
    let a = shorter?.bits0 ?? 0;
    let b = shorter?.bits1 ?? 0;
    let c = shorter?.bits2 ?? 0;
    let d = shorter?.bits3 ?? 0;
    let start = shorter?.start ?? at;
    for (; start > limit; start -= 1) {
      const entry = entries[text.charCodeAt(start - 1)] ?? 0;
      if (entry === 0) continue;
      if (entry >= stop) break;
      const row = 4 * (entry & ROW);
      a |= rows[row] ?? 0;
      b |= rows[row + 1] ?? 0;
      c |= rows[row + 2] ?? 0;
      d |= rows[row + 3] ?? 0;
    }
    return new Stretch(text, start, at, a, b, c, d, shorter?.cueCount ?? countCues());
  }

  get words(): string {
    this.#words ??= this.text.slice(this.start, this.end);
    return this.#words;
  }

  get length(): number {
    return this.end - this.start;
  }

  first(length: number): string {
    return this.text.slice(this.start, Math.min(this.end, this.start + length));
  }

  last(length: number): string {
    return this.text.slice(Math.max(this.start, this.end - length), this.end);
  }
}

const LONGEST_BEFORE = 200;
const LONGEST_BEHIND = 16;

/** The words on both sides of a quantity, as rules ask about them. */
export interface WordsAround {
  /** From the beginning of the clause to the quantity. */
  readonly clause: Stretch;
  /** From the beginning of the sentence to the quantity; a semicolon parts sentences. */
  readonly sentence: Stretch;
  /** The quantity with its hedges, and two characters before it. */
  readonly own: Stretch;
  /** The next sixteen characters, over stops and all. */
  readonly behind: Stretch;
}

export function cutAround(text: string, start: number, end: number): WordsAround {
  const limit = Math.max(0, start - LONGEST_BEFORE);
  const clause = Stretch.cutBack(text, start, limit, CLAUSE_STOP, null);
  return {
    clause,
    sentence: Stretch.cutBack(text, start, limit, SENTENCE_STOP, clause),
    own: Stretch.cut(text, Math.max(0, start - 2), end),
    behind: Stretch.cut(text, end, Math.min(text.length, end + LONGEST_BEHIND)),
  };
}
