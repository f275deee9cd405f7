import type { Basis } from "../../model/basis";
import type { MapView } from "../../model/views";
import { Panel } from "../../ui/Panel";
import { Segments } from "../../ui/Segments";
import { SyntheticMark } from "../../ui/SyntheticMark";
import { useSourceWords } from "../../ui/source-words";
import { useText } from "../../ui/TextProvider";
import { MapLegend } from "./MapLegend";
import { ShadingNotes } from "./ShadingNotes";
import { TilesOrOutlines } from "./TilesOrOutlines";
import { type MapInput, useMapCells } from "./use-map-cells";

interface MapPanelProps extends MapInput {
  readonly view: MapView;
  readonly onBasisChange: (basis: Basis) => void;
  readonly onViewChange: (view: MapView) => void;
}

/** Who reported the metric, by place. */
export function MapPanel(props: MapPanelProps) {
  const { metric, dataset, filters, view, onViewChange } = props;
  const text = useText();
  const { issues, cells, classes, ...shading } = useMapCells(props);
  const source = useSourceWords(issues);
  return (
    <Panel
      anchor="map"
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
      source={source}
      pictureSource={view === "tiles" ? text.map.tilesNote : text.map.outlinesNote}
    >
      <TilesOrOutlines view={view} cells={cells} chosen={filters.districts} />
      <MapLegend classes={classes} cells={cells} />
      <ShadingNotes {...props} {...shading} />
    </Panel>
  );
}
