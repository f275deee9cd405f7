import type { Issue } from "../../model/dataset";
import { METRIC_IDS, type MetricId } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import type { Grain, IssueColumns } from "../../stats/issue-columns";
import { dateWords } from "../../ui/date-words";
import type { NameIssue } from "../../ui/name-issues";
import type { MatrixText } from "./matrix-text";

/** One column with the words that head it. */
export interface MatrixColumn {
  readonly id: string;
  /** Names the column outside the table. */
  readonly name: string;
  readonly head: string;
  /** Neighbouring columns of one year stand under it; `null` where there is nothing to group by. */
  readonly year: string | null;
}

/** What a cell shows: printed words, or how many issues mention it. */
export type CellKind = "words" | "count";

/** Metrics that some district reported in some issue, so that no column is empty by nature. */
export function reportedMetrics(all: readonly FactInContext[]): MetricId[] {
  const reported = new Set<MetricId>();
  for (const { fact } of all) if (fact.district) reported.add(fact.metric);
  return METRIC_IDS.filter((metric) => reported.has(metric));
}

export function metricColumns(text: MatrixText, metrics: readonly MetricId[]): MatrixColumn[] {
  return metrics.map((id) => {
    const name = text.metric.name[id];
    return { id, name, head: name, year: null };
  });
}

/** The columns of a time: an issue's is headed by its name and day, a month's or quarter's by its place in the year. */
export function timeColumns(
  text: MatrixText,
  { grain, columns }: IssueColumns,
  nameOf: NameIssue,
): MatrixColumn[] {
  return columns.map(({ key, issues }) => {
    const [issue] = issues;
    if (grain === "issue" && issue) return oneIssue(text, issue, nameOf);
    return { id: key, ...stretchWords(text, grain, key) };
  });
}

function oneIssue(text: MatrixText, issue: Issue, nameOf: NameIssue): MatrixColumn {
  const { id, date } = issue;
  const name = nameOf(issue, { beside: ["date"] });
  if (date === null) return { id, name, head: name, year: null };
  const day = dateWords(text, date);
  return { id, name: name + text.app.inBrackets(day), head: `${name} ${day}`, year: null };
}

/** Of `2022-05`, `2022-Q2`, `2022` and `2020-2024`. */
function stretchWords(text: MatrixText, grain: Grain, key: string) {
  const { matrix, app } = text;
  if (key === "") return { name: app.undated, head: app.undated, year: null };
  const [year = "", part = ""] = key.split("-");
  if (grain === "years") {
    const words = matrix.years(year, part);
    return { name: words, head: words, year: null };
  }
  const yearWords = matrix.year(year);
  if (part === "") return { name: yearWords, head: yearWords, year: null };
  const head = grain === "month" ? matrix.month(Number(part)) : matrix.quarter(Number(part[1]));
  return { name: matrix.inYear(yearWords, head), head, year: yearWords };
}

/** Neighbouring columns of one year, with their number. */
export function yearSpans(
  columns: readonly MatrixColumn[],
): { readonly year: string; readonly first: string; readonly span: number }[] {
  const spans: { year: string; first: string; span: number }[] = [];
  for (const { id, year } of columns) {
    const last = spans.at(-1);
    if (last && last.year === year) last.span += 1;
    else spans.push({ year: year ?? "", first: id, span: 1 });
  }
  return spans;
}
