import { Bilingual } from "../../ui/Bilingual";
import styles from "./TrendPanel.module.css";
import { useTrendText } from "./trend-text";

/** One line in place of an empty plot, with the way back to all dates where these are narrowed. */
export function NoTrend({ why, onAllDates }: { why: string; onAllDates: (() => void) | null }) {
  const { trend } = useTrendText();
  return (
    <p className={styles.noTrend}>
      <Bilingual>{why}</Bilingual>{" "}
      {onAllDates ? (
        <button type="button" onClick={onAllDates}>
          {trend.allDates}
        </button>
      ) : null}
    </p>
  );
}
