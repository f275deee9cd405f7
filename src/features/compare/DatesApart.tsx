import { dayNumber } from "../../stats/calendar-days";
import { useText } from "../../ui/TextProvider";
import styles from "./MetricFigure.module.css";
import type { MetricComparison } from "./metric-comparison";

/** A month: bulletins of one month are commonly read together. */
const FEW_DAYS = 31;

/** A warning where the bars are of days so far apart that they say more of the days than of the districts. */
export function DatesApart({ comparison: { dates, counting } }: { comparison: MetricComparison }) {
  const { compare } = useText();
  if (!dates || counting === "sum") return null;
  const days = dayNumber(dates.to) - dayNumber(dates.from);
  return days > FEW_DAYS ? <p className={styles.warning}>{compare.datesApart(days)}</p> : null;
}
