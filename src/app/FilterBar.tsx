import { FilterChips } from "../features/filter/FilterChips";
import type { OnFilterChange } from "../features/filter/filter-change";
import type { Holdings } from "../model/holdings";
import { useText } from "../ui/TextProvider";
import styles from "./App.module.css";
import type { Selection } from "./use-selection";

export interface FilteringProps {
  readonly dataset: Holdings;
  readonly selection: Selection;
  readonly onChange: OnFilterChange;
}

interface FilterBarProps extends FilteringProps {
  readonly panelId: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A thin bar over the views that names the active filters and what they leave, and folds the panel of the filters. */
export function FilterBar(props: FilterBarProps) {
  const { dataset, selection, onChange, panelId, isOpen, onToggle } = props;
  const { filters, left, isPending } = selection;
  const { issues, factCount } = dataset;
  const { filter } = useText();
  return (
    <div className={styles.filterBar}>
      <button
        type="button"
        className={styles.filterToggle}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={onToggle}
      >
        {isOpen ? filter.hide : filter.show}
      </button>
      <FilterChips
        {...{ issues, filters, onChange }}
        left={isPending ? null : left}
        all={factCount}
      />
    </div>
  );
}
