import { useMemo, useState } from "react";
import type { SilenceCell, SilenceMatrix } from "../../stats/silence-matrix";
import { Notice } from "../../ui/Notice";
import { CellNote } from "./CellNote";
import { FoldedLines } from "./FoldedLines";
import { foldSilent } from "./fold-silent";
import { MatrixLegend } from "./MatrixLegend";
import { MatrixTable } from "./MatrixTable";
import type { CellKind, MatrixColumn } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";
import type { MatrixInput } from "./use-matrix";

interface MatrixBodyProps
  extends Pick<MatrixInput, "dataset" | "all" | "filters" | "metric" | "view"> {
  readonly columns: readonly MatrixColumn[];
  readonly rows: SilenceMatrix["rows"];
  readonly cellKind: CellKind;
  /** Whether any issue is in range. */
  readonly isOut: boolean;
}

/** The table, below it what is folded away, and what is to be said of the cell that was asked about. */
export function MatrixBody(props: MatrixBodyProps) {
  const { dataset, all, filters, metric, view, columns, rows, cellKind, isOut } = props;
  const { matrix: words, metric: metricWords } = useMatrixText();
  const [asked, setAsked] = useState<SilenceCell | null>(null);
  const [shows, setShows] = useState({ rows: false, columns: false });
  const folded = useMemo(() => foldSilent(rows, columns, shows), [rows, columns, shows]);
  if (!isOut || columns.length === 0) return <Notice title={words.noColumns} />;
  // A cell that was asked about is shown as long as the matrix still holds it.
  const current = asked && rows.some(({ cells }) => cells.includes(asked)) ? asked : null;
  const caption =
    view === "metric" ? words.captionByMetric : words.captionByIssue(metricWords.name[metric]);
  return (
    <>
      {folded.rows.length > 0 && folded.columns.length > 0 ? (
        <MatrixTable
          key={view}
          {...{ caption, cellKind }}
          columns={folded.columns}
          rows={folded.rows}
          asked={current}
          onAsk={setAsked}
        />
      ) : null}
      <CellNote {...{ dataset, all, filters, view, columns }} cell={current} />
      <FoldedLines {...{ view, folded, shows }} onChange={setShows} />
      <MatrixLegend rows={folded.rows} cellKind={cellKind} />
    </>
  );
}
