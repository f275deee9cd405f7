import { COVERAGE_STATUSES } from "../../stats/coverage";
import { useText } from "../../ui/TextProvider";
import styles from "./MatrixPanel.module.css";

/** The four states as the cells draw them, with their words. */
export function MatrixLegend() {
  const { matrix } = useText();
  return (
    <ul className={styles.legend}>
      {COVERAGE_STATUSES.map((status) => (
        <li key={status}>
          <span className={styles.sample} data-status={status} aria-hidden="true">
            {status === "zero" ? "0" : null}
            {status === "noIssue" ? "–" : null}
          </span>
          {matrix.legend[status]}
        </li>
      ))}
    </ul>
  );
}
