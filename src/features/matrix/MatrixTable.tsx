import type { SilenceCell, SilenceMatrix } from "../../stats/silence-matrix";
import { districtName } from "../../ui/comparison-words";
import { MatrixHead } from "./MatrixHead";
import styles from "./MatrixPanel.module.css";
import { MatrixRow } from "./MatrixRow";
import type { CellKind, MatrixColumn } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";
import { useGridWalk } from "./use-grid-walk";

interface MatrixTableProps {
  readonly caption: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: SilenceMatrix["rows"];
  readonly cellKind: CellKind;
  readonly asked: SilenceCell | null;
  readonly onAsk: (cell: SilenceCell) => void;
}

/** A real table in a frame that scrolls sideways; one stop of the Tab key, arrow keys within. */
export function MatrixTable(props: MatrixTableProps) {
  const { caption, columns, rows, cellKind, asked, onAsk } = props;
  const text = useMatrixText();
  const { tableRef, stopIn, setPlace, onKeyDown } = useGridWalk(rows.length, columns.length);
  const body = rows.map(({ district, cells }, row) => (
    <MatrixRow
      key={district}
      {...{ row, district, cells, columns, cellKind, onAsk }}
      name={districtName(text, district)}
      stop={stopIn(row)}
      asked={asked?.district === district ? asked.column : null}
      onPlace={setPlace}
    />
  ));
  return (
    <section
      className={styles.frame}
      aria-label={`${caption}。${text.matrix.hint}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable without a mouse
      tabIndex={0}
    >
      <table ref={tableRef} className={styles.table} data-cells={cellKind} onKeyDown={onKeyDown}>
        <caption className="visually-hidden">{caption}</caption>
        <MatrixHead columns={columns} />
        <tbody>{body}</tbody>
      </table>
    </section>
  );
}
