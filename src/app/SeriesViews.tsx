import { Suspense, useMemo } from "react";
import type { Dataset } from "../model/dataset";
import type { MetricId } from "../model/metric";
import { type Address, type AddressChange, filtersOf } from "../state/address";
import type { FactInContext } from "../stats/fact-in-context";
import { Boundary } from "../ui/Boundary";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import { Skeleton } from "../ui/Skeleton";
import { useText } from "../ui/TextProvider";
import styles from "./App.module.css";

const MatrixPanel = lazyWithRetry(
  async () => (await import("../features/matrix/MatrixPanel")).MatrixPanel,
);

const TrendPanel = lazyWithRetry(
  async () => (await import("../features/trend/TrendPanel")).TrendPanel,
);

interface SeriesViewsProps {
  readonly dataset: Dataset;
  /** All facts of the dataset, as the panels filter in their own way. */
  readonly all: readonly FactInContext[];
  readonly address: Address;
  readonly metric: MetricId;
  readonly changeAddress: (change: AddressChange) => void;
}

const MATRIX_HEIGHT = 760;
const TREND_HEIGHT = 620;

/** The views over districts and issues, below the fold: their code comes after the first view. */
export function SeriesViews({ dataset, all, address, metric, changeAddress }: SeriesViewsProps) {
  const text = useText();
  const filters = useMemo(() => filtersOf(address), [address]);
  return (
    <>
      <div className={styles.wide}>
        <Boundary>
          <Suspense fallback={<Skeleton label={text.app.matrixLoading} height={MATRIX_HEIGHT} />}>
            <MatrixPanel
              dataset={dataset}
              all={all}
              filters={filters}
              metric={metric}
              view={address.matrix}
              onViewChange={(matrix) => changeAddress({ matrix })}
            />
          </Suspense>
        </Boundary>
      </div>
      <div className={styles.wide}>
        <Boundary>
          <Suspense fallback={<Skeleton label={text.app.trendLoading} height={TREND_HEIGHT} />}>
            <TrendPanel
              dataset={dataset}
              all={all}
              filters={filters}
              metric={metric}
              onRangeChange={({ from, to }) => changeAddress({ from, to })}
            />
          </Suspense>
        </Boundary>
      </div>
    </>
  );
}
