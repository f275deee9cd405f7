import { useOutlines } from "../../data/use-outlines";
import type { DistrictCode } from "../../model/district";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import { useText } from "../../ui/TextProvider";
import type { MapCell } from "./map-cells";
import { OutlineMap } from "./OutlineMap";

interface OutlinesProps {
  readonly cells: readonly MapCell[];
  readonly chosen: readonly DistrictCode[];
  readonly height: number;
}

/** The map in outlines once they have come, or the advice to use the tiles. */
export function Outlines({ cells, chosen, height }: OutlinesProps) {
  const text = useText();
  const query = useOutlines();
  if (query.isPending) return <Skeleton label={text.app.loading} height={height} />;
  if (query.isError) {
    return (
      <Notice
        role="alert"
        title={text.map.outlinesMissing}
        action={{ label: text.app.retry, onSelect: () => void query.refetch() }}
      >
        <p>{query.error.message}</p>
      </Notice>
    );
  }
  return <OutlineMap outlines={query.data} cells={cells} chosen={chosen} />;
}
