import type { DistrictCode } from "../../model/district";
import { cellKey } from "../../stats/cell-key";
import type { FactInContext } from "../../stats/fact-in-context";
import { indexColumns, type TrendColumn } from "../../stats/trend-columns";

/** Why there is no number: by a key in the trend's catalogue. */
type WhyNone = "noIssue" | "unlike" | "filtered" | "unread" | "silent";

export type ExplainNone = (district: DistrictCode, column: number) => WhyNone;

interface Ground {
  readonly columns: readonly TrendColumn[];
  /** All that was reported of the metric, comparable or not. */
  readonly facts: readonly FactInContext[];
  /** Who stands in a table that was not read, by district and issue. */
  readonly unread: ReadonlySet<string>;
  readonly exactOnly: boolean;
}

/** Tells why a district has no point in a column. */
export function explainNone({ columns, facts, unread, exactOnly }: Ground): ExplainNone {
  const columnOf = indexColumns(columns);
  const reported = new Map<DistrictCode | null, Set<number | undefined>>();
  for (const { fact, issue } of facts) {
    const own = reported.get(fact.district);
    if (own) own.add(columnOf.get(issue.id));
    else reported.set(fact.district, new Set([columnOf.get(issue.id)]));
  }
  return (district, column) => {
    const issueIds = columns[column]?.issueIds ?? [];
    if (issueIds.length === 0) return "noIssue";
    if (reported.get(district)?.has(column)) return exactOnly ? "filtered" : "unlike";
    return issueIds.some((id) => unread.has(cellKey(district, id))) ? "unread" : "silent";
  };
}
