import { Bilingual } from "../../ui/Bilingual";
import { useIssueNames } from "../../ui/IssueNames";
import { columnWords } from "./column-words";
import styles from "./TrendPanel.module.css";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

/** Which time the numbers on the panels are of, and which issues came out in it. */
export function ShownTime({ view, column }: { view: TrendView; column: number }) {
  const text = useTrendText();
  const { trend } = text;
  const nameOf = useIssueNames();
  const ids = view.columns[column]?.issueIds ?? [];
  const only = ids.length === 1 ? view.issues.find(({ id }) => id === ids[0]) : undefined;
  const issues =
    ids.length === 0
      ? trend.noIssueIn
      : only
        ? nameOf(only, { beside: ["date"] })
        : trend.issues(ids.length);
  return (
    <figcaption className={styles.shown}>
      <strong>
        <Bilingual>{trend.shown(columnWords(text, view, column), issues)}</Bilingual>
      </strong>{" "}
      <span>{trend.hint}</span>
    </figcaption>
  );
}

/** How the marks of a panel are read. */
export function TrendLegend({ isShared }: { isShared: boolean }) {
  const { legend } = useTrendText().trend;
  return (
    <ul className={styles.legend}>
      <li>
        <svg viewBox="0 0 16 12" aria-hidden="true">
          <path className={styles.certain} d="M1 6H15" />
        </svg>
        {legend.certain}
      </li>
      <li>
        <svg viewBox="0 0 16 12" aria-hidden="true">
          <path className={styles.doubt} d="M1 2H15V10H1Z" />
        </svg>
        {legend.doubt}
      </li>
      <li>
        <svg viewBox="0 0 16 12" aria-hidden="true">
          <path className={styles.certain} d="M1 10H15" />
          <path className={styles.open} d="M8 10V1M5 4L8 1L11 4" />
        </svg>
        {legend.open}
      </li>
      <li>{legend.gap}</li>
      {isShared ? (
        <li>
          <svg viewBox="0 0 16 12" aria-hidden="true">
            <path className={styles.behind} d="M1 2H15V10H1Z" />
          </svg>
          {legend.behind}
        </li>
      ) : null}
    </ul>
  );
}
