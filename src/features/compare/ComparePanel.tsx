import { useMemo } from "react";
import type { Basis } from "../../model/basis";
import { METRICS, type MetricId } from "../../model/metric";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { Segments } from "../../ui/Segments";
import { SyntheticMark } from "../../ui/SyntheticMark";
import { useText } from "../../ui/TextProvider";
import styles from "./ComparePanel.module.css";
import { type CompareInput, compareMetric } from "./compare-metric";
import { MetricSection } from "./MetricSection";

interface ComparePanelProps extends CompareInput {
  readonly metrics: readonly MetricId[];
  readonly onBasisChange: (basis: Basis) => void;
}

/** What each district reported, one section a metric; unlike statements stand apart. */
export function ComparePanel(props: ComparePanelProps) {
  const { metrics, dataset } = props;
  const text = useText();
  const comparisons = useComparisons(props);
  const issueById = useMemo(
    () => new Map(dataset.issues.map((issue) => [issue.id, issue])),
    [dataset],
  );
  return (
    <Panel
      title={text.compare.title}
      note={
        <>
          <SyntheticMark dataset={dataset} />
          {metrics.length > 1 ? text.compare.multiples : null}
        </>
      }
      tools={<BasisChoice {...props} />}
    >
      {metrics.length === 0 ? <Notice title={text.filter.none} /> : null}
      <div className={metrics.length > 1 ? styles.multiples : undefined}>
        {comparisons.map((comparison) => (
          <MetricSection key={comparison.metric} comparison={comparison} issueById={issueById} />
        ))}
      </div>
    </Panel>
  );
}

function useComparisons({ metrics, dataset, filters, facts, basis }: ComparePanelProps) {
  return useMemo(
    () => metrics.map((metric) => compareMetric(metric, { dataset, filters, facts, basis })),
    [metrics, dataset, filters, facts, basis],
  );
}

/** Counts or rates; no choice where none of the metrics has a rate. */
function BasisChoice({ metrics, basis, onBasisChange }: ComparePanelProps) {
  const words = useText().compare.basis;
  if (!metrics.some((metric) => METRICS[metric].canNormalise)) return null;
  return (
    <Segments
      label={words.label}
      value={basis}
      options={[
        ["count", words.count],
        ["per10k", words.per10k],
        ["perKm2", words.perKm2],
      ]}
      onChange={onBasisChange}
    />
  );
}
