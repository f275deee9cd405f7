import { useMemo } from "react";
import type { CompareInput } from "../features/compare/compare-input";
import type { Filters } from "../model/filters";
import { filterFacts } from "../stats/filter-facts";
import { periodBefore } from "../stats/period-before";
import type { Selection } from "./use-selection";

/** Whether the filters name a first and a last day, so that a period comes before. */
export function hasPeriod({ from, to }: Filters): boolean {
  return from !== null && to !== null && from <= to;
}

/** The period before the chosen one and its facts under the same filters; `null` unless asked for. */
export function useEarlier(
  { shown, filters }: Pick<Selection, "shown" | "filters">,
  isAsked: boolean,
): NonNullable<CompareInput["earlier"]> | null {
  return useMemo(() => {
    const { from, to } = filters;
    if (!isAsked || from === null || to === null || from > to) return null;
    const before = periodBefore({ from, to });
    const facts = filterFacts(
      shown,
      { ...filters, ...before },
      { ignore: ["metrics", "exactOnly"] },
    );
    return { now: { from, to }, before, facts };
  }, [shown, filters, isAsked]);
}
