import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { Dataset } from "../../model/dataset";
import { wordsOf } from "../../model/format-quantity";
import type { SilenceCell, SilenceMatrix } from "../../stats/silence-matrix";
import { districtName } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import styles from "./MatrixPanel.module.css";
import { MatrixRow } from "./MatrixRow";
import { type MatrixColumn, monthSpans } from "./matrix-columns";

interface MatrixTableProps {
  readonly caption: string;
  readonly dataset: Dataset;
  readonly columns: readonly MatrixColumn[];
  readonly rows: SilenceMatrix["rows"];
  readonly isNarrow: boolean;
  readonly asked: SilenceCell | null;
  readonly onAsk: (cell: SilenceCell) => void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A real table in a frame that scrolls sideways; one stop of the Tab key, arrow keys within. */
export function MatrixTable(props: MatrixTableProps) {
  const { caption, dataset, columns, rows, isNarrow, asked, onAsk } = props;
  const text = useText();
  const tableRef = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const wordsById = useMemo(
    () => new Map(dataset.facts.map(({ id, selector }) => [id, wordsOf(selector)])),
    [dataset],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = move(event.key, place, rows.length, columns.length);
    if (!next || !(event.target instanceof Element) || !event.target.closest("td")) return;
    event.preventDefault();
    tableRef.current
      ?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"] :is(a, button)`)
      ?.focus();
  };
  return (
    <section
      className={styles.frame}
      aria-label={`${caption}。${text.matrix.hint}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable without a mouse
      tabIndex={0}
    >
      <table
        ref={tableRef}
        className={styles.table}
        data-narrow={isNarrow || undefined}
        onKeyDown={onKeyDown}
      >
        <caption className="visually-hidden">{caption}</caption>
        <MatrixHead columns={columns} isNarrow={isNarrow} />
        <tbody>
          {rows.map(({ district, cells }, row) => (
            <MatrixRow
              key={district}
              row={row}
              district={district}
              name={districtName(text, district)}
              cells={cells}
              columns={columns}
              wordsById={wordsById}
              isNarrow={isNarrow}
              stop={place.row === row ? Math.min(place.column, columns.length - 1) : null}
              asked={asked?.district === district ? asked.column : null}
              onAsk={onAsk}
              onPlace={setPlace}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MatrixHead({
  columns,
  isNarrow,
}: {
  columns: readonly MatrixColumn[];
  isNarrow: boolean;
}) {
  const { matrix } = useText();
  const rowSpan = isNarrow ? 2 : 1;
  const heads = columns.map(({ id, name, head }) => (
    <th key={id} scope="col">
      {head === name ? head : <span aria-hidden="true">{head}</span>}
      {head === name ? null : <span className="visually-hidden">{name}</span>}
    </th>
  ));
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={rowSpan} className={styles.corner}>
          {matrix.district}
        </th>
        {isNarrow
          ? monthSpans(columns).map(({ month, first, span }) => (
              <th key={first} scope="colgroup" colSpan={span} className={styles.month}>
                {month}
              </th>
            ))
          : heads}
        <th scope="col" rowSpan={rowSpan} className={styles.shareHead}>
          {matrix.reportedOf}
        </th>
      </tr>
      {isNarrow ? <tr>{heads}</tr> : null}
    </thead>
  );
}

function move(key: string, { row, column }: Place, rows: number, columns: number): Place | null {
  const inside = (next: Place) => ({
    row: Math.max(0, Math.min(rows - 1, next.row)),
    column: Math.max(0, Math.min(columns - 1, next.column)),
  });
  switch (key) {
    case "ArrowLeft":
      return inside({ row, column: column - 1 });
    case "ArrowRight":
      return inside({ row, column: column + 1 });
    case "ArrowUp":
      return inside({ row: row - 1, column });
    case "ArrowDown":
      return inside({ row: row + 1, column });
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: columns - 1 };
    default:
      return null;
  }
}
