import { useMemo } from "react";
import type { CompareInput } from "../features/compare/compare-input";
import type { Filters } from "../model/filters";
import type { DateSpan } from "../stats/date-span";
import { filterFacts } from "../stats/filter-facts";
import { periodBefore } from "../stats/period-before";
import type { Selection } from "./use-selection";

/** The stretch that the filters name the first and the last day of, so that another comes before; `null` of any other. */
export function chosenPeriod({ from, to }: Filters): DateSpan | null {
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** The period before the chosen one and its facts under the same filters; `null` unless asked for. */
export function useEarlier(
  { shown, filters }: Pick<Selection, "shown" | "filters">,
  isAsked: boolean,
): NonNullable<CompareInput["earlier"]> | null {
  return useMemo(() => {
    const now = chosenPeriod(filters);
    if (!isAsked || !now) return null;
    const before = periodBefore(now);
    const facts = filterFacts(
      shown,
      { ...filters, ...before },
      { ignore: ["metrics", "exactOnly"] },
    );
    return { now, before, facts };
  }, [shown, filters, isAsked]);
}
