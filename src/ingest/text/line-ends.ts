import { MEASURES } from "../lexicon/measures";

const measureWords = Object.values(MEASURES)
  .flatMap((list) => list.split(/\s+/))
  .filter((word) => /^\p{Script=Han}+$/u.test(word));
/** What is counted, how many and in which measure: 慰问老人300名. */
const COUNT = `[\\d\uff10-\uff19]\\s*[万亿千百余多+]{0,3}(?:${measureWords.join("|")}|\\+)$`;
const STATEMENT = new RegExp(`^\\s*\\p{Script=Han}{2,}[^，。；！？]*?${COUNT}`, "u");
/** 活动：6场. */
const LABELLED = new RegExp(`^\\s*\\p{Script=Han}{2,8}[:：]\\s*[^，。；！？]{0,8}?${COUNT}`, "u");
/** 第6期 2025年1月15日: the foot of a masthead. */
const DATED = /^(?:.*第\s*\d+\s*期[）)]?)?\s*(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/;
/** ▶河北区：老街坊议事: a mark and a few words without a number, over one break and no page end. */
const MARKED =
  /^\s*(?:[▶●■◆★▲◎○※✅▼►]|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．])\s*[^，。；！？、\d]{2,20}$/u;
const ONE_BREAK = /^[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*$/;
/** A line of its own that counts as well. */
const NEXT = /^\p{Script=Han}{2,}[^\d\uff10-\uff19\n]{0,16}[\d\uff10-\uff19]/u;
/** What goes on with a count rather than begin another. */
const GOES_ON = /^(?:人次|次|余|多|左右|上下|以上|以下|的)/;
/** Running text is broken further right. */
const LONGEST_LINE = 24;
const LONGEST_DATED = 40;

/** Whether a break parts two lines that say something each, without a stop: a date, a label with its count, two statements that name what they count, or a heading with its mark. */
export function isBetweenLines(
  text: string,
  lineStart: number,
  start: number,
  end: number,
): boolean {
  const length = start - lineStart;
  if (length >= LONGEST_DATED) return false;
  const line = text.slice(lineStart, start);
  if (DATED.test(line)) return true;
  if (length >= LONGEST_LINE || GOES_ON.test(text.slice(end, end + 2))) return false;
  if (LABELLED.test(line)) return true;
  if (MARKED.test(line) && ONE_BREAK.test(text.slice(start, end))) return true;
  return NEXT.test(text.slice(end, end + LONGEST_LINE)) && STATEMENT.test(line);
}
