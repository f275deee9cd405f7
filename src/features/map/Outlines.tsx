import { LoadError } from "../../data/load-error";
import { OUTLINES_PATH, useOutlines } from "../../data/use-outlines";
import { DatasetError } from "../../model/dataset-error";
import type { DistrictCode } from "../../model/district";
import { type FaultText, useFaultText } from "../../ui/fault-text";
import { failureWords, faultWords } from "../../ui/fault-words";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import type { MapCell } from "./map-cells";
import { OutlineMap } from "./OutlineMap";

interface OutlinesProps {
  readonly cells: readonly MapCell[];
  readonly chosen: readonly DistrictCode[];
  readonly height: number;
}

/** The map in outlines once they have come, or the advice to use the tiles. */
export function Outlines({ cells, chosen, height }: OutlinesProps) {
  const text = useFaultText();
  const query = useOutlines();
  if (query.isPending) return <Skeleton label={text.app.loading} height={height} />;
  if (query.isError) {
    return (
      <Notice
        role="alert"
        title={text.map.outlinesMissing}
        action={{ label: text.app.retry, onSelect: () => void query.refetch() }}
      >
        <p>
          <code>data/{OUTLINES_PATH}</code>
          {text.app.colon}
          {whyUnusable(text, query.error)}
        </p>
      </Notice>
    );
  }
  return <OutlineMap outlines={query.data} cells={cells} chosen={chosen} />;
}

function whyUnusable(text: FaultText, error: Error): string {
  if (error instanceof LoadError) return failureWords(text, error.failure);
  if (error instanceof DatasetError) return `${error.path} ${faultWords(text, error.fault)}`.trim();
  return `${text.bad.unknown} ${error.message}`;
}
