import { useMemo } from "react";
import type { Basis } from "../../model/basis";
import { METRICS, type MetricId } from "../../model/metric";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { Segments } from "../../ui/Segments";
import { useText } from "../../ui/TextProvider";
import styles from "./ComparePanel.module.css";
import { type CompareInput, compareMetric } from "./compare-metric";
import { MetricSection } from "./MetricSection";

interface ComparePanelProps extends CompareInput {
  readonly metrics: readonly MetricId[];
  readonly onBasisChange: (basis: Basis) => void;
}

/** What each district reported, one section a metric; unlike statements stand apart. */
export function ComparePanel({
  metrics,
  dataset,
  filters,
  facts,
  basis,
  onBasisChange,
}: ComparePanelProps) {
  const text = useText();
  const { compare } = text;
  const comparisons = useMemo(
    () => metrics.map((metric) => compareMetric(metric, { dataset, filters, facts, basis })),
    [metrics, dataset, filters, facts, basis],
  );
  const issueById = useMemo(
    () => new Map(dataset.issues.map((issue) => [issue.id, issue])),
    [dataset],
  );
  const isRateUseful = metrics.some((metric) => METRICS[metric].canNormalise);
  return (
    <Panel
      title={compare.title}
      note={
        <>
          {dataset.synthetic ? <strong>{text.app.synthetic} </strong> : null}
          {metrics.length > 1 ? compare.multiples : null}
        </>
      }
      tools={
        isRateUseful ? (
          <Segments
            label={compare.basis.label}
            value={basis}
            options={[
              ["count", compare.basis.count],
              ["per10k", compare.basis.per10k],
              ["perKm2", compare.basis.perKm2],
            ]}
            onChange={onBasisChange}
          />
        ) : null
      }
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
