import { useMemo } from "react";
import { type Filters, NO_FILTERS } from "../model/filters";
import type { Holdings } from "../model/holdings";
import type { MetricId } from "../model/metric";
import { NOT_SILENCING } from "../stats/coverage";
import type { FactInContext } from "../stats/fact-in-context";
import { filterFacts } from "../stats/filter-facts";
import { joinMetrics } from "../stats/join-metrics";

/** Facts of the metrics on show, and what the filters leave of them. */
export interface ShownFacts {
  /** All of them, for views that filter in their own way. */
  readonly shown: readonly FactInContext[];
  /** Those that pass all filters but the one for exactness: a view chooses statements among all, then hides. */
  readonly anyMetric: readonly FactInContext[];
  /** The same without the filter for districts, for views that mark districts and drop none. */
  readonly anyDistrict: readonly FactInContext[];
  /** How many pass all filters. */
  readonly left: number;
}

export function useShownFacts(
  dataset: Holdings,
  metrics: readonly MetricId[],
  filters: Filters,
): ShownFacts {
  const shown = useMemo(() => joinMetrics(dataset, metrics), [dataset, metrics]);
  const anyDistrict = useMemo(
    () => filterFacts(shown, filters, { ignore: NOT_SILENCING }),
    [shown, filters],
  );
  const { districts, exactOnly } = filters;
  // Where no district is asked for this is the same list, and figure and map share what is worked out of it.
  const anyMetric = useMemo(
    () => filterFacts(anyDistrict, { ...NO_FILTERS, districts }),
    [anyDistrict, districts],
  );
  const left = useMemo(
    () => filterFacts(anyMetric, { ...NO_FILTERS, exactOnly }).length,
    [anyMetric, exactOnly],
  );
  return { shown, anyMetric, anyDistrict, left };
}
