import styles from "./Chip.module.css";

/** One active condition that can be taken away. */
export function Chip({
  label,
  isPrinted,
  removeLabel,
  onRemove,
}: {
  label: string;
  /** The words are the bulletin's own, in Chinese whatever the page speaks. */
  isPrinted: boolean;
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <button type="button" className={styles.chip} aria-label={removeLabel} onClick={onRemove}>
      <span lang={isPrinted ? "zh-CN" : undefined}>{label}</span>
      <span aria-hidden="true" className={styles.cross}>
        ×
      </span>
    </button>
  );
}
