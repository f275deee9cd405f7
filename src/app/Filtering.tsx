import { useId } from "react";
import { LatePart } from "../ui/LatePart";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import { Skeleton } from "../ui/Skeleton";
import { useText } from "../ui/TextProvider";
import styles from "./App.module.css";
import { FilterBar, type FilteringProps } from "./FilterBar";
import { useFiltersOpen } from "./use-filters-open";

const FilterPanel = lazyWithRetry(() => import("../features/filter/FilterPanel"), "FilterPanel");

/** As high as the panel with ten metrics. */
const PANEL_HEIGHT = 613;

/** The bar of the filters and, where they are folded out, the filters beside the views: their code comes after the numbers. */
export function Filtering(props: FilteringProps) {
  const { issues, selection, onChange } = props;
  const { filters, all, metrics } = selection;
  const { app, filter } = useText();
  const panelId = useId();
  const [isOpen, setOpen] = useFiltersOpen();
  return (
    <>
      <FilterBar {...{ ...props, panelId, isOpen }} onToggle={() => setOpen(!isOpen)} />
      <aside id={panelId} className={styles.filters} aria-label={filter.title} hidden={!isOpen}>
        {isOpen ? (
          <LatePart fallback={<Skeleton label={app.loading} height={PANEL_HEIGHT} />}>
            <FilterPanel {...{ issues, filters, onChange }} facts={all} shownMetrics={metrics} />
          </LatePart>
        ) : null}
      </aside>
    </>
  );
}
