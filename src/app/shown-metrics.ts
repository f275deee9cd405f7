import type { Holdings } from "../model/holdings";
import type { MetricId } from "../model/metric";
import { defaultMetric } from "../stats/default-metric";
import { joinNewest } from "../stats/join-metrics";

/** Which metrics an address shows, before any but the newest of their facts need be there. */
export function shownMetrics(asked: readonly MetricId[], dataset: Holdings): readonly MetricId[] {
  if (asked.length > 0) return asked;
  const [first] = dataset.metrics;
  const fallback = defaultMetric(joinNewest(dataset)) ?? first?.metric;
  return fallback ? [fallback] : [];
}
