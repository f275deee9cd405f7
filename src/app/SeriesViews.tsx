import type { Dataset } from "../model/dataset";
import type { MetricId } from "../model/metric";
import type { Address, AddressChange } from "../state/address";
import { LatePart } from "../ui/LatePart";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import { Skeleton } from "../ui/Skeleton";
import { useText } from "../ui/TextProvider";
import styles from "./App.module.css";
import type { Selection } from "./use-selection";

const MatrixPanel = lazyWithRetry(() => import("../features/matrix/MatrixPanel"), "MatrixPanel");

const TrendPanel = lazyWithRetry(() => import("../features/trend/TrendPanel"), "TrendPanel");

interface SeriesViewsProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly address: Address;
  readonly metric: MetricId;
  readonly changeAddress: (change: AddressChange) => void;
}

const MATRIX_HEIGHT = 760;
const TREND_HEIGHT = 620;
/** Of one date the trend is one line. */
const LINE_HEIGHT = 93;

/** The views over districts and issues, below the fold: their code comes after the first view. */
export function SeriesViews(props: SeriesViewsProps) {
  const { dataset, selection, address, metric, changeAddress } = props;
  const text = useText();
  const dates = new Set(dataset.issues.map(({ date }) => date));
  const trendHeight = dates.size > 1 ? TREND_HEIGHT : LINE_HEIGHT;
  // All facts: these panels filter in their own way.
  const common = { dataset, all: selection.all, filters: selection.filters, metric };
  return (
    <>
      {selection.metrics.length > 1 ? null : (
        <div className={styles.wide}>
          <LatePart fallback={<Skeleton label={text.app.trendLoading} height={trendHeight} />}>
            <TrendPanel
              {...common}
              step={address.step}
              scale={address.scale}
              trend={address.trend}
              onChange={changeAddress}
            />
          </LatePart>
        </div>
      )}
      <div className={styles.wide}>
        <LatePart fallback={<Skeleton label={text.app.matrixLoading} height={MATRIX_HEIGHT} />}>
          <MatrixPanel
            {...common}
            view={address.matrix}
            onViewChange={(matrix) => changeAddress({ matrix })}
          />
        </LatePart>
      </div>
    </>
  );
}
