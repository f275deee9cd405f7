import type { Interval } from "../../stats/interval";
import styles from "./CompareTable.module.css";

/** A thin bar under a number: solid as far as the wording is certain, hatched over what it leaves open. */
export function InCellBar({ interval, longest }: { interval: Interval; longest: number }) {
  const share = (value: number) => `${longest > 0 ? (100 * value) / longest : 0}%`;
  const certain = interval.min ?? 0;
  const open = interval.max === null ? longest * 0.08 : interval.max - certain;
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.certain} style={{ width: share(certain) }} />
      <span className={styles.open} style={{ width: share(open) }} />
    </span>
  );
}
