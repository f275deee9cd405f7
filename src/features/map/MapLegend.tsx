import { useText } from "../../ui/TextProvider";
import styles from "./MapPanel.module.css";

/** The shades from low to high, and what no shade stands for. */
export function MapLegend() {
  const { map } = useText();
  return (
    <p className={styles.legend}>
      <span className={styles.scale} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} data-step={step} />
        ))}
      </span>
      {map.lowToHigh}
      <span className={styles.apartSample} aria-hidden="true" />
      {map.apart}
      <span className={styles.silentSample} aria-hidden="true" />
      {map.silent}
    </p>
  );
}
