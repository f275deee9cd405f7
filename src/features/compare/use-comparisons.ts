import { useMemo } from "react";
import type { MetricId } from "../../model/metric";
import type { CompareInput } from "./compare-input";
import { compareMetric } from "./compare-metric";

interface ComparisonsInput extends CompareInput {
  readonly metrics: readonly MetricId[];
}

/** The comparison of each metric on show, and the issues by id. */
export function useComparisons(props: ComparisonsInput) {
  const { metrics, dataset, filters, facts, basis, counting = "sum", earlier = null } = props;
  const comparisons = useMemo(() => {
    const input = { dataset, filters, facts, basis, counting, earlier };
    return metrics.map((metric) => compareMetric(metric, input));
  }, [metrics, dataset, filters, facts, basis, counting, earlier]);
  const issueById = useMemo(
    () => new Map(dataset.issues.map((issue) => [issue.id, issue])),
    [dataset],
  );
  return { comparisons, issueById };
}
