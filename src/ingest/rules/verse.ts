// Is it verse? Three lines of five or of seven characters in a row, two where quoted, count nothing.
import { CharSet } from "../engine/char-set";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import type { Rule } from "./rule";

const lineEnds = new CharSet(',。;!?:\n“”"《》 ');
const han = /^[\u4e00-\u9fa5]+$/;
const LEAST_LINES = 3;
const LEAST_QUOTED = 2;
const MOST_MARKS = 4;
const LENGTHS = new Set([5, 7]);
const LONGEST = 8;
/** Prose too is written in lines of one length (动员党员三百名，走访群众一千户); verse counts on its fingers, or by hundreds and thousands. */
const LARGE = 11;

export const VERSES: readonly Rule[] = [
  {
    name: "verse/lines",
    reason: "idiom",
    when: { isArabic: false, also: isInVerse },
    fires: ["烟村[四五家]，亭台六七座，八九十枝花", "居民吟“烟村[四五家]，亭台六七座”"],
    spares: [
      "走访困难户[四五家]，修亭台六七座",
      "动员党员[三百名]，走访群众一千户，发放口罩五百只",
    ],
  },
];

/** 烟村四五家，亭台六七座，… */
function isInVerse(quantity: QuantityReading, { text, quotation }: Surroundings): boolean {
  const { start, numberStart } = quantity;
  if (numberStart !== start || isCount(quantity)) return false;
  const first = lineStart(text, start);
  const last = lineEnd(text, start);
  if (!LENGTHS.has(last - first)) return false;
  const others = (quotation === null ? LEAST_LINES : LEAST_QUOTED) - 1;
  const behind = countLines(text, last, last - first, 1, others);
  return behind + countLines(text, first, first - last, -1, others) >= others;
}

function isCount({ number, unitClass }: QuantityReading): boolean {
  if (unitClass === null || unitClass === "physical") return false;
  return number.kind === "plain" && !number.isBareScale && number.low >= LARGE;
}

/** How many lines of that length follow one another from here, backwards where it is negative; no more than `most`. */
function countLines(text: string, from: number, length: number, step: 1 | -1, most: number) {
  let count = 0;
  for (let at = skip(text, from, step); count < most; at = skip(text, at + length, step)) {
    if (!isLine(text, Math.min(at, at + length), Math.abs(length))) break;
    count += 1;
  }
  return count;
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
  for (
    let marks = 0;
    marks < MOST_MARKS && lineEnds.hasAt(text, step > 0 ? at : at - 1);
    marks += 1
  )
    at += step;
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
