import type { IsoDate } from "../model/id";
import type { DateSpan } from "./date-span";

const DAY = 86_400_000;

/**
 * The stretch of days that ends where this one begins: the calendar months before whole months (June before July, the
 * quarter before a quarter, the year before a year), else as many days.
 */
export function periodBefore({ from, to }: DateSpan): DateSpan {
  const [first, last] = [new Date(from), new Date(to)];
  const end = isoOf(first.getTime() - DAY);
  const isWhole = first.getUTCDate() === 1 && new Date(last.getTime() + DAY).getUTCDate() === 1;
  if (!isWhole) return { from: isoOf(2 * first.getTime() - last.getTime() - DAY), to: end };
  const months = 1 + monthOf(last) - monthOf(first);
  const start = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - months, 1);
  return { from: isoOf(start), to: end };
}

/** Months since the year 0. */
function monthOf(date: Date): number {
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

function isoOf(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
