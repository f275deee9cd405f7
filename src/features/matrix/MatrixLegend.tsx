import { COVERAGE_STATUSES } from "../../stats/coverage";
import type { SilenceMatrix } from "../../stats/silence-matrix";
import styles from "./MatrixPanel.module.css";
import type { CellKind } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";

interface MatrixLegendProps {
  readonly rows: SilenceMatrix["rows"];
  readonly cellKind: CellKind;
}

/** The states that the cells have, as they draw them, with their words; states that say themselves need none. */
export function MatrixLegend({ rows, cellKind }: MatrixLegendProps) {
  const { matrix } = useMatrixText();
  const shown = new Set(rows.flatMap(({ cells }) => cells.map(({ status }) => status)));
  // Printed words need no legend.
  const shownStatuses = COVERAGE_STATUSES.filter(
    (status) => shown.has(status) && (status !== "reported" || cellKind === "count"),
  );
  if (shownStatuses.length === 0) return null;
  const samples = {
    reported: cellKind === "count" ? "3" : "",
    zero: "0",
    silent: cellKind === "count" ? "·" : "",
    unread: "?",
    noIssue: "–",
  };
  return (
    <ul className={styles.legend}>
      {shownStatuses.map((status) => (
        <li key={status}>
          <span className={styles.sample} data-status={status} aria-hidden="true">
            {samples[status]}
          </span>
          {matrix.legend[status]}
        </li>
      ))}
    </ul>
  );
}
