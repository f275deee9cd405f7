import styles from "./Skeleton.module.css";

/** Holds the place of what is on its way, at its final height, so that nothing moves when it comes. */
export function Skeleton({ label, height }: { label: string; height: number }) {
  return (
    <div className={styles.skeleton} style={{ height }} role="status">
      <span>{label}</span>
    </div>
  );
}
