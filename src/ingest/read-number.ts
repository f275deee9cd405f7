import { CharSet } from "./char-set";
import { DIGITS, LOOSE_PAIRS, SCALES, VAGUE_HEADS } from "./lexicon/numerals";
import { NumberBuilder } from "./number-builder";

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

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const DIGIT_ROW = /[〇零一二三四五六七八九]{2,}/y;
/** Characters that a part of a number begins with. */
const parts = new CharSet([
  ..."0123456789几余多来",
  ...Object.keys(DIGITS),
  ...Object.keys(SCALES),
]);
const CHINESE_START = /[〇零一二两三四五六七八九十百千万亿]/;
/** Characters that make a noun of a following 数 (人数, 总数). */
const COUNTED_AFTER = /[名位个家户场次天年月日小种项处条支批轮件台辆张份里公米吨倍周载亩]/;
const COUNT_NOUN = /[人次总户多少分指系参函基代实岁件票字单场无]/;

/** Words that begin with a scale character and are no scale (3家万寿路…). */
export type IsFixedWord = (text: string, start: number) => boolean;

/** Reads the longest number that begins at `start`, or `null`. */
export function readNumber(
  text: string,
  start: number,
  isFixedWord: IsFixedWord,
): NumberReading | null {
  const char = text.charAt(start);
  if (char === "好" && text.charAt(start + 1) === "几") return readVague(text, start);
  if (isArabicDigit(char)) return readMixed(text, start, isFixedWord);
  if (char in VAGUE_HEADS) return readVague(text, start);
  if (!CHINESE_START.test(char)) return null;
  return readDigitRow(text, start) ?? readMixed(text, start, isFixedWord);
}

function isArabicDigit(char: string): boolean {
  return char >= "0" && char <= "9" && char !== "";
}

function readDigitRow(text: string, start: number): NumberReading | null {
  DIGIT_ROW.lastIndex = start;
  const row = DIGIT_ROW.exec(text)?.[0];
  if (!row || (row.length === 2 && isPair(row.charAt(0), row.charAt(1)))) return null;
  if (text.charAt(start + row.length) in SCALES && !/[〇零]$/.test(row)) {
    if (row.length === 2) return null;
  }
  const value = row.length > 15 ? 0 : Number([...row].map((digit) => DIGITS[digit]).join(""));
  const end = start + row.length;
  const shape = { isArabic: false, isBareScale: false, marks: [], step: 1 };
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
  const char = text.charAt(at);
  if (!parts.hasAt(text, at)) return at;
  if (isArabicDigit(char)) return readGroup(text, at, builder);
  const digit = DIGITS[char];
  if (digit !== undefined) {
    const isLoose = isPair(builder.lastDigitChar, char);
    return builder.addDigit(digit, char, isLoose) ? at + 1 : at;
  }
  const scale = SCALES[char];
  if (scale !== undefined) {
    if (!builder.isEmpty && (isFixedWord(text, at) || isPrefix(text, at, builder))) return at;
    return builder.addScale(scale) ? at + 1 : at;
  }
  if (char === "几") return builder.addSome(char) ? at + 1 : at;
  if (char === "余" || char === "多" || char === "来") {
    const outer = text.charAt(at + 1);
    if (outer !== "万" && outer !== "亿") return at;
    return builder.addInnerHedge(char, SCALES[outer] ?? 1) ? at + 2 : at;
  }
  return at;
}

function readGroup(text: string, at: number, builder: NumberBuilder): number {
  ARABIC.lastIndex = at;
  if (!ARABIC.test(text)) return at;
  const group = text.slice(at, ARABIC.lastIndex);
  return builder.addGroup(group.includes(",") ? group.replaceAll(",", "") : group)
    ? at + group.length
    : at;
}

/** The 千 of 33千米 and 5千瓦 belongs to the measure word. */
function isPrefix(text: string, at: number, builder: NumberBuilder): boolean {
  return builder.isArabic && text.charAt(at) === "千" && /[米克瓦]/.test(text.charAt(at + 1));
}

function readVague(text: string, start: number): NumberReading | null {
  const head = text.charAt(start) === "好" ? "好几" : text.charAt(start);
  const range = VAGUE_HEADS[head];
  if (!range) return null;
  if (head === "数" && COUNT_NOUN.test(text.charAt(start - 1))) return null;
  let end = start + head.length;
  let unit = 1;
  for (let last = Number.POSITIVE_INFINITY; ; end += 1) {
    const scale = SCALES[text.charAt(end)];
    if (scale === undefined || (scale >= last && scale < 1e4) || unit * scale > 1e12) break;
    unit *= scale;
    last = scale;
  }
  if (head === "数" && unit === 1 && !COUNTED_AFTER.test(text.charAt(end))) return null;
  const low = (unit === 1 ? range.alone : range.scaled) * unit;
  const high = unit === 1 ? 9 : 10 * unit - 1;
  const shape = { isArabic: false, isBareScale: false, marks: [head], step: unit };
  return { ...shape, end, low, high, kind: "vague" };
}

/** Whether two digits side by side name a span (五六, 三五) rather than one number. */
function isPair(first: string, second: string): boolean {
  const low = DIGITS[first];
  const high = DIGITS[second];
  if (low === undefined || high === undefined || low === 0) return false;
  return high === low + 1 || LOOSE_PAIRS.has(first + second);
}
