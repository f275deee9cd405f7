import type { RejectReason } from "../../model/ledger";
import { CharSet } from "../char-set";
import type { QuantityReading } from "../read-quantity";

const lineEnds = new CharSet(',。;!?:\n“”"《》 ');
const han = /^[\u4e00-\u9fa5]+$/;
const LEAST_LINES = 3;
const LENGTHS = new Set([5, 7]);
const LONGEST = 8;

/** Three lines of five or of seven characters in a row, two where quoted, are verse (烟村四五家，亭台六七座，…), and verse counts nothing. */
export function judgeVerse(
  { start, number, numberStart }: QuantityReading,
  text: string,
  isQuoted: boolean,
): RejectReason | null {
  if (number.isArabic || numberStart !== start) return null;
  const first = lineStart(text, start);
  const last = lineEnd(text, start);
  if (!LENGTHS.has(last - first)) return null;
  let lines = 1;
  let at = last;
  for (let next = skip(text, at, 1); isLine(text, next, last - first); next = skip(text, at, 1)) {
    at = next + last - first;
    lines += 1;
  }
  at = first;
  for (
    let end = skip(text, at, -1);
    isLine(text, end - last + first, last - first);
    end = skip(text, at, -1)
  ) {
    at = end - last + first;
    lines += 1;
  }
  return lines >= (isQuoted ? 2 : LEAST_LINES) ? "idiom" : null;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST && !lineEnds.hasAt(text, start - 1)) start -= 1;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST && !lineEnds.hasAt(text, end)) end += 1;
  return end;
}

/** Over the marks between two lines, forwards (1) or backwards (-1). */
function skip(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (lineEnds.hasAt(text, step > 0 ? at : at - 1)) at += step;
  return at;
}

/** Whether exactly one line of that many characters of Han stands there. */
function isLine(text: string, start: number, length: number): boolean {
  if (start < 0 || start + length > text.length) return false;
  return (
    lineStart(text, start) === start &&
    lineEnd(text, start) === start + length &&
    han.test(text.slice(start, start + length))
  );
}
