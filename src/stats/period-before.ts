import { dayNumber, dayOfNumber, firstOfMonth, monthNumber } from "./calendar-days";
import type { DateSpan } from "./date-span";

/**
 * The stretch of days that ends where this one begins: the calendar months before whole months (June before July, the
 * quarter before a quarter, the year before a year), else as many days.
 */
export function periodBefore({ from, to }: DateSpan): DateSpan {
  const [first, next] = [dayNumber(from), dayNumber(to) + 1];
  const end = dayOfNumber(first - 1);
  const isWhole = from.endsWith("-01") && dayOfNumber(next).endsWith("-01");
  if (!isWhole) return { from: dayOfNumber(2 * first - next), to: end };
  const months = 1 + monthNumber(to) - monthNumber(from);
  return { from: firstOfMonth(monthNumber(from) - months), to: end };
}
