import { Suspense, useMemo } from "react";
import type { Basis } from "../../model/basis";
import type { DistrictCode } from "../../model/district";
import type { MapView } from "../../model/views";
import { findIssuesInRange } from "../../stats/find-issues-in-range";
import { Boundary } from "../../ui/Boundary";
import { useIssueNames } from "../../ui/IssueNames";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { Panel } from "../../ui/Panel";
import { Segments } from "../../ui/Segments";
import { Skeleton } from "../../ui/Skeleton";
import { SyntheticMark } from "../../ui/SyntheticMark";
import { sourceWords } from "../../ui/source-words";
import { useText } from "../../ui/TextProvider";
import { MapLegend } from "./MapLegend";
import type { MapCell } from "./map-cells";
import { ShadingNotes } from "./ShadingNotes";
import { TileMap } from "./TileMap";
import { type MapInput, useMapCells } from "./use-map-cells";

const Outlines = lazyWithRetry(async () => (await import("./Outlines")).Outlines);
const OUTLINES_HEIGHT = 420;

interface MapPanelProps extends MapInput {
  readonly view: MapView;
  readonly onBasisChange: (basis: Basis) => void;
  readonly onViewChange: (view: MapView) => void;
}

/** Who reported the metric, by place. */
export function MapPanel(props: MapPanelProps) {
  const { metric, dataset, filters, view, onViewChange } = props;
  const text = useText();
  const nameOf = useIssueNames();
  const issues = useMemo(() => findIssuesInRange(dataset, filters), [dataset, filters]);
  const { cells, stepWidth, ...shading } = useMapCells(props);
  return (
    <Panel
      title={text.map.title(text.metric.name[metric])}
      note={dataset.synthetic ? <SyntheticMark dataset={dataset} /> : null}
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
      source={sourceWords(text, issues, nameOf)}
      pictureSource={view === "tiles" ? text.map.tilesNote : text.map.outlinesNote}
    >
      <Picture view={view} cells={cells} chosen={filters.districts} />
      <MapLegend stepWidth={stepWidth} />
      <ShadingNotes {...props} {...shading} />
    </Panel>
  );
}

interface PictureProps {
  readonly view: MapView;
  readonly cells: readonly MapCell[];
  readonly chosen: readonly DistrictCode[];
}

function Picture({ view, cells, chosen }: PictureProps) {
  const { app } = useText();
  if (view === "tiles") return <TileMap cells={cells} chosen={chosen} />;
  return (
    <Boundary>
      <Suspense fallback={<Skeleton label={app.loading} height={OUTLINES_HEIGHT} />}>
        <Outlines cells={cells} chosen={chosen} height={OUTLINES_HEIGHT} />
      </Suspense>
    </Boundary>
  );
}
