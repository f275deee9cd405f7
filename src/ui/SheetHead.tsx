import styles from "./SheetHead.module.css";

interface SheetHeadProps {
  readonly title: string;
  /** For `aria-labelledby` of the sheet. */
  readonly titleId: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** The upper edge of what lies over the page: its name, and the way out. */
export function SheetHead({ title, titleId, closeLabel, onClose }: SheetHeadProps) {
  return (
    <div className={styles.head}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
