import { useMemo } from "react";
import type { Dataset } from "../../model/dataset";
import { statedWords } from "../../model/format-quantity";
import type { SilenceCell, SilenceMatrix } from "../../stats/silence-matrix";
import { districtName } from "../../ui/comparison-words";
import { MatrixHead } from "./MatrixHead";
import styles from "./MatrixPanel.module.css";
import { MatrixRow } from "./MatrixRow";
import type { MatrixColumn } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";
import { useGridWalk } from "./use-grid-walk";

interface MatrixTableProps {
  readonly caption: string;
  readonly dataset: Dataset;
  readonly columns: readonly MatrixColumn[];
  readonly rows: SilenceMatrix["rows"];
  readonly isNarrow: boolean;
  readonly asked: SilenceCell | null;
  readonly onAsk: (cell: SilenceCell) => void;
}

/** A real table in a frame that scrolls sideways; one stop of the Tab key, arrow keys within. */
export function MatrixTable(props: MatrixTableProps) {
  const { caption, dataset, columns, rows, isNarrow, asked, onAsk } = props;
  const text = useMatrixText();
  const { tableRef, stopIn, setPlace, onKeyDown } = useGridWalk(rows.length, columns.length);
  const wordsById = useMemo(() => printWords(dataset), [dataset]);
  const body = rows.map(({ district, cells }, row) => (
    <MatrixRow
      key={district}
      {...{ row, district, cells, columns, wordsById, isNarrow, onAsk }}
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
      <table
        ref={tableRef}
        className={styles.table}
        data-narrow={isNarrow || undefined}
        onKeyDown={onKeyDown}
      >
        <caption className="visually-hidden">{caption}</caption>
        <MatrixHead columns={columns} isNarrow={isNarrow} />
        <tbody>{body}</tbody>
      </table>
    </section>
  );
}

function printWords({ facts }: Dataset) {
  return new Map(facts.map((fact) => [fact.id, { words: statedWords(fact), scope: fact.scope }]));
}
