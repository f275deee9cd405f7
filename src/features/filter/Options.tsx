import { Bilingual } from "../../ui/Bilingual";
import styles from "./FilterPanel.module.css";

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Nothing is left under it; it may still be chosen. */
  readonly isQuiet?: boolean;
}

interface OptionsProps<T extends string> {
  readonly title: string;
  readonly options: readonly Option<T>[];
  readonly chosen: readonly T[];
  readonly columns?: number;
  readonly onToggle: (value: T) => void;
}

/** A titled list of check boxes; long lists scroll inside. */
export function Options<T extends string>({
  title,
  options,
  chosen,
  columns = 1,
  onToggle,
}: OptionsProps<T>) {
  if (options.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      <div className={styles.options} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
        {options.map(({ value, label, isQuiet }) => (
          <label key={value} className={isQuiet ? styles.quietOption : styles.option}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => onToggle(value)}
            />
            <span>
              <Bilingual>{label}</Bilingual>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
