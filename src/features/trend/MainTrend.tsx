import { useMemo } from "react";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import { DateBrush } from "./DateBrush";
import { type DateStretch, datesOf, rangeOf, stretchBetween, stretchOf } from "./date-stretch";
import { TrendFigure } from "./TrendFigure";
import { TrendLegend } from "./TrendNotes";
import styles from "./TrendPanel.module.css";
import type { TrendGroup } from "./trend-groups";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

interface MainTrendProps {
  readonly view: TrendView;
  readonly group: TrendGroup;
  readonly metric: MetricId;
  readonly filters: Filters;
  readonly onRangeChange: (range: Pick<Filters, "from" | "to">) => void;
}

const HEIGHT = 340;

/** The large chart with its legend; of more than one issue, dates are chosen on it or below it. */
export function MainTrend({ view, group, metric, filters, onRangeChange }: MainTrendProps) {
  const { trend } = useTrendText();
  const { issues } = view;
  const { from, to } = filters;
  const chosen = useMemo(() => stretchOf(issues, from, to), [issues, from, to]);
  const range = useMemo(() => rangeOf(issues, chosen), [issues, chosen]);
  const figure = { view, group, metric, range };
  if (issues.length < 2) {
    return (
      <>
        <div className={styles.alone}>
          <TrendFigure key={group.key} {...figure} height={HEIGHT / 2} />
        </div>
        <TrendLegend />
      </>
    );
  }
  const choose = (stretch: DateStretch) => onRangeChange(datesOf(issues, stretch));
  const brush = (start: number, end: number) => {
    const stretch = stretchBetween(issues, start, end);
    if (stretch) choose(stretch);
  };
  return (
    <>
      <TrendFigure key={group.key} {...figure} height={HEIGHT} onBrush={brush} />
      <TrendLegend />
      <p className={styles.hint}>{trend.brushHint}</p>
      <DateBrush dates={issues.map(({ date }) => date)} chosen={chosen} onChange={choose} />
    </>
  );
}
