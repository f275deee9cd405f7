import { MARKER_PATHS } from "../../charts/trend-picture";
import type { DistrictCode } from "../../model/district";
import type { MetricId } from "../../model/metric";
import { activeDistrict, useUiStore } from "../../state/ui-store";
import { districtName } from "../../ui/comparison-words";
import { IssueRow } from "./IssueRow";
import styles from "./TrendPanel.module.css";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

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

function DistrictHead({ district, category }: { district: DistrictCode; category: number }) {
  const text = useTrendText();
  const isActive = useUiStore((state) => activeDistrict(state) === district);
  return (
    <th scope="col" data-active={isActive || undefined}>
      <Marker category={category} /> {districtName(text, district)}
    </th>
  );
}

/** The shape and colour that a district has in the chart. */
function Marker({ category }: { category: number }) {
  return (
    <svg className={styles.marker} viewBox="0 0 10 10" aria-hidden="true">
      <path d={MARKER_PATHS[category]} style={{ fill: `var(--cat-${category + 1})` }} />
    </svg>
  );
}
