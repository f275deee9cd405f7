import { useMemo } from "react";
import { Panel } from "../../ui/Panel";
import { useSourceWords } from "../../ui/source-words";
import { NoTrend } from "./NoTrend";
import { layOutPanels } from "./small-panels";
import { TrendBody } from "./TrendBody";
import { TrendNote } from "./TrendNotes";
import { TrendTools } from "./TrendTools";
import type { TrendPanelProps } from "./trend-input";
import { useTrendText } from "./trend-text";
import { makeTrendView } from "./trend-view";
import { useWhyNoTrend } from "./use-why-no-trend";

/** What districts said over time, a small panel each; where there is no time to compare, one line that says why. */
export function TrendPanel(props: TrendPanelProps) {
  const { dataset, all, filters, metric, step, scale, onChange } = props;
  const text = useTrendText();
  const view = useMemo(
    () => makeTrendView({ dataset, all, filters, metric, step }),
    [dataset, all, filters, metric, step],
  );
  const layout = useMemo(() => layOutPanels(view, scale), [view, scale]);
  const whyNone = useWhyNoTrend(view, metric);
  const source = useSourceWords(view.issues);
  const title = text.trend.title(text.metric.name[metric]);
  if (whyNone !== null) {
    const isNarrowed = filters.from !== null || filters.to !== null;
    const showAll = isNarrowed ? () => onChange({ from: null, to: null }) : null;
    return (
      <Panel anchor="trend" title={title}>
        <NoTrend why={whyNone} onAllDates={showAll} />
      </Panel>
    );
  }
  return (
    <Panel
      anchor="trend"
      title={title}
      tools={<TrendTools view={view} {...props} />}
      note={<TrendNote {...{ view, layout }} {...props} />}
      source={source}
    >
      <TrendBody {...{ view, layout }} {...props} />
    </Panel>
  );
}
