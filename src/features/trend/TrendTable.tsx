import { useState } from "react";
import type { DistrictCode } from "../../model/district";
import type { MetricId } from "../../model/metric";
import { activeDistrict, useUiStore } from "../../state/ui-store";
import { districtName } from "../../ui/comparison-words";
import { columnWords } from "./column-words";
import { PointLink } from "./PointLink";
import styles from "./TrendTable.module.css";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

/** So many stretches of time at once: a longer table is turned over like pages. */
const ROWS = 30;

/** The twin of the panels: a row a stretch of time, newest first, a column a district. */
export function TrendTable({ view, metric }: { view: TrendView; metric: MetricId }) {
  const text = useTrendText();
  const { columns, panels } = view;
  const [page, setPage] = useState(0);
  const caption = text.trend.tableCaption(text.metric.name[metric]);
  const newestFirst = columns.map((_, index) => index).reverse();
  const rows = newestFirst.slice(page * ROWS, (page + 1) * ROWS);
  return (
    <>
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
              <th scope="col">{text.trend.column}</th>
              {panels.map(({ district }) => (
                <DistrictHead key={district} district={district} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((column) => (
              <ColumnRow key={column} view={view} column={column} />
            ))}
          </tbody>
        </table>
      </section>
      <Pages page={page} length={columns.length} onTurn={setPage} />
    </>
  );
}

function DistrictHead({ district }: { district: DistrictCode }) {
  const text = useTrendText();
  const isActive = useUiStore((state) => activeDistrict(state) === district);
  return (
    <th scope="col" data-active={isActive || undefined}>
      {districtName(text, district)}
    </th>
  );
}

/** One stretch of time: what each district said in it, or why there is no number. */
function ColumnRow({ view, column }: { view: TrendView; column: number }) {
  const text = useTrendText();
  return (
    <tr>
      <th scope="row">{columnWords(text, view, column)}</th>
      {view.panels.map(({ district, points }) => {
        const point = points[column];
        return point ? (
          <td key={district}>
            <PointLink point={point} />
          </td>
        ) : (
          <td key={district} className={styles.none}>
            {text.trend.none[view.whyNone(district, column)]}
          </td>
        );
      })}
    </tr>
  );
}

interface PagesProps {
  readonly page: number;
  readonly length: number;
  readonly onTurn: (page: number) => void;
}

function Pages({ page, length, onTurn }: PagesProps) {
  const { trend } = useTrendText();
  const older = Math.max(0, length - (page + 1) * ROWS);
  const newer = page * ROWS;
  if (older + newer === 0) return null;
  return (
    <p className={styles.pages}>
      <button type="button" disabled={newer === 0} onClick={() => onTurn(page - 1)}>
        {trend.newer(newer)}
      </button>
      <button type="button" disabled={older === 0} onClick={() => onTurn(page + 1)}>
        {trend.older(older)}
      </button>
    </p>
  );
}
