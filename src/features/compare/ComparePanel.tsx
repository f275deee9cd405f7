import { useMemo } from "react";
import type { Issue } from "../../model/dataset";
import type { MetricId } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import { Panel } from "../../ui/Panel";
import { useText } from "../../ui/TextProvider";
import { compareMetric } from "./compare-metric";
import { MetricSection } from "./MetricSection";

interface ComparePanelProps {
  readonly metrics: readonly MetricId[];
  /** Facts that pass all filters but the one for metrics. */
  readonly facts: readonly FactInContext[];
  readonly issues: readonly Issue[];
  readonly note: string | null;
}

/** What each district reported, one section a metric; unlike statements stand apart. */
export function ComparePanel({ metrics, facts, issues, note }: ComparePanelProps) {
  const text = useText();
  const comparisons = useMemo(
    () => metrics.map((metric) => compareMetric(metric, facts)),
    [metrics, facts],
  );
  const issueById = useMemo(() => new Map(issues.map((issue) => [issue.id, issue])), [issues]);
  return (
    <Panel title={text.compare.title} note={note}>
      {comparisons.map((comparison) => (
        <MetricSection key={comparison.metric} comparison={comparison} issueById={issueById} />
      ))}
    </Panel>
  );
}
