import { useId } from "react";
import { FilterChips } from "../features/filter/FilterChips";
import { FilterPanel } from "../features/filter/FilterPanel";
import type { FilterChange } from "../features/filter/filter-change";
import type { Issue } from "../model/dataset";
import { addressChangeOf } from "../state/address";
import { useUiStore } from "../state/ui-store";
import type { ChangeAddress } from "../state/use-address";
import { useText } from "../ui/TextProvider";
import { useWidePage } from "../ui/use-wide-page";
import styles from "./App.module.css";
import type { Selection } from "./use-selection";

interface FilteringProps {
  readonly issues: readonly Issue[];
  readonly selection: Selection;
  readonly changeAddress: ChangeAddress;
}

/** A thin bar that names the active filters and what they leave, and under it, where they are folded out, the filters. */
export function Filtering({ issues, selection, changeAddress }: FilteringProps) {
  const { filter } = useText();
  const panelId = useId();
  const isWide = useWidePage();
  const isOpen = useUiStore(({ filtersOpen }) => filtersOpen) ?? isWide;
  const setOpen = useUiStore(({ setFiltersOpen }) => setFiltersOpen);
  const { filters, all, left, metrics } = selection;
  const common = {
    issues,
    filters,
    onChange: (change: FilterChange, gesture?: string) =>
      changeAddress(addressChangeOf(change), gesture),
  };
  return (
    <>
      <div className={styles.filterBar}>
        <button
          type="button"
          className={styles.filterToggle}
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? filter.hide : filter.show}
        </button>
        <FilterChips {...common} left={left} all={all.length} />
      </div>
      <aside id={panelId} className={styles.filters} aria-label={filter.title} hidden={!isOpen}>
        {isOpen ? <FilterPanel {...common} facts={all} shownMetrics={metrics} /> : null}
      </aside>
    </>
  );
}
