import type { Filters } from "../../model/filters";
import { timeOf } from "./drawn-lines";
import type { TrendView } from "./trend-view";

/** Chosen issues as places in the list of issues, both ends included. */
export interface DateStretch {
  readonly first: number;
  readonly last: number;
}

type Issues = TrendView["issues"];

/** The issues that a choice of dates leaves; `null` where it leaves none. */
export function stretchOf(issues: Issues, from: string | null, to: string | null) {
  const first = issues.findIndex(({ date }) => from === null || date >= from);
  const last = issues.findLastIndex(({ date }) => to === null || date <= to);
  return first === -1 || last < first ? null : { first, last };
}

/** The issues between two moments of the axis. */
export function stretchBetween(issues: Issues, start: number, end: number): DateStretch | null {
  const first = issues.findIndex(({ date }) => timeOf(date) >= start);
  const last = issues.findLastIndex(({ date }) => timeOf(date) <= end);
  return first === -1 || last < first ? null : { first, last };
}

/** The filter for dates that leaves a stretch; an end that cuts nothing is no condition. */
export function datesOf(
  issues: Issues,
  { first, last }: DateStretch,
): Pick<Filters, "from" | "to"> {
  return {
    from: first === 0 ? null : (issues[first]?.date ?? null),
    to: last === issues.length - 1 ? null : (issues[last]?.date ?? null),
  };
}

/** The stretch on the axis; `null` where every issue is chosen, as a veil then has no edges. */
export function rangeOf(issues: Issues, chosen: DateStretch | null) {
  if (!chosen || (chosen.first === 0 && chosen.last === issues.length - 1)) return null;
  const from = issues[chosen.first];
  const to = issues[chosen.last];
  return from && to ? { from: timeOf(from.date), to: timeOf(to.date) } : null;
}
