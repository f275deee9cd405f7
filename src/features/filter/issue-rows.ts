import type { Issue } from "../../model/dataset";
import { groupBy } from "../../model/group-by";
import type { IssueId } from "../../model/id";
import { type CalendarPeriod, monthOf, yearOf } from "../../stats/calendar-period";
import { compareText } from "../../stats/compare-facts";

/** A line of the list of issues. Headings count all issues under them, whatever is searched for. */
export type IssueRow =
  | { readonly kind: "period"; readonly period: CalendarPeriod; readonly count: number }
  | { readonly kind: "undated"; readonly issueIds: readonly IssueId[] }
  | { readonly kind: "issue"; readonly issue: Issue };

/** Issues under their years and months, newest first; those without a date come last. */
export function issueRows(issues: readonly Issue[]): IssueRow[] {
  const ordered = [...issues].sort(
    (a, b) => compareText(b.date ?? "", a.date ?? "") || compareText(b.id, a.id),
  );
  const byYear = groupBy(ordered, ({ date }) => (date === null ? null : yearOf(date)));
  return [...byYear].flatMap(([year, members]): IssueRow[] =>
    year === null
      ? [{ kind: "undated", issueIds: members.map(({ id }) => id) }, ...members.map(rowOf)]
      : [
          { kind: "period", period: { kind: "year", year }, count: members.length },
          ...monthRows(year, members),
        ],
  );
}

function monthRows(year: number, issues: readonly Issue[]): IssueRow[] {
  const byMonth = groupBy(issues, ({ date }) => monthOf(date ?? ""));
  return [...byMonth].flatMap(([month, members]): IssueRow[] => [
    { kind: "period", period: { kind: "month", year, month }, count: members.length },
    ...members.map(rowOf),
  ]);
}

function rowOf(issue: Issue): IssueRow {
  return { kind: "issue", issue };
}

/** The rows that are left of a list, with the headings that still have one under them. */
export function keepRows(
  rows: readonly IssueRow[],
  isKept: (issue: Issue) => boolean,
): readonly IssueRow[] {
  const kept: IssueRow[] = [];
  // Headings that wait for a first row of theirs: a year, and a month in it.
  let headings: IssueRow[] = [];
  for (const row of rows) {
    if (row.kind === "issue") {
      if (!isKept(row.issue)) continue;
      kept.push(...headings, row);
      headings = [];
    } else {
      const isMonth = row.kind === "period" && row.period.kind === "month";
      headings = [...headings.filter((heading) => isMonth && isYear(heading)), row];
    }
  }
  return kept;
}

function isYear(row: IssueRow): boolean {
  return row.kind === "period" && row.period.kind === "year";
}
