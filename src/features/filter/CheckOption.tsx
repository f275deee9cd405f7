import { Bilingual } from "../../ui/Bilingual";
import styles from "./FilterPanel.module.css";

interface CheckOptionProps {
  readonly label: string;
  readonly isChosen: boolean;
  /** Nothing is left under it; it may still be chosen. */
  readonly isQuiet?: boolean | undefined;
  readonly onToggle: () => void;
}

/** A check box whose whole line can be clicked. */
export function CheckOption({ label, isChosen, isQuiet, onToggle }: CheckOptionProps) {
  return (
    <label className={styles.option} data-quiet={isQuiet || undefined}>
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span>
        <Bilingual>{label}</Bilingual>
      </span>
    </label>
  );
}
