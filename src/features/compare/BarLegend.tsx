import { Bilingual } from "../../ui/Bilingual";
import { useText } from "../../ui/TextProvider";
import styles from "./MetricSection.module.css";

/** How the two parts of a bar are read. */
export function BarLegend() {
  const { legend } = useText().compare;
  return (
    <p className={styles.legend}>
      <span>
        <span className={styles.solid} /> {legend.solid}
      </span>
      <span>
        <span className={styles.open} /> <Bilingual>{legend.open}</Bilingual>
      </span>
    </p>
  );
}
