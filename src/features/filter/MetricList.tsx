import { useState } from "react";
import type { MetricId } from "../../model/metric";
import { useGesture } from "../../state/use-gesture";
import { SkipLink } from "../../ui/SkipLink";
import { useText } from "../../ui/TextProvider";
import { CheckOption } from "./CheckOption";
import { listWords } from "./chosen-words";
import styles from "./FilterPanel.module.css";
import { toggle } from "./filter-change";
import type { MetricOption } from "./filter-options";
import { Section } from "./Section";

interface MetricListProps {
  readonly options: readonly MetricOption[];
  readonly shown: readonly MetricId[];
  readonly onChange: (metrics: readonly MetricId[], gesture?: string) => void;
}

/** One metric at a time, as radio buttons; several side by side, as check boxes, for whoever asks for that. */
export function MetricList({ options, shown, onChange }: MetricListProps) {
  const text = useText();
  const [wantsSeveral, setWantsSeveral] = useState(false);
  const areSeveral = wantsSeveral || shown.length > 1;
  const { gesture, edges } = useGesture();
  const names = shown.map((metric) => text.metric.name[metric]);
  const choose = (metric: MetricId) => {
    if (!areSeveral) return onChange([metric], gesture());
    setWantsSeveral(true);
    const next = toggle(shown, metric);
    if (next.length > 0) onChange(next);
  };
  const changeMode = () => {
    setWantsSeveral(!areSeveral);
    if (areSeveral && shown.length > 1) onChange(shown.slice(0, 1));
  };
  return (
    <Section title={text.filter.metric} chosen={listWords(text, names)} isOpenAtFirst={true}>
      <div className={styles.metrics} {...edges}>
        {options.map((option) => (
          <Metric
            key={option.metric}
            option={option}
            type={areSeveral ? "checkbox" : "radio"}
            isShown={shown.includes(option.metric)}
            onChoose={choose}
          />
        ))}
      </div>
      {/* From the choice to what it shows, past all other filters. */}
      <SkipLink />
      <CheckOption label={text.filter.compareMore} isChosen={areSeveral} onToggle={changeMode} />
    </Section>
  );
}

interface MetricProps {
  readonly option: MetricOption;
  readonly type: "radio" | "checkbox";
  readonly isShown: boolean;
  readonly onChoose: (metric: MetricId) => void;
}

function Metric({ option: { metric, districtCount }, type, isShown, onChoose }: MetricProps) {
  const text = useText();
  return (
    <label
      className={styles.metric}
      data-quiet={districtCount === 0 || undefined}
      title={text.metric.counts[metric]}
    >
      <input type={type} name="shown-metric" checked={isShown} onChange={() => onChoose(metric)} />
      <span>{text.metric.name[metric]}</span>
      <span className={styles.count}>{text.filter.districtsComparable(districtCount)}</span>
    </label>
  );
}
