import { useText } from "../../ui/TextProvider";
import { CheckOption } from "./CheckOption";
import { listWords } from "./chosen-words";
import styles from "./FilterPanel.module.css";
import { FoldedSection } from "./Section";

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Nothing is left under it; it may still be chosen. */
  readonly isQuiet?: boolean;
}

interface OptionSectionProps<T extends string> {
  readonly title: string;
  readonly options: readonly Option<T>[];
  readonly chosen: readonly T[];
  readonly columns?: number;
  readonly onToggle: (value: T) => void;
}

/** A folded list of check boxes; a long one scrolls inside. */
export function OptionSection<T extends string>(props: OptionSectionProps<T>) {
  const { title, options, chosen, columns = 1, onToggle } = props;
  const text = useText();
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  if (options.length === 0) return null;
  return (
    <FoldedSection title={title} chosen={listWords(text, names)}>
      <div className={styles.options} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
        {options.map(({ value, label, isQuiet }) => (
          <CheckOption
            key={value}
            {...{ label, isQuiet }}
            isChosen={chosen.includes(value)}
            onToggle={() => onToggle(value)}
          />
        ))}
      </div>
    </FoldedSection>
  );
}
