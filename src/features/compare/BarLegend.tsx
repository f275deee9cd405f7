import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { useText } from "../../ui/TextProvider";
import styles from "./MetricFigure.module.css";

interface BarLegendProps {
  readonly rows: readonly DistrictRow[];
  readonly hasEarlier: boolean;
}

/** How the parts of the bars are read, those that are drawn. */
export function BarLegend({ rows, hasEarlier }: BarLegendProps) {
  const { legend } = useText().compare;
  const isHedged = rows.some(({ bound, interval }) => bound !== "exact" && interval.max !== null);
  const isOpen = rows.some(({ interval }) => interval.max === null);
  if (!isHedged && !isOpen && !hasEarlier) return null;
  return (
    <p className={styles.legend}>
      <span>
        <span className={styles.solid} /> {legend.solid}
      </span>
      {isHedged ? (
        <span>
          <span className={styles.open} /> <Bilingual>{legend.open}</Bilingual>
        </span>
      ) : null}
      {isOpen ? (
        <span>
          <span aria-hidden="true">▶</span> {legend.arrow}
        </span>
      ) : null}
      {hasEarlier ? (
        <span>
          <span className={styles.earlier} /> {legend.earlier}
        </span>
      ) : null}
    </p>
  );
}
