import { COVERAGE_STATUSES } from "../../stats/coverage";
import styles from "./MatrixPanel.module.css";
import { useMatrixText } from "./matrix-text";

/** The states as the cells draw them, with their words. */
export function MatrixLegend({ isNarrow }: { isNarrow: boolean }) {
  const { matrix } = useMatrixText();
  return (
    <ul className={styles.legend}>
      {COVERAGE_STATUSES.map((status) => (
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
