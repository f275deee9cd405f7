import { useId } from "react";
import { useText } from "../../ui/TextProvider";
import styles from "./ComparePanel.module.css";
import { Finding } from "./Finding";
import type { FigureProps, FiguresProps } from "./figure-props";
import { MetricFigure } from "./MetricFigure";
import { Subtitle } from "./Subtitle";

/** Several metrics side by side, each on its own scale. */
export function SmallFigures({ comparisons, onMetricChange, ...rest }: FiguresProps) {
  return (
    <div className={styles.multiples}>
      {comparisons.map((comparison) => (
        <SmallFigure
          key={comparison.metric}
          {...{ comparison, ...rest }}
          onOpen={() => onMetricChange(comparison.metric)}
        />
      ))}
    </div>
  );
}

interface SmallFigureProps extends Omit<FigureProps, "isSmall"> {
  readonly onOpen: () => void;
}

/** One of several metrics, with the way to see it alone and whole. */
function SmallFigure({ onOpen, ...rest }: SmallFigureProps) {
  const text = useText();
  const titleId = useId();
  const { comparison } = rest;
  const rows = comparison.leading?.rows.length ?? 0;
  return (
    <section className={styles.small} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.smallTitle}>
        {text.metric.name[comparison.metric]}
      </h3>
      <p className={styles.smallFinding}>
        <Finding comparison={comparison} />
      </p>
      <p className={styles.smallNote}>
        <Subtitle comparison={comparison} isNamed={false} />
      </p>
      <MetricFigure {...rest} isSmall={true} />
      <button type="button" className={styles.open} onClick={onOpen}>
        {text.compare.openMetric(text.metric.name[comparison.metric], rows)}
      </button>
    </section>
  );
}
