import { useDataset } from "../data/use-dataset";
import type { MetricId } from "../model/metric";
import { shownMetrics } from "./shown-metrics";

/** The published data; what the address shows of it comes first, and is on its way before anything is drawn. */
export function useLoaded(asked: readonly MetricId[]) {
  return useDataset((dataset) => (dataset ? shownMetrics(asked, dataset) : asked));
}
