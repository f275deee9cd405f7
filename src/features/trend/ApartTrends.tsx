import { useState } from "react";
import type { MetricId } from "../../model/metric";
import { ApartWords } from "../../ui/ApartWords";
import { TrendFigure } from "./TrendFigure";
import styles from "./TrendPanel.module.css";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

const MOST_OPEN = 3;
const HEIGHT = 150;

/** Groups of another unit, scope or period, each on an axis of its own; many of them are folded away. */
export function ApartTrends({ view, metric }: { view: TrendView; metric: MetricId }) {
  const text = useTrendText();
  const { apart } = view;
  const [isOpen, setIsOpen] = useState(apart.length <= MOST_OPEN);
  if (apart.length === 0) return null;
  return (
    <details
      className={styles.apart}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{text.trend.apart(apart.length)}</summary>
      {isOpen ? (
        <div className={styles.smalls}>
          {apart.map((group) => (
            <figure key={group.key}>
              <figcaption>
                <ApartWords reasons={group.apart} />{" "}
                <span>{text.trend.apartPoints(group.pointCount)}</span>
              </figcaption>
              <TrendFigure view={view} group={group} metric={metric} height={HEIGHT} range={null} />
            </figure>
          ))}
        </div>
      ) : null}
    </details>
  );
}
