import { useState } from "react";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import { stretchOf } from "./date-stretch";
import styles from "./TrendPanel.module.css";
import { TrendTable } from "./TrendTable";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

interface TrendTwinProps {
  readonly view: TrendView;
  readonly metric: MetricId;
  readonly filters: Filters;
}

/** The table of the issues within the chosen dates, drawn once somebody opens it. */
export function TrendTwin({ view, metric, filters: { from, to } }: TrendTwinProps) {
  const { trend } = useTrendText();
  const [isOpen, setIsOpen] = useState(false);
  const chosen = stretchOf(view.issues, from, to);
  const issues = chosen ? view.issues.slice(chosen.first, chosen.last + 1) : [];
  return (
    <details className={styles.twin} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{trend.table}</summary>
      {isOpen ? <TrendTable view={view} issues={issues} metric={metric} /> : null}
    </details>
  );
}
