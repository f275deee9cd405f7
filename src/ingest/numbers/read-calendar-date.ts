import type { IsoDate } from "../../model/id";
import { DIGITS } from "../lexicon/numerals";
import { readNumber } from "./read-number";

export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const N = "[〇零一二三四五六七八九十\\d]{1,4}";
const WORDS = new RegExp(`(?:(${N})\\s*年(?:度)?)?\\s*(?:(${N})\\s*月)?\\s*(?:(${N})\\s*[日号])?`);
const FIRST_PART = new RegExp(`${N}\\s*[年月]`);
const DIGITS_ONLY = /((?:19|20)\d{2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})/;

/** Reads the first date in a short text (2022年5月6日, 二〇二二年五月, 2020-12-25); parts not printed are `null`. */
export function readCalendarDate(printed: string): CalendarDate | null {
  const text = printed.replaceAll("○", "〇");
  const digits = DIGITS_ONLY.exec(text);
  if (digits) return { year: Number(digits[1]), month: Number(digits[2]), day: Number(digits[3]) };
  const start = text.search(FIRST_PART);
  if (start < 0) return null;
  const match = WORDS.exec(text.slice(start));
  if (!match) return null;
  return { year: toYear(match[1]), month: toCount(match[2]), day: toCount(match[3]) };
}

/** The day as ISO text; `null` where a part is missing or no calendar has such a day. */
export function toIsoDate({ year, month, day }: CalendarDate): IsoDate | null {
  if (year === null || month === null || day === null) return null;
  if (month < 1 || month > 12 || !hasDay(year, month, day)) return null;
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

/** A date that no calendar has (2月30日, 13月). A missing year is given the benefit of the doubt. */
export function isImpossible({ year, month, day }: CalendarDate): boolean {
  if (month !== null && (month < 1 || month > 12)) return true;
  return day !== null && !hasDay(year ?? 2000, month ?? 1, day);
}

/** Every month has 28 days; what is beyond, the calendar is asked. */
function hasDay(year: number, month: number, day: number): boolean {
  if (day <= 28) return day >= 1;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function toYear(words: string | undefined): number | null {
  if (words === undefined) return null;
  const year = /^\d+$/.test(words)
    ? Number(words)
    : Number([...words].map((char) => DIGITS[char] ?? "").join(""));
  if (year >= 100) return year;
  return words.length === 2 ? 2000 + year : null;
}

function toCount(words: string | undefined): number | null {
  return words === undefined ? null : (readNumber(words, 0, () => false)?.low ?? null);
}
