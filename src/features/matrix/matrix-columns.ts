import type { Dataset, Issue } from "../../model/dataset";
import { METRIC_IDS, type MetricId } from "../../model/metric";
import type { NameIssue } from "../../ui/name-issues";
import type { Text } from "../../ui/text/text";

/** One column with the words that head it. */
export interface MatrixColumn {
  readonly id: string;
  /** Names the column outside the table. */
  readonly name: string;
  readonly head: string;
  /** Columns of one month stand under it; `null` where there is nothing to group by. */
  readonly month: string | null;
}

/** Beyond so many issues a cell shows a count in place of the printed words. */
const MOST_WIDE_ISSUES = 12;

/** Metrics that some district reported in some issue, so that no column is empty by nature. */
export function reportedMetrics({ facts }: Dataset): MetricId[] {
  const reported = new Set(facts.flatMap(({ district, metric }) => (district ? [metric] : [])));
  return METRIC_IDS.filter((metric) => reported.has(metric));
}

export function metricColumns(text: Text, metrics: readonly MetricId[]): MatrixColumn[] {
  return metrics.map((id) => {
    const name = text.metric.name[id];
    return { id, name, head: name, month: null };
  });
}

/** One column an issue; many of them are narrow and headed by the day alone. */
export function issueColumns(
  text: Text,
  issues: readonly Issue[],
  nameOf: NameIssue,
): MatrixColumn[] {
  const isNarrow = areNarrow(issues.length);
  return issues.map((issue) => {
    const { id, date } = issue;
    const issueName = nameOf(issue, { beside: ["date"] });
    const name = date === null ? issueName : `${issueName} (${date})`;
    const day = date?.slice(isNarrow ? 8 : 5) ?? "";
    return {
      id,
      name,
      head: isNarrow && day ? day : [issueName, day].filter(Boolean).join(" "),
      month: date === null ? text.app.undated : date.slice(0, 7),
    };
  });
}

export function areNarrow(columnCount: number): boolean {
  return columnCount > MOST_WIDE_ISSUES;
}

/** Neighbouring columns of one month, with their number. */
export function monthSpans(
  columns: readonly MatrixColumn[],
): { readonly month: string; readonly first: string; readonly span: number }[] {
  const spans: { month: string; first: string; span: number }[] = [];
  for (const { id, month } of columns) {
    const last = spans.at(-1);
    if (last && last.month === month) last.span += 1;
    else spans.push({ month: month ?? "", first: id, span: 1 });
  }
  return spans;
}
