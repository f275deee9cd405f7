import styles from "./MatrixPanel.module.css";

interface FoldedLineProps {
  /** How many are folded away, and their names. */
  readonly words: string;
  readonly open: string;
  readonly close: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One line for all rows, or all columns, of which no cell tells anything; they come at a press. */
export function FoldedLine({ words, open, close, isOpen, onToggle }: FoldedLineProps) {
  return (
    <p className={styles.folded}>
      {words}{" "}
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? close : open}
      </button>
    </p>
  );
}
