import { useMemo, useState } from "react";
import type { Filters } from "../model/filters";
import type { Holdings } from "../model/holdings";
import type { MetricId } from "../model/metric";
import { type Address, filtersOf } from "../state/address";
import { type Held, knownFilters } from "../state/unknown-parts";
import type { FactInContext } from "../stats/fact-in-context";
import { heldBy } from "./held-by";
import { shownMetrics } from "./shown-metrics";
import { useAllFacts } from "./use-all-facts";
import { type ShownFacts, useShownFacts } from "./use-shown-facts";

/** What the address asks of the data, computed once for all panels; a change touches the facts of the shown metrics only. */
export interface Selection extends ShownFacts {
  readonly filters: Filters;
  /** What the dataset holds that a link may name. */
  readonly held: Held;
  /** The metrics on show: those asked for, or the one to open with. */
  readonly metrics: readonly MetricId[];
  /** The facts of those are still on their way. */
  readonly isPending: boolean;
  /** Facts of every metric; of the shown ones only until `isWhole`. */
  readonly all: readonly FactInContext[];
  readonly isWhole: boolean;
}

export function useSelection(dataset: Holdings, address: Address): Selection {
  const { issues, items, pending } = dataset;
  const held = useMemo(() => heldBy({ issues, items }), [issues, items]);
  const filters = useSame(knownFilters(filtersOf(address), held));
  const metrics = useSame(shownMetrics(filters.metrics, dataset));
  const facts = useShownFacts(dataset, metrics, filters);
  const whole = useAllFacts(dataset);
  const isPending = metrics.some((metric) => pending.has(metric));
  const all = whole ?? facts.shown;
  return { filters, held, metrics, isPending, all, isWhole: whole !== null, ...facts };
}

/** A value as it was for as long as it says the same: opening a number changes the address and no filter. */
function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
