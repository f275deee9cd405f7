import { METRICS } from "../../model/metric";
import { ApartWords } from "../../ui/ApartWords";
import { useText } from "../../ui/TextProvider";
import styles from "./MetricFigure.module.css";
import type { MetricComparison } from "./metric-comparison";

/** What must be known before the figure is read: what narrows all of it, or why there is none. */
export function FigureNotes({ comparison }: { readonly comparison: MetricComparison }) {
  const { compare } = useText();
  const { metric, leading, isOnlyNarrower } = comparison;
  return (
    <>
      {isOnlyNarrower ? <p>{compare.onlyNarrower}</p> : null}
      {METRICS[metric].countsOneThing ? null : <p>{compare.manyThings}</p>}
      {leading && leading.group.apart.length > 0 ? (
        <p className={styles.apart}>
          <ApartWords reasons={leading.group.apart} />
        </p>
      ) : null}
    </>
  );
}
