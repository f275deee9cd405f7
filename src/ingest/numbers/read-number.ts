import { CharSet } from "../engine/char-set";
import { CharValues } from "../engine/char-values";
import { HEDGES_WITHIN } from "../lexicon/hedges";
import {
  AFTER_KILO,
  BEFORE_SEVERAL,
  BEHIND_SEVERAL,
  CHINESE,
  DIGITS,
  KILO,
  LOOSE_PAIRS,
  POINT,
  POINTED,
  ROW_DIGITS,
  SCALES,
  SEVERAL,
  TENS,
  VAGUE_HEADS,
} from "../lexicon/numerals";
import { NumberBuilder, placeOfLastDigit, tidy } from "./number-builder";

/** A number as written, before hedges and measure word. */
export interface NumberReading {
  readonly end: number;
  readonly low: number;
  /** Above `low` for spans of two digits (三五) and for vague counts (数十). */
  readonly high: number;
  /** Place value of the last stated digit: 100 for 600, 10000 for 11万. */
  readonly step: number;
  /** `digits`: a row of Chinese digits without scales (二〇二二), a name or a year rather than a count. */
  readonly kind: "plain" | "pair" | "vague" | "digits";
  readonly isArabic: boolean;
  /** A scale with nothing before it (百余, 上万). */
  readonly isBareScale: boolean;
  /** Hedge words met inside the number (数, 10余万). */
  readonly marks: readonly string[];
}

/** Groups of thousands; more of them than any count has are a list. */
const ARABIC = /\d{1,3}(?:,\d{3}){1,6}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const DIGIT_ROW = new RegExp(`[${ROW_DIGITS}]{2,}`, "y");
const digits = new CharValues(DIGITS);
const scales = new CharValues(SCALES);
const tens = new CharValues(TENS);
const arabic = new CharSet("0123456789");
const chinese = new CharSet(CHINESE);
const rowDigits = new CharSet(ROW_DIGITS);
const heads = Object.keys(VAGUE_HEADS);
const headStarts = new CharSet(heads.map((head) => head.charAt(0)));
/** Vague counts within a number: the 几 of 十几, the 好几 of 三十好几. */
const some = heads.filter((head) => head !== SEVERAL);
const innerHedges = new CharSet(HEDGES_WITHIN);
const afterKilo = new CharSet(AFTER_KILO);
/** Characters that a part of a number begins with. */
const parts = new CharSet([
  ..."0123456789",
  ...CHINESE,
  ...HEDGES_WITHIN,
  ...some.map((head) => head.charAt(0)),
]);
const behindSeveral = new CharSet(BEHIND_SEVERAL);
const beforeSeveral = new CharSet(BEFORE_SEVERAL);
const NO_MARKS: readonly string[] = [];
/** A whole number of so many figures is exact. */
const MOST_EXACT = 15;

/** Words that begin with a scale character and are no scale (3家万寿路…). */
export type IsFixedWord = (text: string, start: number) => boolean;

/** Reads the longest number that begins at `start`, or `null`. */
export function readNumber(
  text: string,
  start: number,
  isFixedWord: IsFixedWord,
): NumberReading | null {
  const pointed = readPointed(text, start, isFixedWord);
  if (pointed) return pointed;
  if (arabic.hasAt(text, start)) return readArabic(text, start, isFixedWord);
  if (chinese.hasAt(text, start)) {
    const digit = digits.valueAt(text, start);
    if (digit >= 0 && !goesOn(text, start + 1)) return plainNumber(start + 1, digit, 1, false);
    return readDigitRow(text, start) ?? readMixed(text, start, isFixedWord);
  }
  const head = vagueHeadAt(text, start);
  return head === null ? null : readVague(text, start, head);
}

/** The vague count that begins at a place (数, 几, 好几), or `null`. */
export function vagueHeadAt(text: string, at: number): string | null {
  if (!headStarts.hasAt(text, at)) return null;
  return heads.find((head) => text.startsWith(head, at)) ?? null;
}

const LONGEST_WHOLE = 4;

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

function goesOn(text: string, end: number): boolean {
  if (!parts.hasAt(text, end)) return false;
  return !innerHedges.hasAt(text, end) || scales.valueAt(text, end + 1) >= 1e4;
}

