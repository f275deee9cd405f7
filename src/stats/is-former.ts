import type { Fact, Issue } from "../model/dataset";

const JANUARY = "-01-";

/**
 * Whether a number is of an earlier time than its bulletin: the stated period ended before the year of the bulletin
 * began. A bulletin of January looks back on the year just over, so there it ended before that year.
 */
export function isFormer({ period }: Pick<Fact, "period">, { date }: Pick<Issue, "date">): boolean {
  const end = period?.end ?? null;
  if (end === null || date === null) return false;
  const year = Number(date.slice(0, 4)) - (date.slice(4, 8) === JANUARY ? 1 : 0);
  return Number(end.slice(0, 4)) < year;
}
