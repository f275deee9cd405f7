import { useMemo } from "react";
import type { Dataset } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import { Bilingual } from "../../ui/Bilingual";
import { useIssueNames } from "../../ui/IssueNames";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { SyntheticMark } from "../../ui/SyntheticMark";
import { sourceWords } from "../../ui/source-words";
import { ApartTrends } from "./ApartTrends";
import { MainTrend } from "./MainTrend";
import { TrendNotes } from "./TrendNotes";
import { TrendTwin } from "./TrendTwin";
import { useTrendText } from "./trend-text";
import { makeTrendView } from "./trend-view";

interface TrendPanelProps {
  readonly dataset: Dataset;
  readonly all: readonly FactInContext[];
  readonly filters: Filters;
  readonly metric: MetricId;
  readonly onRangeChange: (range: Pick<Filters, "from" | "to">) => void;
}

/** What districts said from issue to issue; choosing dates here chooses them for the whole page. */
export function TrendPanel({ dataset, all, filters, metric, onRangeChange }: TrendPanelProps) {
  const text = useTrendText();
  const nameOf = useIssueNames();
  const name = text.metric.name[metric];
  const view = useMemo(
    () => makeTrendView(dataset, all, filters, metric),
    [dataset, all, filters, metric],
  );
  const { issues, main, apart } = view;
  const shared = { view, metric, filters };
  return (
    <Panel
      title={text.trend.title(name)}
      note={
        <>
          <SyntheticMark dataset={dataset} />
          <Bilingual>{main?.unitText ? `${text.compare.unit(main.unitText)} · ` : ""}</Bilingual>
          {text.trend.note}
        </>
      }
      source={sourceWords(text, issues, nameOf)}
    >
      {main || apart.length > 0 ? (
        <>
          <TrendNotes view={view} exactOnly={filters.exactOnly} />
          {main ? <MainTrend {...shared} group={main} onRangeChange={onRangeChange} /> : null}
          <ApartTrends key={metric} view={view} metric={metric} />
          <TrendTwin {...shared} />
        </>
      ) : (
        <Notice title={issues.length === 0 ? text.trend.noIssue : text.trend.noReport(name)} />
      )}
    </Panel>
  );
}