function groupEnd(text: string, start: number): number {
  let end = start;
  while (arabic.hasAt(text, end)) end += 1;
  const next = text.charAt(end);
  if (next !== "," && next !== ".") return end;
  ARABIC.lastIndex = start;
  return ARABIC.test(text) ? ARABIC.lastIndex : start;
}

/** The figures from `start` to `end` without the marks between thousands. */
function plainGroup(text: string, start: number, end: number): string {
  const group = text.slice(start, end);
  return group.includes(",") ? group.replaceAll(",", "") : group;
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

function readMixed(text: string, start: number, isFixedWord: IsFixedWord): NumberReading | null {
  const builder = new NumberBuilder();
  let at = start;
  while (at < text.length) {
    const next = readPart(text, at, builder, isFixedWord);
    if (next === at) break;
    at = next;
  }
  return at === start ? null : builder.finish(at);
}

/** Feeds one digit, group, scale or inner hedge to the builder; returns where it ends. */
function readPart(
  text: string,
  at: number,
  builder: NumberBuilder,
  isFixedWord: IsFixedWord,
): number {
  if (!parts.hasAt(text, at)) return at;
  if (arabic.hasAt(text, at)) return readGroup(text, at, builder);
  const digit = digits.valueAt(text, at);
  if (digit >= 0) {
    const char = text.charAt(at);
    const isLoose = isPair(builder.lastDigitChar, char);
    return builder.addDigit(digit, char, isLoose) ? at + 1 : at;
  }
  const scale = scales.valueAt(text, at);
  if (scale > 0) {
    if (!builder.isEmpty && (isFixedWord(text, at) || isPrefix(text, at, builder))) return at;
    return builder.addScale(scale) ? at + 1 : at;
  }
  const ten = tens.valueAt(text, at);
  if (ten > 0) return builder.addTen(ten, text.charAt(at)) ? at + 1 : at;
  if (!innerHedges.hasAt(text, at)) return readSome(text, at, builder);
  const outer = scales.valueAt(text, at + 1);
  if (outer < 1e4) return at;
  return builder.addInnerHedge(text.charAt(at), outer) ? at + 2 : at;
}

function readSome(text: string, at: number, builder: NumberBuilder): number {
  const mark = some.find((head) => text.startsWith(head, at));
  return mark !== undefined && builder.addSome(mark) ? at + mark.length : at;
}

function readGroup(text: string, at: number, builder: NumberBuilder): number {
  const end = groupEnd(text, at);
  return builder.addGroup(plainGroup(text, at, end)) ? end : at;
}

function isPrefix(text: string, at: number, builder: NumberBuilder): boolean {
  return builder.isArabic && text.charAt(at) === KILO && afterKilo.hasAt(text, at + 1);
}

function readVague(text: string, start: number, head: string): NumberReading | null {
  const range = VAGUE_HEADS[head];
  if (!range) return null;
  let end = start + head.length;
  let unit = 1;
  for (let last = Number.POSITIVE_INFINITY; ; end += 1) {
    const scale = scales.valueAt(text, end);
    if (scale < 0 || (scale >= last && scale < 1e4) || unit * scale > 1e12) break;
    unit *= scale;
    last = scale;
  }
  if (head === SEVERAL && isInNoun(text, start, end, unit === 1)) return null;
  const low = (unit === 1 ? range.alone : range.scaled) * unit;
  const high = unit === 1 ? 9 : 10 * unit - 1;
  const shape = { isArabic: false, isBareScale: false, marks: [head], step: unit };
  return { ...shape, end, low, high, kind: "vague" };
}

/** 人数, 数据: whether 数 is a part of a noun. */
function isInNoun(text: string, start: number, end: number, isAlone: boolean): boolean {
  const isBehindNoun = beforeSeveral.hasAt(text, start - 1);
  if (behindSeveral.hasAt(text, end)) return isBehindNoun && isAlone;
  return isBehindNoun || isAlone;
}

/** Whether two digits side by side name a span (五六, 三五) rather than one number. */
function isPair(first: string, second: string): boolean {
  if (first === "") return false;
  const low = DIGITS[first];
  const high = DIGITS[second];
  if (low === undefined || high === undefined || low === 0) return false;
  return high === low + 1 || LOOSE_PAIRS.has(first + second);
}
