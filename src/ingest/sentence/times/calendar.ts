import type { IsoDate } from "../../../model/id";
import { type CalendarDate, readCalendarDate, toIsoDate } from "../../numbers/read-calendar-date";
import { readNumber } from "../../numbers/read-number";

/** What the days of printed words are told from. */
export interface Calendar {
  readonly issueDate: IsoDate | null;
  /** Of plans, what bears no year lies in the year of the bulletin. */
  readonly isPlanned: boolean;
  /** The year that the sentence named before. */
  readonly saidYear: number | null;
  /** The month that it named with it: behind 2021年12月, 1月 is that of the next year. */
  readonly saidMonth: number | null;
  /** The last day of the time before it, of whose month a bare 12日 is. */
  readonly saidDay: IsoDate | null;
}

/** The first and the last day, as far as they can be told. */
export interface Days {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

export const UNTOLD: Days = { start: null, end: null };

/** Words that name a year from that of the bulletin, and how far it lies from it. */
const RELATIVE: readonly (readonly [words: RegExp, years: number])[] = [
  [/今年|本年/, 0],
  [/去年|上年/, -1],
  [/前年/, -2],
  [/明年|下一年/, 1],
];

/** The year that words name; `null` where they name none. */
export function yearIn(words: string, { issueDate }: Calendar): number | null {
  const printed = readCalendarDate(words)?.year ?? null;
  if (printed !== null || issueDate === null) return printed;
  const relative = RELATIVE.find(([said]) => said.test(words));
  return relative ? Number(issueDate.slice(0, 4)) + relative[1] : null;
}

/** A day without a year is the last such day before the bulletin came out, or, where planned, of its year. */
export function dayOf(words: string, calendar: Calendar, side: "start" | "end"): IsoDate | null {
  const date = readCalendarDate(words) ?? { year: null, month: null, day: null };
  const year = yearIn(words, calendar) ?? yearAround(words, date, calendar);
  return year === null ? null : toEdge(date, year, side);
}

/** 12日, of the month last spoken of, else the last such day before the bulletin came out. */
export function dayOfMonth(words: string, { saidDay, issueDate }: Calendar): IsoDate | null {
  const day = readNumber(words, 0, () => false)?.low ?? null;
  const near = saidDay ?? issueDate;
  if (near === null || day === null) return null;
  const [year = 0, month = 0] = near.split("-").map(Number);
  const isBehind = saidDay === null && day > Number(near.slice(8));
  const of = isBehind
    ? { year: month === 1 ? year - 1 : year, month: month === 1 ? 12 : month - 1 }
    : { year, month };
  return toIsoDate({ ...of, day });
}

/** Whole months of a year that the words name, or of the last in which they had begun. */
export function monthsOf(words: string, first: number, last: number, calendar: Calendar): Days {
  const from = { year: null, month: first, day: null };
  const year = yearIn(words, calendar) ?? yearAround(words, from, calendar);
  if (year === null) return UNTOLD;
  const to = { ...from, month: last };
  return { start: toEdge(from, year, "start"), end: toEdge(to, year, "end") };
}

/** 今年 of a bulletin without a date is no year that the text may have named before. */
function yearAround(words: string, date: CalendarDate, calendar: Calendar): number | null {
  return RELATIVE.some(([said]) => said.test(words)) ? null : yearOf(date, calendar);
}

/** So far back a month lies in the next year (2021年12月, 1月), and a month less far in the same (11月, 10月为275户). */
const MONTHS_BACK = 6;

function yearOf(date: CalendarDate, calendar: Calendar): number | null {
  const { issueDate, saidYear, saidMonth } = calendar;
  if (saidYear !== null) {
    const isBefore =
      date.month !== null && saidMonth !== null && saidMonth - date.month >= MONTHS_BACK;
    return isBefore && !isAhead(date, saidYear + 1, calendar) ? saidYear + 1 : saidYear;
  }
  if (issueDate === null) return null;
  const issueYear = Number(issueDate.slice(0, 4));
  return date.month !== null && isAhead(date, issueYear, calendar) ? issueYear - 1 : issueYear;
}

/** Whether it had not begun when the bulletin came out, and is no plan. */
function isAhead(date: CalendarDate, year: number, { issueDate, isPlanned }: Calendar): boolean {
  const first = toEdge(date, year, "start");
  return !isPlanned && issueDate !== null && first !== null && first > issueDate;
}

/** The month of the bulletin, or one some months away. */
export function monthFrom(issueDate: IsoDate | null, months: number, count = 1): Days {
  if (issueDate === null) return UNTOLD;
  const index = Number(issueDate.slice(0, 4)) * 12 + Number(issueDate.slice(5, 7)) - 1 + months;
  const edge = (at: number, side: "start" | "end") =>
    toEdge({ year: null, month: (at % 12) + 1, day: null }, Math.floor(at / 12), side);
  return { start: edge(index, "start"), end: edge(index + count - 1, "end") };
}

/** The week of the bulletin from Monday to Sunday, or one some weeks away. */
export function weekFrom(issueDate: IsoDate | null, weeks: number): Days {
  if (issueDate === null) return UNTOLD;
  const monday = weeks * 7 - ((new Date(`${issueDate}T00:00:00Z`).getUTCDay() + 6) % 7);
  return { start: shiftDays(issueDate, monday), end: shiftDays(issueDate, monday + 6) };
}

/** One day, some days away from the bulletin's. */
export function dayFrom(issueDate: IsoDate | null, days: number): Days {
  if (issueDate === null) return UNTOLD;
  const day = shiftDays(issueDate, days);
  return { start: day, end: day };
}

/** The same days some years later; before, where there are fewer than none. */
export function yearsLater({ start, end }: Days, years: number): Days {
  const later = (day: IsoDate | null) =>
    day === null
      ? null
      : `${Number(day.slice(0, 4)) + years}${day.slice(4).replace("02-29", "02-28")}`;
  return { start: later(start), end: later(end) };
}

/** Whether a day follows another. */
export function isNextDay(day: IsoDate, next: IsoDate): boolean {
  return shiftDays(day, 1) === next;
}

/** A day some days later; before, where there are fewer than none. */
export function shiftDays(day: IsoDate, days: number): IsoDate {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The first or the last day of what is left open. */
function toEdge(date: CalendarDate, year: number, side: "start" | "end"): IsoDate | null {
  const month = date.month ?? (side === "start" ? 1 : 12);
  const day = date.day ?? (side === "start" ? 1 : new Date(Date.UTC(year, month, 0)).getUTCDate());
  return toIsoDate({ year, month, day });
}
