import type { IsoDate } from "../model/id";
import type { DateSpan } from "./date-span";

/** A stretch of the calendar that has a name of its own. Quarters and months count from 1. */
export type CalendarPeriod =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly kind: "month"; readonly year: number; readonly month: number };

const MONTHS = 12;
const MONTHS_IN_QUARTER = 3;

/** First and last day of it, whatever the data holds. */
export function periodSpan(period: CalendarPeriod): DateSpan {
  const [first, last] = monthsOf(period);
  return {
    from: isoDate(period.year, first, 1),
    // Day 0 of the next month is the last one of this.
    to: isoDate(period.year, last + 1, 0),
  };
}

/** The year, quarter or month that begins and ends on just these days; `null` for any other range. */
export function findPeriod(from: IsoDate | null, to: IsoDate | null): CalendarPeriod | null {
  if (from === null || to === null) return null;
  const year = yearOf(from);
  const month = monthOf(from);
  const candidates: CalendarPeriod[] = [
    { kind: "month", year, month },
    { kind: "quarter", year, quarter: quarterOf(month) },
    { kind: "year", year },
  ];
  const isRange = (period: CalendarPeriod) => {
    const span = periodSpan(period);
    return span.from === from && span.to === to;
  };
  return candidates.find(isRange) ?? null;
}

/** A year with those of its quarters and months that any of the days lies in, newest first. */
export interface HeldYear {
  readonly year: number;
  readonly quarters: readonly number[];
  readonly months: readonly number[];
}

/** Years, quarters and months in which something came out, newest first; days that are not known count nowhere. */
export function heldYears(days: Iterable<IsoDate | null>): HeldYear[] {
  const monthsByYear = new Map<number, Set<number>>();
  for (const day of days) {
    if (day === null) continue;
    const months = monthsByYear.get(yearOf(day)) ?? new Set();
    monthsByYear.set(yearOf(day), months.add(monthOf(day)));
  }
  return newestFirst(monthsByYear.keys()).map((year) => {
    const months = newestFirst(monthsByYear.get(year) ?? []);
    return { year, months, quarters: newestFirst(new Set(months.map(quarterOf))) };
  });
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: IsoDate): number {
  return Number(day.slice(5, 7));
}

function quarterOf(month: number): number {
  return Math.ceil(month / MONTHS_IN_QUARTER);
}

function monthsOf(period: CalendarPeriod): [first: number, last: number] {
  switch (period.kind) {
    case "year":
      return [1, MONTHS];
    case "quarter":
      return [(period.quarter - 1) * MONTHS_IN_QUARTER + 1, period.quarter * MONTHS_IN_QUARTER];
    case "month":
      return [period.month, period.month];
    default:
      return period satisfies never;
  }
}

function newestFirst(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => b - a);
}

/** Months count from 1; a day or month beyond its end runs over into the next. */
function isoDate(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
