import type { Bulletins } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { MatrixView } from "../../model/views";
import type { FactInContext } from "../../stats/fact-in-context";
import type { SilenceCell } from "../../stats/silence-matrix";
import { districtName } from "../../ui/comparison-words";
import styles from "./MatrixPanel.module.css";
import { MentionList } from "./MentionList";
import { MissingWords } from "./MissingWords";
import type { MatrixColumn } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";

export interface CellNoteProps {
  readonly dataset: Bulletins;
  readonly all: readonly FactInContext[];
  readonly filters: Filters;
  /** The cell that was asked about. */
  readonly cell: SilenceCell | null;
  readonly view: MatrixView;
  readonly columns: readonly MatrixColumn[];
}

/** Says of a cell what is missing in it, or lists the issues that it counts. */
export function CellNote({ dataset, all, filters, cell, view, columns }: CellNoteProps) {
  const text = useMatrixText();
  if (!cell) return <div className={styles.note} role="status" />;
  const what = {
    district: districtName(text, cell.district),
    column: columns.find(({ id }) => id === cell.column)?.name ?? cell.column,
  };
  return (
    <div className={styles.note} role="status">
      {cell.status === "silent" ? (
        <MissingWords {...{ dataset, all, filters, cell, view, what }} />
      ) : (
        <MentionList key={`${cell.district} ${cell.column}`} cell={cell} what={what} />
      )}
    </div>
  );
}
