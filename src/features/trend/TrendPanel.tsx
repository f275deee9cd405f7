import type { Filters } from "../../model/filters";
import { Bilingual } from "../../ui/Bilingual";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { SyntheticMark } from "../../ui/SyntheticMark";
import { useSourceWords } from "../../ui/source-words";
import { ApartTrends } from "./ApartTrends";
import { MainTrend } from "./MainTrend";
import { TrendNotes } from "./TrendNotes";
import { TrendTwin } from "./TrendTwin";
import { useTrendText } from "./trend-text";
import { type TrendInput, useTrendView } from "./use-trend-view";

interface TrendPanelProps extends TrendInput {
  readonly onRangeChange: (range: Pick<Filters, "from" | "to">) => void;
}

/** What districts said from issue to issue; choosing dates here chooses them for the whole page. */
export function TrendPanel(props: TrendPanelProps) {
  const { dataset, filters, metric, onRangeChange } = props;
  const text = useTrendText();
  const name = text.metric.name[metric];
  const view = useTrendView(props);
  const { issues, main, apart } = view;
  const source = useSourceWords(issues);
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
      source={source}
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
