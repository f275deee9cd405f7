import { useId } from "react";
import { addressChangeOf } from "../state/address";
import type { ChangeAddress } from "../state/use-address";
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

interface Props extends Omit<FilteringProps, "onChange"> {
  readonly changeAddress: ChangeAddress;
}

/** The bar of the filters and, where they are folded out, the filters beside the views: their code comes after the numbers. */
export function Filtering({ dataset, selection, changeAddress }: Props) {
  const { filters, all, isWhole, metrics } = selection;
  const { issues } = dataset;
  const onChange: FilteringProps["onChange"] = (change, gesture) =>
    changeAddress(addressChangeOf(change), gesture);
  const { app, filter } = useText();
  const panelId = useId();
  const [isOpen, setOpen] = useFiltersOpen();
  const place = <Skeleton label={app.loading} height={PANEL_HEIGHT} />;
  return (
    <>
      <FilterBar
        {...{ dataset, selection, onChange, panelId, isOpen }}
        onToggle={() => setOpen(!isOpen)}
      />
      <aside id={panelId} className={styles.filters} aria-label={filter.title} hidden={!isOpen}>
        {isOpen ? (
          <LatePart fallback={place}>
            {isWhole ? (
              <FilterPanel {...{ issues, filters, onChange }} facts={all} shownMetrics={metrics} />
            ) : (
              place
            )}
          </LatePart>
        ) : null}
      </aside>
    </>
  );
}
