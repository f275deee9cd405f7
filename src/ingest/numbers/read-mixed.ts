import { CharSet } from "../engine/char-set";
import { CharValues } from "../engine/char-values";
import { HEDGES_WITHIN } from "../lexicon/hedges";
import {
  AFTER_KILO,
  CHINESE,
  DIGITS,
  KILO,
  LOOSE_PAIRS,
  NOUGHT,
  SEVERAL,
  TENS,
  VAGUE_HEADS,
} from "../lexicon/numerals";
import { NumberBuilder, type NumberReading } from "./number-builder";
import { arabic, digits, numeralChars, scales } from "./vocabulary";

/** What a decimal may begin with (.5万). */
export const LEADING_POINT = ".";
/** Groups of thousands; more of them than any count has are a list. */
const ARABIC = /\d{1,3}(?:,\d{3}){1,6}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const POINTED = /(?<![\dA-Za-z.])\.\d{1,2}[万亿]/y;
const tens = new CharValues(TENS);
/** Vague counts within a number: the 几 of 十几, the 好几 of 三十好几. */
const some = Object.keys(VAGUE_HEADS).filter((head) => head !== SEVERAL);
const innerHedges = new CharSet(HEDGES_WITHIN);
const afterKilo = new CharSet(AFTER_KILO);
/** Characters that a part of a number begins with. */
const parts = new CharSet([
  ..."0123456789",
  ...CHINESE,
  ...HEDGES_WITHIN,
  ...some.map((head) => head.charAt(0)),
]);

/** Words that begin with a scale character and are no scale (3家万寿路…). */
export type IsFixedWord = (text: string, start: number) => boolean;

/** Adds up a number of digits, groups and scales in any order (一百二十, 1万2千, 三十多万). */
export function readMixed(
  text: string,
  start: number,
  isFixedWord: IsFixedWord,
): NumberReading | null {
  const builder = new NumberBuilder();
  let at = start;
  while (at < text.length) {
    const next = readPart(text, at, builder, isFixedWord);
    if (next === at) break;
    at = next;
  }
  return at === start ? null : builder.finish(at);
}

/** Whether a part of a number may follow what ends at `end`. */
export function goesOn(text: string, end: number): boolean {
  if (!parts.hasAt(text, end)) return false;
  return !innerHedges.hasAt(text, end) || scales.valueAt(text, end + 1) >= 1e4;
}

/** .5万: a decimal without its nought, told by the scale behind it. */
export function isLeadingPoint(text: string, at: number): boolean {
  if (text.charAt(at) !== LEADING_POINT || !arabic.hasAt(text, at + 1)) return false;
  POINTED.lastIndex = at;
  return POINTED.test(text);
}

/** Where the figures that begin at `start` end, with the marks between thousands and a fraction. */
export function groupEnd(text: string, start: number): number {
  // The first is a figure, or the point before one.
  let end = start + 1;
  while (arabic.hasAt(text, end)) end += 1;
  const next = text.charAt(end);
  if (next !== "," && next !== ".") return end;
  ARABIC.lastIndex = start;
  return ARABIC.test(text) ? ARABIC.lastIndex : start;
}

/** The figures from `start` to `end` without the marks between thousands. */
export function plainGroup(text: string, start: number, end: number): string {
  const group = text.slice(start, end);
  return group.includes(",") ? group.replaceAll(",", "") : group;
}

/** Feeds one digit, group, scale or inner hedge to the builder; returns where it ends. */
function readPart(
  text: string,
  at: number,
  builder: NumberBuilder,
  isFixedWord: IsFixedWord,
): number {
  if (!parts.hasAt(text, at))
    return builder.isEmpty && isLeadingPoint(text, at) ? readGroup(text, at, builder) : at;
  if (arabic.hasAt(text, at)) return readGroup(text, at, builder);
  const digit = digits.valueAt(text, at);
  if (digit >= 0) return readDigit(text, at, digit, builder);
  const scale = scales.valueAt(text, at);
  if (scale > 0) return readScale(text, at, scale, builder, isFixedWord);
  const ten = tens.valueAt(text, at);
  if (ten > 0) return builder.addTen(ten, text.charAt(at)) ? at + 1 : at;
  return innerHedges.hasAt(text, at)
    ? readInnerHedge(text, at, builder)
    : readSome(text, at, builder);
}

function readDigit(text: string, at: number, digit: number, builder: NumberBuilder): number {
  const char = text.charAt(at);
  // 3百零售店: nothing is nought before a word.
  if (char === NOUGHT && !builder.isEmpty && !numeralChars.hasAt(text, at + 1)) return at;
  return builder.addDigit(digit, char, isPair(builder.lastDigitChar, char)) ? at + 1 : at;
}

function readScale(
  text: string,
  at: number,
  scale: number,
  builder: NumberBuilder,
  isFixedWord: IsFixedWord,
): number {
  if (!builder.isEmpty && (isFixedWord(text, at) || isPrefix(text, at, builder))) return at;
  return builder.addScale(scale) ? at + 1 : at;
}

function readInnerHedge(text: string, at: number, builder: NumberBuilder): number {
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

/** Whether two digits side by side name a span (五六, 三五) rather than one number. */
export function isPair(first: string, second: string): boolean {
  if (first === "") return false;
  const low = DIGITS[first];
  const high = DIGITS[second];
  if (low === undefined || high === undefined || low === 0) return false;
  return high === low + 1 || LOOSE_PAIRS.includes(first + second);
}
