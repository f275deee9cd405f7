import { CharSet } from "./char-set";
import { Stretch } from "./cue";

const CLAUSE = new CharSet(",。;!?\n");
const SENTENCE = new CharSet("。;!?\n");
const LONGEST = 200;
const LONGEST_BEHIND = 40;

/** The words on both sides of a quantity, as rules ask about them. */
export interface WordsAround {
  /** From the beginning of the clause to the quantity. */
  readonly clause: Stretch;
  /** From the beginning of the sentence to the quantity; a semicolon parts sentences. */
  readonly sentence: Stretch;
  /** The quantity with its hedges, and two characters before it. */
  readonly own: Stretch;
  /** What follows, over stops and all. */
  readonly behind: Stretch;
}

export function cutAround(text: string, start: number, end: number): WordsAround {
  const clauseStart = findStop(text, start, start - LONGEST, CLAUSE);
  const sentenceStart = findStop(text, clauseStart, start - LONGEST, SENTENCE);
  const clause = new Stretch(text, clauseStart, start);
  return {
    clause,
    sentence: new Stretch(text, sentenceStart, start, clause),
    own: new Stretch(text, Math.max(0, start - 2), end),
    behind: new Stretch(text, end, Math.min(text.length, end + LONGEST_BEHIND)),
  };
}

/** Where the words before an offset begin, behind the nearest stop and not before `limit`. */
function findStop(text: string, at: number, limit: number, stops: CharSet): number {
  let start = at;
  while (start > 0 && start > limit && !stops.hasAt(text, start - 1)) start -= 1;
  return start;
}
