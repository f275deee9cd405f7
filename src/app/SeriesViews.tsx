import type { Holdings } from "../model/holdings";
import type { MetricId } from "../model/metric";
import type { Address, AddressChange } from "../state/address";
import { FarPart } from "../ui/FarPart";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import { Skeleton } from "../ui/Skeleton";
import { useText } from "../ui/TextProvider";
import styles from "./App.module.css";
import type { Selection } from "./use-selection";

const MatrixPanel = lazyWithRetry(() => import("../features/matrix/MatrixPanel"), "MatrixPanel");

const TrendPanel = lazyWithRetry(() => import("../features/trend/TrendPanel"), "TrendPanel");

interface SeriesViewsProps {
  readonly dataset: Holdings;
  readonly selection: Selection;
  readonly address: Address;
  readonly metric: MetricId;
  readonly changeAddress: (change: AddressChange) => void;
}

const MATRIX_HEIGHT = 620;
const TREND_HEIGHT = 620;
/** Of one date the trend is one line. */
const LINE_HEIGHT = 93;

/** The views over districts and issues, below the fold: they come after the first view. */
export function SeriesViews(props: SeriesViewsProps) {
  const { dataset, selection, address, metric, changeAddress } = props;
  const { app } = useText();
  const { filters, all, shown, isWhole } = selection;
  const common = { dataset, filters, metric };
  const dates = new Set(dataset.issues.map(({ date }) => date));
  return (
    <>
      {selection.metrics.length > 1 ? null : (
        <FarPart
          className={styles.wide}
          label={app.trendLoading}
          height={dates.size > 1 ? TREND_HEIGHT : LINE_HEIGHT}
        >
          <TrendPanel
            {...common}
            all={shown}
            step={address.step}
            scale={address.scale}
            trend={address.trend}
            onChange={changeAddress}
          />
        </FarPart>
      )}
      <FarPart className={styles.wide} label={app.matrixLoading} height={MATRIX_HEIGHT}>
        {isWhole ? (
          <MatrixPanel
            {...{ ...common, all }}
            view={address.matrix}
            onViewChange={(matrix) => changeAddress({ matrix })}
          />
        ) : (
          <Skeleton label={app.matrixLoading} height={MATRIX_HEIGHT} />
        )}
      </FarPart>
    </>
  );
}
