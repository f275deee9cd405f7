import type { Filters } from "../../model/filters";
import { findPeriod } from "../../stats/calendar-period";
import { dateWords, daysWords } from "../../ui/date-words";
import { periodWords } from "../../ui/period-words";
import type { Text } from "../../ui/text/text";

/** The chosen time in one phrase: 2022年5月, 2022年5月6日起 …, or that any will do. */
export function timeWords(text: Text, { from, to }: Pick<Filters, "from" | "to">): string {
  const { filter } = text;
  const period = findPeriod(from, to);
  if (period) return periodWords(text, period);
  if (from !== null && to !== null) return daysWords(text, from, to);
  if (from !== null) return filter.since(dateWords(text, from));
  return to === null ? filter.any : filter.until(dateWords(text, to));
}

const MOST_NAMES = 3;

/** What is chosen of a list, the first of many and their count, or that any will do. */
export function listWords(text: Text, names: readonly string[]): string {
  const between = text.lang === "zh" ? "、" : ", ";
  if (names.length > MOST_NAMES) {
    return text.filter.firstOf(names.slice(0, MOST_NAMES - 1).join(between), names.length);
  }
  return names.join(between) || text.filter.any;
}
