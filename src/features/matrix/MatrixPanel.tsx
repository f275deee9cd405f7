import type { MatrixView } from "../../model/views";
import type { SilenceMatrix } from "../../stats/silence-matrix";
import { Panel } from "../../ui/Panel";
import { Segments } from "../../ui/Segments";
import { SyntheticMark } from "../../ui/SyntheticMark";
import { useSourceWords } from "../../ui/source-words";
import { MatrixBody } from "./MatrixBody";
import styles from "./MatrixPanel.module.css";
import type { CellKind } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";
import { type MatrixInput, useMatrix } from "./use-matrix";

interface MatrixPanelProps extends MatrixInput {
  readonly onViewChange: (view: MatrixView) => void;
}

/** Who reported what and who was silent, cell by cell; silence is never zero. */
export function MatrixPanel(props: MatrixPanelProps) {
  const { dataset, filters, metric, view, onViewChange } = props;
  const { matrix: words } = useMatrixText();
  const { issues, matrix, columns, cellKind } = useMatrix(props);
  const source = useSourceWords(issues);
  return (
    <Panel
      anchor="mentions"
      title={words.title}
      note={
        <>
          <SyntheticMark dataset={dataset} />
          <HowToRead {...{ metric, view, cellKind }} isSeries={issues.length > 1} />{" "}
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

interface HowToReadProps extends Pick<MatrixInput, "metric" | "view"> {
  readonly cellKind: CellKind;
  readonly isSeries: boolean;
}

/** What a cell shows. */
function HowToRead({ metric, view, cellKind, isSeries }: HowToReadProps) {
  const text = useMatrixText();
  const words = text.matrix;
  if (view === "metric") return isSeries ? words.noteByMetric : words.noteOfIssue;
  const name = text.metric.name[metric];
  return cellKind === "count" ? words.noteByTime(name) : words.noteByIssue(name);
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
