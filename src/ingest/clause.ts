import { CharSet } from "./char-set";

const CLAUSE = new CharSet(",。;!?\n");
const SENTENCE = new CharSet("。;!?\n");
const LONGEST = 200;

/** The words of the clause before an offset. */
export function clauseBefore(text: string, at: number): string {
  return before(text, at, CLAUSE);
}

/** The words of the sentence before an offset; a semicolon parts sentences. */
export function sentenceBefore(text: string, at: number): string {
  return before(text, at, SENTENCE);
}

function before(text: string, at: number, stop: CharSet): string {
  let start = at;
  while (start > 0 && at - start < LONGEST && !stop.hasAt(text, start - 1)) start -= 1;
  return text.slice(start, at);
}
