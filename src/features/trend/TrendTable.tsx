import { MARKER_PATHS } from "../../charts/trend-picture";
import type { DistrictCode } from "../../model/district";
import type { MetricId } from "../../model/metric";
import { activeDistrict, useUiStore } from "../../state/ui-store";
import { cellKey } from "../../stats/cell-key";
import type { DistrictTrend, TrendPoint } from "../../stats/trend";
import { Bilingual } from "../../ui/Bilingual";
import { districtName } from "../../ui/comparison-words";
import { useIssueNames } from "../../ui/IssueNames";
import { NumberLink } from "../../ui/NumberLink";
import styles from "./TrendPanel.module.css";
import { useTrendText } from "./trend-text";
import { factIdsOf, type TrendView } from "./trend-view";

interface TrendTableProps {
  readonly view: TrendView;
  /** The issues within the chosen dates. */
  readonly issues: TrendView["issues"];
  readonly metric: MetricId;
}

/** The twin of the lines: a row an issue, a column a district, every number as printed. */
export function TrendTable({ view, issues, metric }: TrendTableProps) {
  const text = useTrendText();
  const caption = text.trend.tableCaption(text.metric.name[metric]);
  return (
    <section
      className={styles.frame}
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable without a mouse
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.trend.issue}</th>
            {view.districts.map((district, category) => (
              <DistrictHead key={district} district={district} category={category} />
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <IssueRow key={issue.id} issue={issue} view={view} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function IssueRow({ issue, view }: { issue: TrendView["issues"][number]; view: TrendView }) {
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
            isReported={view.reported.has(cellKey(own.district, issue.id))}
          />
        </td>
      ))}
    </tr>
  );
}

function DistrictHead({ district, category }: { district: DistrictCode; category: number }) {
  const text = useTrendText();
  const isActive = useUiStore((state) => activeDistrict(state) === district);
  return (
    <th scope="col" data-active={isActive || undefined}>
      <Marker category={category} /> {districtName(text, district)}
    </th>
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

function Points({ points, isReported }: { points: readonly CellPoint[]; isReported: boolean }) {
  const { trend } = useTrendText();
  if (points.length === 0) {
    return <span className={styles.silent}>{isReported ? trend.filtered : trend.silent}</span>;
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

/** The shape and colour that a district has in the chart. */
function Marker({ category }: { category: number }) {
  return (
    <svg className={styles.marker} viewBox="0 0 10 10" aria-hidden="true">
      <path d={MARKER_PATHS[category]} style={{ fill: `var(--cat-${category + 1})` }} />
    </svg>
  );
}
