import { CharSet } from "./char-set";

const CLAUSE = new CharSet(",。;!?\n");
const SENTENCE = new CharSet("。;!?\n");
const LONGEST = 200;

/** One quantity is asked about many times in a row, so the last answers are kept. */
interface Kept {
  text: string;
  at: number;
  words: string;
}
const keptClause: Kept = { text: "", at: 0, words: "" };
const keptSentence: Kept = { text: "", at: 0, words: "" };

/** The words of the clause before an offset. */
export function clauseBefore(text: string, at: number): string {
  return before(text, at, CLAUSE, keptClause);
}

/** The words of the sentence before an offset; a semicolon parts sentences. */
export function sentenceBefore(text: string, at: number): string {
  return before(text, at, SENTENCE, keptSentence);
}

function before(text: string, at: number, stop: CharSet, kept: Kept): string {
  if (kept.at === at && kept.text === text) return kept.words;
  let start = at;
  while (start > 0 && at - start < LONGEST && !stop.hasAt(text, start - 1)) start -= 1;
  kept.text = text;
  kept.at = at;
  kept.words = text.slice(start, at);
  return kept.words;
}
