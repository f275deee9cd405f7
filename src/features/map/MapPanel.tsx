import { Suspense, useMemo } from "react";
import type { Basis } from "../../model/basis";
import type { Dataset } from "../../model/dataset";
import type { DistrictCode } from "../../model/district";
import type { Filters } from "../../model/filters";
import { METRICS, type MetricId } from "../../model/metric";
import type { MapView } from "../../model/views";
import type { ApartReason } from "../../stats/comparable";
import { coverage } from "../../stats/coverage";
import type { FactInContext } from "../../stats/fact-in-context";
import { findIssuesInRange } from "../../stats/find-issues-in-range";
import { Boundary } from "../../ui/Boundary";
import { apartWords } from "../../ui/comparison-words";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { Panel } from "../../ui/Panel";
import { Segments } from "../../ui/Segments";
import { Skeleton } from "../../ui/Skeleton";
import { sourceWords } from "../../ui/source-words";
import { useText } from "../../ui/TextProvider";
import styles from "./MapPanel.module.css";
import { mapCells } from "./map-cells";
import { TileMap } from "./TileMap";

const Outlines = lazyWithRetry(async () => (await import("./Outlines")).Outlines);
const OUTLINES_HEIGHT = 420;

interface MapPanelProps {
  readonly metric: MetricId;
  readonly dataset: Dataset;
  readonly filters: Filters;
  /** Facts that pass all filters but those for metrics, districts and exactness: the map marks the chosen ones and drops none. */
  readonly facts: readonly FactInContext[];
  readonly view: MapView;
  readonly basis: Basis;
  readonly onBasisChange: (basis: Basis) => void;
  readonly onViewChange: (view: MapView) => void;
}

/** Who reported the metric, by place. */
export function MapPanel({
  metric,
  dataset,
  filters,
  facts,
  view,
  basis,
  onBasisChange,
  onViewChange,
}: MapPanelProps) {
  const text = useText();
  const chosen = filters.districts;
  const issues = useMemo(() => findIssuesInRange(dataset, filters), [dataset, filters]);
  const { cells, scope } = useMemo(() => {
    const { districts } = coverage(dataset, facts, metric, filters);
    const statusByDistrict = new Map(districts.map(({ district, status }) => [district, status]));
    const statusOf = (code: DistrictCode) => statusByDistrict.get(code) ?? "silent";
    return mapCells(metric, facts, basis, statusOf, filters.exactOnly);
  }, [dataset, filters, metric, facts, basis]);
  return (
    <Panel
      title={text.map.title(text.metric.name[metric])}
      note={dataset.synthetic ? <strong>{text.app.synthetic}</strong> : null}
      tools={
        <Segments
          label={text.map.view}
          value={view}
          options={[
            ["tiles", text.map.tiles],
            ["outlines", text.map.outlines],
          ]}
          onChange={onViewChange}
        />
      }
      source={
        <>
          {sourceWords(text, issues)}
          <br />
          {view === "tiles" ? text.map.tilesNote : text.map.outlinesNote}
        </>
      }
    >
      {view === "tiles" ? (
        <TileMap cells={cells} chosen={chosen} />
      ) : (
        <Boundary>
          <Suspense fallback={<Skeleton label={text.app.loading} height={OUTLINES_HEIGHT} />}>
            <Outlines cells={cells} chosen={chosen} height={OUTLINES_HEIGHT} />
          </Suspense>
        </Boundary>
      )}
      <MapLegend />
      <ShadingNotes {...{ metric, basis, scope, onBasisChange }} />
    </Panel>
  );
}

interface ShadingNotesProps extends Pick<MapPanelProps, "metric" | "basis" | "onBasisChange"> {
  readonly scope: readonly ApartReason[];
}

/** What narrows the shaded districts, and by what they are shaded. */
function ShadingNotes({ metric, basis, scope, onBasisChange }: ShadingNotesProps) {
  const text = useText();
  return (
    <>
      {scope.length > 0 ? (
        <p className={styles.legend}>
          {text.map.shaded}
          {text.app.colon}
          {scope.map((reason) => apartWords(text, reason)).join(" · ")}
        </p>
      ) : null}
      <p className={styles.legend}>
        {basis === "count" || !METRICS[metric].canNormalise ? (
          <>
            {text.map.countWarning}
            {METRICS[metric].canNormalise ? (
              <button
                type="button"
                className={styles.offer}
                onClick={() => onBasisChange("per10k")}
              >
                {text.map.offerRate}
              </button>
            ) : null}
          </>
        ) : (
          text.map.rateNote[basis]
        )}
      </p>
    </>
  );
}

function MapLegend() {
  const { map } = useText();
  return (
    <p className={styles.legend}>
      <span className={styles.scale} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} data-step={step} />
        ))}
      </span>
      {map.lowToHigh}
      <span className={styles.apartSample} aria-hidden="true" />
      {map.apart}
      <span className={styles.silentSample} aria-hidden="true" />
      {map.silent}
    </p>
  );
}
