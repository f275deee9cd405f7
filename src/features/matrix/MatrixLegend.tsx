import { COVERAGE_STATUSES } from "../../stats/coverage";
import type { SilenceMatrix } from "../../stats/silence-matrix";
import styles from "./MatrixPanel.module.css";
import { useMatrixText } from "./matrix-text";

interface MatrixLegendProps {
  readonly rows: SilenceMatrix["rows"];
  readonly isNarrow: boolean;
}

/** The states that the cells have, as they draw them, with their words. */
export function MatrixLegend({ rows, isNarrow }: MatrixLegendProps) {
  const { matrix } = useMatrixText();
  const shown = new Set(rows.flatMap(({ cells }) => cells.map(({ status }) => status)));
  return (
    <ul className={styles.legend}>
      {COVERAGE_STATUSES.filter((status) => shown.has(status)).map((status) => (
        <li key={status}>
          <span
            className={styles.sample}
            data-status={status}
            data-narrow={isNarrow || undefined}
            aria-hidden="true"
          >
            {status === "zero" ? "0" : null}
            {status === "unread" ? "?" : null}
            {status === "noIssue" ? "–" : null}
          </span>
          {matrix.legend[status]}
        </li>
      ))}
    </ul>
  );
}
