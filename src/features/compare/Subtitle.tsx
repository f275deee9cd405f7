import { Bilingual } from "../../ui/Bilingual";
import { daysWords } from "../../ui/date-words";
import { useText } from "../../ui/TextProvider";
import styles from "./MetricFigure.module.css";
import type { MetricComparison } from "./metric-comparison";
import { unitWords } from "./unit-words";

interface SubtitleProps {
  readonly comparison: MetricComparison;
  /** Whether the metric is named; not where it is the heading. */
  readonly isNamed: boolean;
}

/** What the figure counts, in which unit, which statements count and of which days they are. */
export function Subtitle({ comparison, isNamed }: SubtitleProps) {
  const text = useText();
  const { metric, dates, counting } = comparison;
  const { compare } = text;
  const parts = [
    comparison.leading || comparison.apart.length > 0
      ? compare.unit(unitWords(text, comparison))
      : "",
    text.metric.counts[metric],
    comparison.leading ? compare.counting.said[counting] : "",
    dates ? daysWords(text, dates.from, dates.to) : "",
  ].filter(Boolean);
  return (
    <>
      {isNamed ? <strong className={styles.metric}>{text.metric.name[metric]} </strong> : null}
      <Bilingual>{parts.join(" · ")}</Bilingual>
    </>
  );
}
