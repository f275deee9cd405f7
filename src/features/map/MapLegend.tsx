import { formatInterval } from "../../model/format-quantity";
import { useText } from "../../ui/TextProvider";
import styles from "./MapPanel.module.css";
import { STEPS } from "./map-cells";

/** The shades with the number that each goes up to, and what no shade stands for. */
export function MapLegend({ stepWidth }: { stepWidth: number | null }) {
  const { map } = useText();
  return (
    <>
      {stepWidth === null ? null : <Scale stepWidth={stepWidth} />}
      <p className={styles.legend}>
        <span>
          <span className={styles.apartSample} aria-hidden="true" /> {map.apart}
        </span>
        <span>
          <span className={styles.silentSample} aria-hidden="true" /> {map.silent}
        </span>
      </p>
    </>
  );
}

/** Limits are said as intervals: a bare number might be one that a bulletin hedged. */
function Scale({ stepWidth }: { stepWidth: number }) {
  const { lang, map } = useText();
  const steps = Array.from({ length: STEPS }, (_, index) => index + 1);
  return (
    <ol className={styles.scale} aria-label={map.shades}>
      {steps.map((step) => (
        <li key={step}>
          <span data-step={step} aria-hidden="true" />
          {formatInterval({ minValue: null, maxValue: step * stepWidth }, lang)}
        </li>
      ))}
    </ol>
  );
}
