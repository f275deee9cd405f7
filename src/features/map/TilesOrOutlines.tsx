import type { DistrictCode } from "../../model/district";
import type { MapView } from "../../model/views";
import { LatePart } from "../../ui/LatePart";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { Skeleton } from "../../ui/Skeleton";
import { useText } from "../../ui/TextProvider";
import type { MapCell } from "./map-cells";
import { TileMap } from "./TileMap";

const Outlines = lazyWithRetry(() => import("./Outlines"), "Outlines");
const OUTLINES_HEIGHT = 290;

interface TilesOrOutlinesProps {
  readonly view: MapView;
  readonly cells: readonly MapCell[];
  readonly chosen: readonly DistrictCode[];
}

/** The same cells in the chosen view; the code of the outlines comes when somebody asks for them. */
export function TilesOrOutlines({ view, cells, chosen }: TilesOrOutlinesProps) {
  const { app } = useText();
  if (view === "tiles") return <TileMap cells={cells} chosen={chosen} />;
  return (
    <LatePart fallback={<Skeleton label={app.loading} height={OUTLINES_HEIGHT} />}>
      <Outlines cells={cells} chosen={chosen} height={OUTLINES_HEIGHT} />
    </LatePart>
  );
}
