import type { ReactNode } from "react";
import { Bilingual } from "../../ui/Bilingual";
import styles from "./FilterPanel.module.css";

interface SectionProps {
  readonly title: string;
  /** What is chosen in it, so that nobody has to open it to know. */
  readonly chosen: string;
  readonly isOpenAtFirst?: boolean;
  /** Of the sections with one name at most one is open. */
  readonly name?: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** One way to narrow the numbers, which folds. */
export function Section(props: SectionProps) {
  const { title, chosen, isOpenAtFirst = false, name, onOpen, children } = props;
  return (
    <details
      className={styles.section}
      open={isOpenAtFirst}
      name={name}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen?.();
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        <span className={styles.chosen} title={chosen}>
          <Bilingual>{chosen}</Bilingual>
        </span>
      </summary>
      <fieldset className={styles.group}>
        <legend className="visually-hidden">{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}

/** A section with a long list: one of them is open at a time, so that the panel stays as high as the screen. */
export function FoldedSection(props: Omit<SectionProps, "isOpenAtFirst" | "name">) {
  return <Section {...props} name="filter-list" />;
}
