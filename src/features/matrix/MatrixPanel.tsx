import type { MatrixView } from "../../model/views";
import type { SilenceMatrix } from "../../stats/silence-matrix";
import { Panel } from "../../ui/Panel";
import { Segments } from "../../ui/Segments";
import { SyntheticMark } from "../../ui/SyntheticMark";
import { useSourceWords } from "../../ui/source-words";
import { MatrixBody } from "./MatrixBody";
import styles from "./MatrixPanel.module.css";
import { useMatrixText } from "./matrix-text";
import { type MatrixInput, useMatrix } from "./use-matrix";

interface MatrixPanelProps extends MatrixInput {
  readonly onViewChange: (view: MatrixView) => void;
}

/** Who reported what and who was silent, cell by cell; silence is never zero. */
export function MatrixPanel(props: MatrixPanelProps) {
  const { dataset, filters, metric, view, onViewChange } = props;
  const text = useMatrixText();
  const words = text.matrix;
  const { issues, matrix, columns, cellKind } = useMatrix(props);
  const source = useSourceWords(issues);
  const name = text.metric.name[metric];
  const noteWords = () => {
    if (view === "metric") return issues.length > 1 ? words.noteByMetric : words.noteOfIssue;
    return cellKind === "count" ? words.noteByTime(name) : words.noteByIssue(name);
  };
  return (
    <Panel
      anchor="mentions"
      title={words.title}
      note={
        <>
          <SyntheticMark dataset={dataset} />
          {noteWords()} {filters.exactOnly ? words.hedgedToo : null}
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
      source={source}
    >
      <Coverage matrix={matrix} />
      <MatrixBody
        {...props}
        {...{ columns, cellKind }}
        rows={matrix.rows}
        isOut={issues.length > 0}
      />
    </Panel>
  );
}

function Coverage({ matrix: { counts, of } }: { matrix: SilenceMatrix }) {
  const { matrix } = useMatrixText();
  const { reported, zero, silent, unread, noIssue } = counts;
  return (
    <p className={styles.coverage}>
      {matrix.counts(of, reported, zero, silent, noIssue)}
      {unread > 0 ? ` ${matrix.unreadCount(unread)}` : null}
    </p>
  );
}
