import { findCut } from "../../charts/cut-bars";
import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { useText } from "../../ui/TextProvider";
import type { Earlier } from "./find-earlier";
import styles from "./MetricFigure.module.css";

interface BarLegendProps {
  readonly rows: readonly DistrictRow[];
  readonly earlier: Earlier | null;
}

/** How the parts of the bars are read, those that are drawn. */
export function BarLegend({ rows, earlier }: BarLegendProps) {
  const { legend } = useText().compare;
  const isHedged = rows.some(({ bound, interval }) => bound !== "exact" && interval.max !== null);
  const isOpen = rows.some(({ interval }) => interval.max === null);
  const before = rows.flatMap(({ key }) => earlier?.rows.get(key) ?? []);
  const isCut = findCut([...rows, ...before].map(({ interval }) => interval)) !== null;
  if (!isHedged && !isOpen && !isCut && before.length === 0) return null;
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
      {isCut ? (
        <span>
          <span aria-hidden="true">∥</span> {legend.cut}
        </span>
      ) : null}
      {before.length > 0 ? (
        <span>
          <span className={styles.earlier} /> {legend.earlier}
        </span>
      ) : null}
    </p>
  );
}
