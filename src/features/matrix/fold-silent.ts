import type { SilenceMatrix } from "../../stats/silence-matrix";
import type { MatrixColumn } from "./matrix-columns";

type Rows = SilenceMatrix["rows"];

export interface FoldedMatrix {
  /** Rows and columns in which something is told, and of them only their common cells. */
  readonly rows: Rows;
  readonly columns: readonly MatrixColumn[];
  /** What one line each stands for, because all its cells are silent. */
  readonly silentRows: Rows;
  readonly silentColumns: readonly MatrixColumn[];
}

/** Sets apart the rows and columns without a word, but for those kinds that are to be shown. */
export function foldSilent(
  rows: Rows,
  columns: readonly MatrixColumn[],
  shows: { readonly rows: boolean; readonly columns: boolean },
): FoldedMatrix {
  const silentRows = rows.filter(({ cells }) => cells.every(isSilent));
  const isEmpty = columns.map((_, index) =>
    rows.every(({ cells }) => {
      const cell = cells[index];
      return cell === undefined || isSilent(cell);
    }),
  );
  const isShown = (index: number) => shows.columns || !isEmpty[index];
  const shownRows = shows.rows ? rows : rows.filter((row) => !silentRows.includes(row));
  return {
    rows: shownRows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => isShown(at)) })),
    columns: columns.filter((_, index) => isShown(index)),
    silentRows,
    silentColumns: columns.filter((_, index) => isEmpty[index]),
  };
}

function isSilent({ status }: { readonly status: string }): boolean {
  return status === "silent";
}
