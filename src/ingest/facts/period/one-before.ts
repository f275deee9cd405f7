// The week, month or year that was reported, and the one before it.
import type { IsoDate } from "../../../model/id";
import { type Days, monthFrom, shiftDays } from "../../sentence/times/calendar";

/** How many months each stretch has that is made of whole ones. */
const MONTHS: Readonly<Record<string, number>> = { 月: 1, 季度: 3, 年: 12 };
const DAYS_A_WEEK = 7;

/** `null` where what was reported is no such stretch, or does not reach into the one that the bulletin's own day tells. */
export function oneBefore(unit: string, reported: Days, own: Days): Days | null {
  const { start, end } = reported;
  if (end === null) return null;
  if (unit === "天" || unit === "日") return { start: shiftDays(end, -1), end: shiftDays(end, -1) };
  if (start === null || !reaches(reported, own)) return null;
  const months = MONTHS[unit] ?? 1;
  if (unit === "年") return monthFrom(firstOf(start), -months, months);
  if (!isWhole(unit, reported)) return null;
  return unit === "周"
    ? { start: shiftDays(start, -DAYS_A_WEEK), end: shiftDays(start, -1) }
    : monthFrom(start, -months, months);
}

/** The month or quarter behind one that was reported. */
export function oneBehind(unit: string, reported: Days): Days | null {
  const months = MONTHS[unit] ?? 1;
  return isWhole(unit, reported) ? monthFrom(reported.start, months, months) : null;
}

/** Whether days are one week, month or quarter. */
export function isWhole(unit: string, { start, end }: Days): boolean {
  if (start === null || end === null) return false;
  if (unit === "周") return shiftDays(start, DAYS_A_WEEK - 1) === end;
  const whole = monthFrom(start, 0, MONTHS[unit] ?? 1);
  return whole.start === start && whole.end === end;
}

function firstOf(day: IsoDate): IsoDate {
  return `${day.slice(0, 4)}-01-01` as IsoDate;
}

function reaches({ start, end }: Days, own: Days): boolean {
  if (own.start === null || own.end === null || start === null || end === null) return true;
  return start <= own.end && own.start <= end;
}
