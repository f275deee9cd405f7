import { Suspense } from "react";
import { ComparePanel } from "../features/compare/ComparePanel";
import { FilterChips } from "../features/filter/FilterChips";
import { MapPanel } from "../features/map/MapPanel";
import type { Dataset } from "../model/dataset";
import type { DatasetProblem } from "../model/dataset-error";
import type { Filters } from "../model/filters";
import { type Address, type AddressChange, addressChangeOf } from "../state/address";
import { Boundary } from "../ui/Boundary";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import styles from "./App.module.css";
import { SeriesViews } from "./SeriesViews";
import type { Selection } from "./use-selection";

const SetAside = lazyWithRetry(async () => (await import("./SetAside")).SetAside);

interface ViewsProps {
  readonly dataset: Dataset;
  readonly problems: readonly DatasetProblem[];
  readonly selection: Selection;
  readonly address: Address;
  readonly changeAddress: (change: AddressChange) => void;
  readonly onRetry: () => void;
}

/** The panels beside the filters; each fails alone. */
export function Views(props: ViewsProps) {
  const { dataset, selection, address, changeAddress } = props;
  const { filters, metrics, all, anyMetric, anyDistrict } = selection;
  const [metric] = metrics;
  const onBasisChange = (basis: Address["basis"]) => changeAddress({ basis });
  const common = { dataset, filters, basis: address.basis, onBasisChange };
  return (
    <div className={metrics.length > 1 ? styles.stackedViews : styles.views}>
      <AboveViews {...props} />
      <Boundary>
        <ComparePanel {...common} metrics={metrics} facts={anyMetric} />
      </Boundary>
      {metric ? (
        <>
          <Boundary>
            <MapPanel
              {...common}
              metric={metric}
              facts={anyDistrict}
              view={address.map}
              onViewChange={(map) => changeAddress({ map })}
            />
          </Boundary>
          <SeriesViews {...{ dataset, all, address, metric, changeAddress }} />
        </>
      ) : null}
    </div>
  );
}

/** What is filtered, and what was set aside as faulty. */
function AboveViews({ dataset, problems, selection, changeAddress, onRetry }: ViewsProps) {
  const { filters, left, all } = selection;
  return (
    <div className={styles.top}>
      <FilterChips
        filters={filters}
        issues={dataset.issues}
        left={left}
        all={all.length}
        onChange={(change: Partial<Filters>) => changeAddress(addressChangeOf(change))}
      />
      {problems.length > 0 ? (
        <Boundary>
          <Suspense fallback={null}>
            <SetAside problems={problems} onRetry={onRetry} />
          </Suspense>
        </Boundary>
      ) : null}
    </div>
  );
}
