import { useMemo } from "react";
import type { Dataset } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import { makeTrendView } from "./trend-view";

export interface TrendInput {
  readonly dataset: Dataset;
  /** All facts of the dataset. */
  readonly all: readonly FactInContext[];
  readonly filters: Filters;
  readonly metric: MetricId;
}

/** Lines, notes and table of one metric; made anew only when something of it changes. */
export function useTrendView({ dataset, all, filters, metric }: TrendInput) {
  return useMemo(
    () => makeTrendView(dataset, all, filters, metric),
    [dataset, all, filters, metric],
  );
}
