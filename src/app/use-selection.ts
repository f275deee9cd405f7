import { useMemo } from "react";
import type { Dataset } from "../model/dataset";
import type { Filters } from "../model/filters";
import type { MetricId } from "../model/metric";
import { type Address, filtersOf } from "../state/address";
import { type Held, knownFilters } from "../state/unknown-parts";
import { NOT_SILENCING } from "../stats/coverage";
import { defaultMetric } from "../stats/default-metric";
import { type FactInContext, joinFacts } from "../stats/fact-in-context";
import { filterFacts } from "../stats/filter-facts";

/** What the address asks of a dataset, computed once for all panels. */
export interface Selection {
  readonly filters: Filters;
  /** What the dataset holds that a link may name. */
  readonly held: Held;
  /** The metrics on show: those asked for, or the one to open with. */
  readonly metrics: readonly MetricId[];
  readonly all: readonly FactInContext[];
  /** Facts that pass all filters but those for metrics and exactness: a view chooses statements among all, then hides. */
  readonly anyMetric: readonly FactInContext[];
  /** The same without the filter for districts, for views that mark districts and drop none. */
  readonly anyDistrict: readonly FactInContext[];
  /** How many facts of the shown metrics pass all filters. */
  readonly left: number;
}

function heldBy({ issues, items }: Dataset): Held {
  return {
    issues: new Set(issues.map(({ id }) => id)),
    topics: new Set(items.flatMap(({ section }) => section ?? [])),
  };
}

export function useSelection(dataset: Dataset, address: Address): Selection {
  const held = useMemo(() => heldBy(dataset), [dataset]);
  const filters = useMemo(() => knownFilters(filtersOf(address), held), [address, held]);
  const all = useMemo(() => joinFacts(dataset), [dataset]);
  const anyDistrict = useMemo(
    () => filterFacts(all, filters, { ignore: NOT_SILENCING }),
    [all, filters],
  );
  const anyMetric = useMemo(
    () => filterFacts(all, filters, { ignore: ["metrics", "exactOnly"] }),
    [all, filters],
  );
  const metrics = useMemo(() => {
    const fallback = defaultMetric(all);
    return filters.metrics.length > 0 || !fallback ? filters.metrics : [fallback];
  }, [all, filters.metrics]);
  const left = filterFacts(anyMetric, { ...filters, metrics }).length;
  return { filters, held, metrics, all, anyMetric, anyDistrict, left };
}
