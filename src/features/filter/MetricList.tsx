import type { MetricId } from "../../model/metric";
import { useText } from "../../ui/TextProvider";
import styles from "./FilterPanel.module.css";
import { toggle } from "./filter-change";
import type { MetricOption } from "./filter-options";

interface MetricListProps {
  readonly options: readonly MetricOption[];
  readonly shown: readonly MetricId[];
  readonly onChange: (metrics: readonly MetricId[]) => void;
}

/** One click on a name shows that metric alone; the small button sets it beside the others. */
export function MetricList({ options, shown, onChange }: MetricListProps) {
  const text = useText();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.filter.metric}</legend>
      <ul>
        {options.map((option) => (
          <Metric key={option.metric} option={option} shown={shown} onChange={onChange} />
        ))}
      </ul>
      <p className={styles.hint}>{text.filter.metricHint}</p>
    </fieldset>
  );
}

interface MetricProps extends Pick<MetricListProps, "shown" | "onChange"> {
  readonly option: MetricOption;
}

function Metric({ option: { metric, districtCount }, shown, onChange }: MetricProps) {
  const text = useText();
  const name = text.metric.name[metric];
  const isShown = shown.includes(metric);
  const canToggle = !isShown || shown.length > 1;
  return (
    <li className={styles.metric} data-shown={isShown || undefined}>
      <button
        type="button"
        className={styles.metricName}
        aria-pressed={isShown}
        title={text.metric.counts[metric]}
        onClick={() => onChange([metric])}
      >
        <span>{name}</span>
        <span className={styles.count}>{text.filter.districtsReporting(districtCount)}</span>
      </button>
      <button
        type="button"
        className={styles.metricToggle}
        disabled={!canToggle}
        aria-label={isShown ? text.filter.dropMetric(name) : text.filter.addMetric(name)}
        onClick={() => onChange(toggle(shown, metric))}
      >
        <span aria-hidden="true">{isShown ? "−" : "＋"}</span>
      </button>
    </li>
  );
}
