import { type ReactNode, useState } from "react";
import { useText } from "../ui/TextProvider";
import styles from "./App.module.css";

/** The filters beside the views, folded away on narrow screens until asked for. */
export function Filtering({ children }: { children: ReactNode }) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <aside className={styles.filters} aria-label={text.filter.title} data-open={isOpen}>
      <button
        type="button"
        className={styles.filterToggle}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? text.filter.hide : text.filter.show}
      </button>
      {children}
    </aside>
  );
}
