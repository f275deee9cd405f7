import type { Issue } from "../model/dataset";
import { groupBy } from "../model/group-by";
import { monthNumber } from "./calendar-days";

/** How long the stretch is that one column stands for. */
export type Grain = "issue" | "month" | "quarter" | "year" | "years";

/** Issues that share a column. */
export interface IssueColumn {
  /** An issue's id, or `2022-05`, `2022-Q2`, `2022`, `2020-2024`; empty where the issues have no date. */
  readonly key: string;
  /** Oldest first; none where nothing came out in that time. */
  readonly issues: readonly Issue[];
}

export interface IssueColumns {
  readonly grain: Grain;
  readonly columns: readonly IssueColumn[];
}

/** So many columns can show printed words; beyond them issues are gathered. */
const MOST_ISSUES = 12;
const MOST_COLUMNS = 24;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** A column for each of a few issues; of many, months, quarters or years, whichever are the shortest that are few enough. */
export function issueColumns(issues: readonly Issue[]): IssueColumns {
  if (issues.length <= MOST_ISSUES) return { grain: "issue", columns: eachIssue(issues) };
  const byMonth = groupBy(issues, ({ date }) => (date === null ? null : monthNumber(date)));
  const undated = byMonth.get(null) ?? [];
  const months = [...byMonth.keys()].filter((month) => month !== null);
  const first = Math.min(...months);
  const last = Math.max(...months);
  const count = (length: number) => Math.floor(last / length) - Math.floor(first / length) + 1;
  const grain =
    (["month", "quarter", "year"] as const).find((name) => count(MONTHS[name]) <= MOST_COLUMNS) ??
    "years";
  const length =
    grain === "years"
      ? MONTHS.year * Math.ceil(count(MONTHS.year) / (MOST_COLUMNS - 1))
      : MONTHS[grain];
  const start = Math.floor(first / length);
  const columns = Array.from({ length: months.length > 0 ? count(length) : 0 }, (_, index) => {
    const month = (start + index) * length;
    const inside = Array.from({ length }, (_, more) => byMonth.get(month + more) ?? []);
    return { key: keyOf(grain, month, length), issues: inside.flat() };
  });
  return {
    grain,
    columns: undated.length > 0 ? [{ key: "", issues: undated }, ...columns] : columns,
  };
}

export function eachIssue(issues: readonly Issue[]): IssueColumn[] {
  return issues.map((issue) => ({ key: issue.id, issues: [issue] }));
}

function keyOf(grain: Exclude<Grain, "issue">, month: number, length: number): string {
  const year = Math.floor(month / MONTHS.year);
  const inYear = month % MONTHS.year;
  switch (grain) {
    case "month":
      return `${year}-${String(inYear + 1).padStart(2, "0")}`;
    case "quarter":
      return `${year}-Q${inYear / MONTHS.quarter + 1}`;
    case "year":
      return String(year);
    case "years":
      return `${year}-${year + length / MONTHS.year - 1}`;
    default:
      return grain satisfies never;
  }
}
