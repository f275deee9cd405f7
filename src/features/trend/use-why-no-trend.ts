import type { MetricId } from "../../model/metric";
import { dateWords } from "../../ui/date-words";
import { useIssueNames } from "../../ui/IssueNames";
import { columnWords } from "./column-words";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

/** One sentence where nothing can be seen over time, `null` where something can. */
export function useWhyNoTrend(view: TrendView, metric: MetricId): string | null {
  const text = useTrendText();
  const nameOf = useIssueNames();
  const { issues, days, main, apart, columns } = view;
  const name = text.metric.name[metric];
  const [day] = days;
  if (!day) return text.trend.noIssue;
  if (days.length === 1) {
    const dated = issues.filter(({ date }) => date === day);
    const [issue] = dated;
    return issue && dated.length === 1
      ? text.trend.oneIssue(nameOf(issue, { beside: ["date"] }), dateWords(text, day))
      : text.trend.oneDate(dated.length, dateWords(text, day));
  }
  if (!main && apart.length === 0) return text.trend.noReport(name);
  const filled = columns.flatMap((_, index) =>
    main?.lines.some(({ points }) => points[index]) ? [index] : [],
  );
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || main?.hidden) return null;
  return text.trend.onePoint(name, columnWords(text, view, only));
}
