import styles from "./MarkLegend.module.css";

interface MarkLegendProps {
  /** What a lit mark in the text above stands for. */
  readonly lit: string;
  /** What a quiet mark stands for. */
  readonly quiet: string;
}

/** The legend below a text with marked numerals: a sample of each mark and what it stands for. */
export function MarkLegend({ lit, quiet }: MarkLegendProps) {
  return (
    <p className={styles.legend}>
      <span className={styles.lit} /> {lit}
      <span className={styles.quiet} /> {quiet}
    </p>
  );
}
