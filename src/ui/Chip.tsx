import { Bilingual } from "./Bilingual";
import styles from "./Chip.module.css";

/** One active condition that can be taken away. */
export function Chip({
  label,
  removeLabel,
  onRemove,
}: {
  label: string;
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <button type="button" className={styles.chip} aria-label={removeLabel} onClick={onRemove}>
      <span>
        <Bilingual>{label}</Bilingual>
      </span>
      <span aria-hidden="true" className={styles.cross}>
        ×
      </span>
    </button>
  );
}
