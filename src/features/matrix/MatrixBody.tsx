import { useState } from "react";
import type { SilenceCell, SilenceMatrix } from "../../stats/silence-matrix";
import { Notice } from "../../ui/Notice";
import { foldSilent } from "./fold-silent";
import { MatrixLegend } from "./MatrixLegend";
import { MatrixTable } from "./MatrixTable";
import { MissingNote } from "./MissingNote";
import { areNarrow, type MatrixColumn } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";
import { SilentRows } from "./SilentRows";
import type { MatrixInput } from "./use-matrix";

interface MatrixBodyProps extends Pick<MatrixInput, "dataset" | "metric" | "view"> {
  readonly columns: readonly MatrixColumn[];
  readonly rows: SilenceMatrix["rows"];
}

/** The table with its legend, and above it what is missing in the cell that was asked about. */
export function MatrixBody({ dataset, metric, view, columns, rows }: MatrixBodyProps) {
  const { matrix: words, metric: metricWords } = useMatrixText();
  const [asked, setAsked] = useState<SilenceCell | null>(null);
  // A cell that was asked about is shown as long as the matrix still holds it.
  const current = asked && rows.some(({ cells }) => cells.includes(asked)) ? asked : null;
  const { told, silent } = foldSilent(rows);
  const [showsSilent, setShowsSilent] = useState(false);
  const shown = showsSilent ? rows : told;
  const isNarrow = view === "issue" && areNarrow(columns.length);
  const caption =
    view === "metric" ? words.captionByMetric : words.captionByIssue(metricWords.name[metric]);
  return (
    <>
      <MissingNote dataset={dataset} cell={current} view={view} columns={columns} />
      {columns.length === 0 ? (
        <Notice title={words.noColumns} />
      ) : (
        <MatrixTable
          key={view}
          {...{ caption, dataset, columns, isNarrow }}
          rows={shown}
          asked={current}
          onAsk={setAsked}
        />
      )}
      {silent.length > 0 ? (
        <SilentRows
          districts={silent.map(({ district }) => district)}
          isOpen={showsSilent}
          onToggle={() => setShowsSilent(!showsSilent)}
        />
      ) : null}
      <MatrixLegend {...{ rows: shown, isNarrow }} />
    </>
  );
}
