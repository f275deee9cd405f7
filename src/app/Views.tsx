import { ComparePanel } from "../features/compare/ComparePanel";
import type { MetricId } from "../model/metric";
import type { Address } from "../state/address";
import { Boundary } from "../ui/Boundary";
import { AboveViews, type AboveViewsProps } from "./AboveViews";
import styles from "./App.module.css";
import { Loading } from "./Loading";
import { MapView } from "./MapView";
import { SectionNav } from "./SectionNav";
import { SeriesViews } from "./SeriesViews";
import { chosenPeriod, useEarlier } from "./use-earlier";

const FIRST_VIEW_HEIGHT = 600;

interface ViewsProps extends AboveViewsProps {
  readonly address: Address;
}

/** The panels beside the filters; each fails alone. */
export function Views(props: ViewsProps) {
  const { dataset, selection, address, changeAddress } = props;
  const { filters, metrics, anyMetric, anyDistrict } = selection;
  const [metric, ...others] = metrics;
  const { basis, count: counting, figure } = address;
  const onBasisChange = (next: Address["basis"]) => changeAddress({ basis: next });
  const common = { dataset, filters, basis, counting, onBasisChange };
  const earlier = useEarlier(selection, address.versus);
  if (selection.isPending) return <PendingViews {...props} />;
  return (
    <div className={styles.column}>
      <SectionNav metrics={metrics.length} />
      <div className={metrics.length > 1 ? styles.stackedViews : styles.views}>
        <AboveViews {...props} />
        <Boundary>
          <ComparePanel
            {...common}
            {...{ metrics, figure, earlier }}
            facts={anyMetric}
            versus={chosenPeriod(filters) ? address.versus : null}
            {...compareChanges(changeAddress)}
          />
        </Boundary>
        {metric && others.length === 0 ? (
          <MapView {...{ ...common, metric, address, changeAddress }} facts={anyDistrict} />
        ) : null}
        {metric ? (
          <SeriesViews {...{ dataset, selection, address, metric, changeAddress }} />
        ) : null}
      </div>
    </div>
  );
}

/** Until the facts of the shown metrics are there nothing is said of them, least of all that nobody mentioned them. */
function PendingViews(props: ViewsProps) {
  return (
    <div className={styles.column}>
      <AboveViews {...props} />
      {props.trouble ? null : <Loading height={FIRST_VIEW_HEIGHT} />}
    </div>
  );
}

function compareChanges(changeAddress: ViewsProps["changeAddress"]) {
  return {
    onCountingChange: (count: Address["count"]) => changeAddress({ count }),
    onFigureChange: (figure: Address["figure"]) => changeAddress({ figure }),
    onVersusChange: (versus: boolean) => changeAddress({ versus }),
    onMetricChange: (metric: MetricId) => changeAddress({ metric: [metric] }),
  };
}
