import { useMemo, useState } from "react";
import type { Dataset } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { sourceWords } from "../../ui/source-words";
import { useText } from "../../ui/TextProvider";
import { ApartTrends } from "./ApartTrends";
import { DateBrush, type DateStretch } from "./DateBrush";
import { TrendFigure } from "./TrendFigure";
import { TrendLegend, TrendNotes } from "./TrendNotes";
import styles from "./TrendPanel.module.css";
import { TrendTable } from "./TrendTable";
import { makeTrendView, type TrendView, timeOf } from "./trend-view";

interface TrendPanelProps {
  readonly dataset: Dataset;
  readonly all: readonly FactInContext[];
  readonly filters: Filters;
  readonly metric: MetricId;
  readonly onRangeChange: (range: Pick<Filters, "from" | "to">) => void;
}

const HEIGHT = 340;

/** What districts said from issue to issue; choosing dates here chooses them for the whole page. */
export function TrendPanel({ dataset, all, filters, metric, onRangeChange }: TrendPanelProps) {
  const text = useText();
  const [isTableOpen, setIsTableOpen] = useState(false);
  const view = useMemo(
    () => makeTrendView(dataset, all, filters, metric),
    [dataset, all, filters, metric],
  );
  const { issues, main } = view;
  const { from, to } = filters;
  const chosen = useMemo(() => stretchOf(issues, from, to), [issues, from, to]);
  const range = useMemo(() => rangeOf(issues, chosen), [issues, chosen]);
  const shown = chosen ? issues.slice(chosen.first, chosen.last + 1) : [];
  const isTrend = issues.length > 1;
  const choose = ({ first, last }: DateStretch) =>
    onRangeChange({
      from: first === 0 ? null : (issues[first]?.date ?? null),
      to: last === issues.length - 1 ? null : (issues[last]?.date ?? null),
    });
  const brush = (start: number, end: number) => {
    const first = issues.findIndex(({ date }) => timeOf(date) >= start);
    const last = issues.findLastIndex(({ date }) => timeOf(date) <= end);
    if (first !== -1 && last >= first) choose({ first, last });
  };
  return (
    <Panel
      title={text.trend.title(text.metric.name[metric])}
      note={
        <>
          {dataset.synthetic ? <strong>{text.app.synthetic} </strong> : null}
          {main?.unitText ? `${text.compare.unit(main.unitText)} · ` : null}
          {text.trend.note}
        </>
      }
      source={sourceWords(text, issues)}
    >
      {main ? (
        <>
          <TrendNotes view={view} exactOnly={filters.exactOnly} />
          <div className={isTrend ? undefined : styles.alone}>
            <TrendFigure
              key={main.key}
              view={view}
              group={main}
              metric={metric}
              height={isTrend ? HEIGHT : HEIGHT / 2}
              range={range}
              {...(isTrend ? { onBrush: brush } : {})}
            />
          </div>
          <TrendLegend />
          {isTrend ? (
            <>
              <p className={styles.hint}>{text.trend.brushHint}</p>
              <DateBrush dates={issues.map(({ date }) => date)} chosen={chosen} onChange={choose} />
            </>
          ) : null}
          <ApartTrends key={metric} view={view} metric={metric} />
          <details
            className={styles.twin}
            onToggle={(event) => setIsTableOpen(event.currentTarget.open)}
          >
            <summary>{text.trend.table}</summary>
            {isTableOpen ? <TrendTable view={view} issues={shown} metric={metric} /> : null}
          </details>
        </>
      ) : (
        <Notice
          title={
            issues.length === 0 ? text.trend.noIssue : text.trend.noReport(text.metric.name[metric])
          }
        />
      )}
    </Panel>
  );
}

function stretchOf(
  issues: TrendView["issues"],
  from: string | null,
  to: string | null,
): DateStretch | null {
  const first = issues.findIndex(({ date }) => from === null || date >= from);
  const last = issues.findLastIndex(({ date }) => to === null || date <= to);
  return first === -1 || last < first ? null : { first, last };
}

/** The veil needs no edges where every issue is chosen. */
function rangeOf(issues: TrendView["issues"], chosen: DateStretch | null) {
  if (!chosen || (chosen.first === 0 && chosen.last === issues.length - 1)) return null;
  const from = issues[chosen.first];
  const to = issues[chosen.last];
  return from && to ? { from: timeOf(from.date), to: timeOf(to.date) } : null;
}
