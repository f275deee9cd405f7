import { useMemo, useState } from "react";
import type { Dataset } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import type { MatrixView } from "../../model/views";
import type { FactInContext } from "../../stats/fact-in-context";
import { findIssuesInRange } from "../../stats/find-issues-in-range";
import {
  ofDistricts,
  type SilenceCell,
  type SilenceMatrix,
  silenceMatrix,
} from "../../stats/silence-matrix";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { Segments } from "../../ui/Segments";
import { sourceWords } from "../../ui/source-words";
import { useText } from "../../ui/TextProvider";
import { MatrixLegend } from "./MatrixLegend";
import styles from "./MatrixPanel.module.css";
import { MatrixTable } from "./MatrixTable";
import { MissingNote } from "./MissingNote";
import { areNarrow, issueColumns, metricColumns, reportedMetrics } from "./matrix-columns";

interface MatrixPanelProps {
  readonly dataset: Dataset;
  /** All facts of the dataset. */
  readonly all: readonly FactInContext[];
  readonly filters: Filters;
  /** The metric whose issues are the columns of the second view. */
  readonly metric: MetricId;
  readonly view: MatrixView;
  readonly onViewChange: (view: MatrixView) => void;
}

/** Who reported what and who was silent, cell by cell; silence is never zero. */
export function MatrixPanel({
  dataset,
  all,
  filters,
  metric,
  view,
  onViewChange,
}: MatrixPanelProps) {
  const text = useText();
  const words = text.matrix;
  const [asked, setAsked] = useState<SilenceCell | null>(null);
  const issues = useMemo(() => findIssuesInRange(dataset, filters), [dataset, filters]);
  const metrics = useMemo(() => reportedMetrics(dataset), [dataset]);
  const matrix = useMemo(
    () =>
      ofDistricts(
        silenceMatrix(
          dataset,
          all,
          filters,
          view === "metric" ? { by: view, metrics } : { by: view, metric },
        ),
        filters.districts,
      ),
    [dataset, all, filters, view, metrics, metric],
  );
  const columns = useMemo(
    () => (view === "metric" ? metricColumns(text, metrics) : issueColumns(text, issues)),
    [text, view, metrics, issues],
  );
  const name = text.metric.name[metric];
  const isNarrow = view === "issue" && areNarrow(columns.length);
  // A cell that was asked about is shown as long as the matrix still holds it.
  const current = asked && matrix.rows.some(({ cells }) => cells.includes(asked)) ? asked : null;
  return (
    <Panel
      title={words.title}
      note={
        <>
          {dataset.synthetic ? <strong>{text.app.synthetic} </strong> : null}
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
      source={sourceWords(text, issues)}
    >
      <Coverage matrix={matrix} />
      <MissingNote dataset={dataset} cell={current} view={view} columns={columns} />
      {columns.length === 0 ? (
        <Notice title={words.noColumns} />
      ) : (
        <MatrixTable
          key={view}
          caption={view === "metric" ? words.captionByMetric : words.captionByIssue(name)}
          dataset={dataset}
          columns={columns}
          rows={matrix.rows}
          isNarrow={isNarrow}
          asked={current}
          onAsk={setAsked}
        />
      )}
      <MatrixLegend isNarrow={isNarrow} />
    </Panel>
  );
}

function Coverage({ matrix: { counts, of } }: { matrix: SilenceMatrix }) {
  const { matrix } = useText();
  const { reported, zero, silent, noIssue } = counts;
  return <p className={styles.coverage}>{matrix.counts(of, reported, zero, silent, noIssue)}</p>;
}
