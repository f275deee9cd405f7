import type { Basis } from "../../model/basis";
import { METRICS, type MetricId } from "../../model/metric";
import type { ApartReason } from "../../stats/comparable";
import { ApartWords } from "../../ui/ApartWords";
import { useText } from "../../ui/TextProvider";
import styles from "./MapPanel.module.css";

interface ShadingNotesProps {
  readonly metric: MetricId;
  readonly basis: Basis;
  readonly scope: readonly ApartReason[];
  readonly isOnlyNarrower: boolean;
  readonly onBasisChange: (basis: Basis) => void;
}

/** What sets the shaded districts apart, and by what they are shaded; or why none is. */
export function ShadingNotes(props: ShadingNotesProps) {
  const { metric, basis, scope, isOnlyNarrower, onBasisChange } = props;
  const text = useText();
  if (isOnlyNarrower) return <p className={styles.legend}>{text.compare.onlyNarrower}</p>;
  return (
    <>
      {scope.length > 0 ? (
        <p className={styles.legend}>
          <span>
            {text.map.shaded}
            {text.app.colon}
            <ApartWords reasons={scope} />
          </span>
        </p>
      ) : null}
      <p className={styles.legend}>
        {basis === "count" || !METRICS[metric].canNormalise ? (
          <>
            {text.map.countWarning}
            {METRICS[metric].canNormalise ? (
              <button
                type="button"
                className={styles.offer}
                onClick={() => onBasisChange("per10k")}
              >
                {text.map.offerRate}
              </button>
            ) : null}
          </>
        ) : (
          text.map.rateNote[basis]
        )}
      </p>
    </>
  );
}
