import type { IsoDate } from "../model/id";

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Days since 1970, so that days can be counted between. */
export function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The day so many days after the first of 1970. */
export function dayOfNumber(number: number): IsoDate {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Months since the year 0, so that months can be counted between. */
export function monthNumber(day: IsoDate): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
}

/** First day of the month that lies so many months after the year 0. */
export function firstOfMonth(number: number): IsoDate {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}-01`;
}
