import { CharSet } from "../engine/char-set";
import { CHINESE, DIGITS, POINT, ROW_DIGITS, SCALES } from "../lexicon/numerals";
import { type NumberReading, placeOfLastDigit, tidy } from "./number-builder";
import {
  goesOn,
  groupEnd,
  type IsFixedWord,
  isLeadingPoint,
  isPair,
  plainGroup,
  readMixed,
} from "./read-mixed";
import { readRough, readVague, vagueHeadAt } from "./read-vague";
import { arabic, digits, scales } from "./vocabulary";

export type { NumberReading } from "./number-builder";

/** 三点五万: a decimal said in words; without the scale behind it such words tell the time. */
const POINTED =
  /(\d{1,4}|[零一二两三四五六七八九十]{1,3})点(\d{1,2}|[零一二三四五六七八九]{1,2})([万亿])/y;
const LONGEST_WHOLE = 4;
const DIGIT_ROW = new RegExp(`[${ROW_DIGITS}]{2,}`, "y");
const chinese = new CharSet(CHINESE);
const rowDigits = new CharSet(ROW_DIGITS);
const NO_MARKS: readonly string[] = [];
/** A whole number of so many figures is exact. */
const MOST_EXACT = 15;

/** Reads the longest number that begins at `start`, or `null`. */
export function readNumber(
  text: string,
  start: number,
  isFixedWord: IsFixedWord,
): NumberReading | null {
  const pointed = readPointed(text, start, isFixedWord);
  if (pointed) return pointed;
  if (arabic.hasAt(text, start)) return readArabic(text, start, isFixedWord);
  const rough = readRough(text, start);
  if (rough) return rough;
  if (chinese.hasAt(text, start)) {
    const digit = digits.valueAt(text, start);
    if (digit >= 0 && !goesOn(text, start + 1)) return plainNumber(start + 1, digit, 1, false);
    return readDigitRow(text, start) ?? readMixed(text, start, isFixedWord);
  }
  if (isLeadingPoint(text, start)) return readArabic(text, start, isFixedWord);
  const head = vagueHeadAt(text, start);
  return head === null ? null : readVague(text, start, head);
}

function readPointed(text: string, start: number, isFixedWord: IsFixedWord): NumberReading | null {
  if (!text.slice(start + 1, start + 1 + LONGEST_WHOLE).includes(POINT)) return null;
  POINTED.lastIndex = start;
  const [words, whole = "", fraction = "", scale = ""] = POINTED.exec(text) ?? [];
  if (words === undefined) return null;
  const units = readMixed(whole, 0, isFixedWord)?.low ?? 0;
  const tenths = Number([...fraction].map((digit) => DIGITS[digit] ?? digit).join(""));
  const step = (SCALES[scale] ?? 1) / 10 ** fraction.length;
  const value = tidy((units * 10 ** fraction.length + tenths) * step);
  return plainNumber(start + words.length, value, step, arabic.hasAt(text, start));
}

/** A single group of figures is read at once; only where it goes on it has to be added up. */
function readArabic(text: string, start: number, isFixedWord: IsFixedWord): NumberReading | null {
  const end = groupEnd(text, start);
  if (goesOn(text, end)) return readMixed(text, start, isFixedWord);
  const group = plainGroup(text, start, end);
  return plainNumber(end, tidy(Number(group)), placeOfLastDigit(group), true);
}

function plainNumber(end: number, value: number, step: number, isArabic: boolean): NumberReading {
  return {
    end,
    low: value,
    high: value,
    step,
    kind: "plain",
    isArabic,
    isBareScale: false,
    marks: NO_MARKS,
  };
}

function readDigitRow(text: string, start: number): NumberReading | null {
  if (!rowDigits.hasAt(text, start + 1)) return null;
  DIGIT_ROW.lastIndex = start;
  const row = DIGIT_ROW.exec(text)?.[0];
  if (!row || (row.length === 2 && isPair(row.charAt(0), row.charAt(1)))) return null;
  const end = start + row.length;
  if (row.length === 2 && scales.valueAt(text, end) > 0 && DIGITS[row.charAt(1)] !== 0) return null;
  const value =
    row.length > MOST_EXACT ? 0 : Number([...row].map((digit) => DIGITS[digit]).join(""));
  const shape = { isArabic: false, isBareScale: false, marks: NO_MARKS, step: 1 };
  return { ...shape, end, low: value, high: value, kind: "digits" };
}
