import { useState } from "react";
import { FilterPanel } from "../features/filter/FilterPanel";
import type { Issue } from "../model/dataset";
import { type AddressChange, addressChangeOf } from "../state/address";
import { useText } from "../ui/TextProvider";
import styles from "./App.module.css";
import type { Selection } from "./use-selection";

interface FilteringProps {
  readonly issues: readonly Issue[];
  readonly selection: Selection;
  readonly changeAddress: (change: AddressChange) => void;
}

/** The filters beside the views, folded away on narrow screens until asked for. */
export function Filtering({ issues, selection, changeAddress }: FilteringProps) {
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
      <FilterPanel
        facts={selection.all}
        issues={issues}
        filters={selection.filters}
        shownMetrics={selection.metrics}
        onChange={(change) => changeAddress(addressChangeOf(change))}
      />
    </aside>
  );
}
