import { ComparePanel } from "../features/compare/ComparePanel";
import { MapPanel } from "../features/map/MapPanel";
import type { Address } from "../state/address";
import { Boundary } from "../ui/Boundary";
import { AboveViews, type AboveViewsProps } from "./AboveViews";
import styles from "./App.module.css";
import { SeriesViews } from "./SeriesViews";

interface ViewsProps extends AboveViewsProps {
  readonly address: Address;
}

/** The panels beside the filters; each fails alone. */
export function Views(props: ViewsProps) {
  const { dataset, selection, address, changeAddress } = props;
  const { filters, metrics, anyMetric, anyDistrict } = selection;
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
          <SeriesViews {...{ dataset, selection, address, metric, changeAddress }} />
        </>
      ) : null}
    </div>
  );
}
