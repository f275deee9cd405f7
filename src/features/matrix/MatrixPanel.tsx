import { useState } from "react";
import type { MatrixView } from "../../model/views";
import type { SilenceCell, SilenceMatrix } from "../../stats/silence-matrix";
import { useIssueNames } from "../../ui/IssueNames";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { Segments } from "../../ui/Segments";
import { SyntheticMark } from "../../ui/SyntheticMark";
import { sourceWords } from "../../ui/source-words";
import { MatrixLegend } from "./MatrixLegend";
import styles from "./MatrixPanel.module.css";
import { MatrixTable } from "./MatrixTable";
import { MissingNote } from "./MissingNote";
import { areNarrow, type MatrixColumn } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";
import { type MatrixInput, useMatrix } from "./use-matrix";

interface MatrixPanelProps extends MatrixInput {
  readonly onViewChange: (view: MatrixView) => void;
}

/** Who reported what and who was silent, cell by cell; silence is never zero. */
export function MatrixPanel(props: MatrixPanelProps) {
  const { dataset, filters, metric, view, onViewChange } = props;
  const text = useMatrixText();
  const nameOf = useIssueNames();
  const words = text.matrix;
  const { issues, matrix, columns } = useMatrix(props);
  const name = text.metric.name[metric];
  return (
    <Panel
      title={words.title}
      note={
        <>
          <SyntheticMark dataset={dataset} />
          {view === "metric" ? words.noteByMetric : words.noteByIssue(name)}{" "}
          {filters.exactOnly ? words.hedgedToo : null}
        </>
      }
      tools={
        <Segments
          label={words.view}
          value={view}
          options={[
            ["metric", words.byMetric],
            ["issue", words.byIssue],
          ]}
          onChange={onViewChange}
        />
      }
      source={sourceWords(text, issues, nameOf)}
    >
      <Coverage matrix={matrix} />
      <Cells {...props} columns={columns} rows={matrix.rows} />
    </Panel>
  );
}

function Coverage({ matrix: { counts, of } }: { matrix: SilenceMatrix }) {
  const { matrix } = useMatrixText();
  const { reported, zero, silent, noIssue } = counts;
  return <p className={styles.coverage}>{matrix.counts(of, reported, zero, silent, noIssue)}</p>;
}

interface CellsProps extends Pick<MatrixInput, "dataset" | "metric" | "view"> {
  readonly columns: readonly MatrixColumn[];
  readonly rows: SilenceMatrix["rows"];
}

/** The table with its legend, and above it what is missing in the cell that was asked about. */
function Cells({ dataset, metric, view, columns, rows }: CellsProps) {
  const { matrix: words, metric: metricWords } = useMatrixText();
  const [asked, setAsked] = useState<SilenceCell | null>(null);
  // A cell that was asked about is shown as long as the matrix still holds it.
  const current = asked && rows.some(({ cells }) => cells.includes(asked)) ? asked : null;
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
          {...{ caption, dataset, columns, rows, isNarrow }}
          asked={current}
          onAsk={setAsked}
        />
      )}
      <MatrixLegend isNarrow={isNarrow} />
    </>
  );
}
