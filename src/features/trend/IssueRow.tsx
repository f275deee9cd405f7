import { cellKey } from "../../stats/cell-key";
import type { DistrictTrend, TrendPoint } from "../../stats/trend";
import { Bilingual } from "../../ui/Bilingual";
import { useIssueNames } from "../../ui/IssueNames";
import { NumberLink } from "../../ui/NumberLink";
import { factIdsOf } from "./placed-points";
import styles from "./TrendPanel.module.css";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

interface IssueRowProps {
  readonly issue: TrendView["issues"][number];
  readonly view: TrendView;
}

/** One issue: its day and name, and what each district said in it. */
export function IssueRow({ issue, view }: IssueRowProps) {
  const nameOf = useIssueNames();
  return (
    <tr>
      <th scope="row">
        {issue.date}{" "}
        <span>
          <Bilingual>{nameOf(issue, { beside: ["date"] })}</Bilingual>
        </span>
      </th>
      {view.trends.map((own) => (
        <td key={own.district}>
          <Points
            points={pointsIn(own, issue.id)}
            ifNone={whyNone(view, cellKey(own.district, issue.id))}
          />
        </td>
      ))}
    </tr>
  );
}

interface CellPoint {
  readonly point: TrendPoint;
  readonly isApart: boolean;
}

function pointsIn({ segments }: DistrictTrend, issueId: string): CellPoint[] {
  return segments.flatMap(({ points, apart }) =>
    points
      .filter((point) => point.issueId === issueId)
      .map((point) => ({ point, isApart: apart.length > 0 })),
  );
}

/** Why a cell shows no number: by a key in the trend's catalogue. */
type WhyNone = "filtered" | "unread" | "silent";

function whyNone({ reported, unread }: TrendView, key: string): WhyNone {
  if (reported.has(key)) return "filtered";
  return unread.has(key) ? "unread" : "silent";
}

function Points({ points, ifNone }: { points: readonly CellPoint[]; ifNone: WhyNone }) {
  const { trend } = useTrendText();
  if (points.length === 0) {
    return <span className={styles.silent}>{trend[ifNone]}</span>;
  }
  return points.map(({ point, isApart }) => (
    <span key={point.factId} className={styles.cellPoint}>
      <NumberLink factIds={factIdsOf(point)} isPrinted={true}>
        {point.words}
      </NumberLink>
      {isApart ? <span className={styles.apartMark}>{trend.apartMark}</span> : null}
    </span>
  ));
}
