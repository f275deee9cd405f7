// The two ends of a stretch of time, each of which may be a part of a year or a month (从2021年底至5月中旬).
import type { IsoDate } from "../../../model/id";
import { type Calendar, type Days, dayOf, UNTOLD } from "./calendar";
import { MONTH, NEXT_YEAR, YEAR } from "./date-words";

/** The words of one end of a stretch, and the part of it that they name. */
export type Edge = readonly [words: string, part?: string | undefined];

type Side = keyof Days;

/** 1月3日至8日: a month that is said once. */
const NAMED_MONTH = new RegExp(`${YEAR}?${MONTH}`);
const NEXT = new RegExp(`^${NEXT_YEAR}`);
/** 年初 is a January and 年底 a December; 年中 is no month. */
const MONTH_OF: Readonly<Record<string, string>> = { 初: "1月", 底: "12月", 末: "12月" };
/** 月初 begins with its month and 月底 ends with it; on which day 月初 ends, or 月底 begins, nobody says. */
const DAY_OF: Readonly<Record<Side, Readonly<Record<string, string>>>> = {
  start: { 初: "1日", 上旬: "1日", 中旬: "11日", 下旬: "21日" },
  end: { 底: "", 末: "", 上旬: "10日", 中旬: "20日", 下旬: "" },
};

/** What bears no year at its end lies in the year in which it began, or, where its month is earlier, in the next. */
export function between(from: Edge, [to, toPart]: Edge, calendar: Calendar): Days {
  const start = edgeOf(from, calendar, "start");
  if (start === null) return UNTOLD;
  const lead = /[年月]/.test(to) ? "" : (NAMED_MONTH.exec(from[0])?.[0] ?? "");
  const inNext = to.replace(NEXT, "");
  const [year, month] = start.split("-").map(Number);
  const said =
    inNext === to
      ? { saidYear: year ?? null, saidMonth: month ?? null }
      : { saidYear: (year ?? 0) + 1, saidMonth: null };
  const end = edgeOf([lead + inNext, toPart], { ...calendar, ...said }, "end");
  return { start, end: notBefore(start, end) };
}

/** From what its words name up to the bulletin. */
export function since(from: Edge, calendar: Calendar): Days {
  const start = edgeOf(from, calendar, "start");
  return start === null ? UNTOLD : { start, end: notBefore(start, calendar.issueDate) };
}

/** The day of one end; `null` where its part tells none. */
export function edgeOf([words, part]: Edge, calendar: Calendar, side: Side): IsoDate | null {
  if (part === undefined) return dayOf(words, calendar, side);
  const more = (words.includes("月") ? DAY_OF[side] : MONTH_OF)[part];
  if (more === undefined) return null;
  return dayOf(more.endsWith("日") ? words.replace("份", "") + more : words + more, calendar, side);
}

function notBefore(start: IsoDate, end: IsoDate | null): IsoDate | null {
  return end !== null && end >= start ? end : null;
}
