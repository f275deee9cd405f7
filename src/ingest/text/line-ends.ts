import { MEASURES } from "../lexicon/measures";

const measureWords = Object.values(MEASURES)
  .flatMap((list) => list.split(/\s+/))
  .filter((word) => /^\p{Script=Han}+$/u.test(word));
/** What is counted, how many and in which measure: 慰问老人300名. */
const STATEMENT = new RegExp(
  `^\\s*\\p{Script=Han}{2,}[^，。；！？]*?[\\d\uff10-\uff19]\\s*[万亿千百余多+]{0,3}(?:${measureWords.join("|")}|\\+)$`,
  "u",
);
/** A line of its own that counts as well. */
const NEXT = /^\p{Script=Han}{2,}[^\d\uff10-\uff19\n]{0,16}[\d\uff10-\uff19]/u;
/** What goes on with a count rather than begin another. */
const GOES_ON = /^(?:人次|次|余|多|左右|上下|以上|以下|的)/;
/** Running text is broken further right. */
const LONGEST_LINE = 24;

/** Whether a break parts two statements that are printed a line each, without a stop: each names what it counts. */
export function isBetweenStatements(
  text: string,
  lineStart: number,
  start: number,
  end: number,
): boolean {
  if (start - lineStart >= LONGEST_LINE || GOES_ON.test(text.slice(end, end + 2))) return false;
  return (
    NEXT.test(text.slice(end, end + LONGEST_LINE)) && STATEMENT.test(text.slice(lineStart, start))
  );
}
