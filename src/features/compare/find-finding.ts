import type { DistrictRow } from "../../stats/rank-districts";
import type { MetricComparison } from "./metric-comparison";

/** What a comparison shows, to be said as its title. */
export type Finding =
  /** One district is certainly first; `next` are those that may be second, `open` those of open end that may be more. */
  | {
      readonly code: "most";
      readonly first: DistrictRow;
      readonly next: readonly DistrictRow[];
      readonly open: readonly DistrictRow[];
    }
  /** Several may be first: their intervals meet. */
  | {
      readonly code: "undecided";
      readonly first: readonly DistrictRow[];
      readonly open: readonly DistrictRow[];
    }
  /** Nothing to rank: one row, or none but of open end. */
  | { readonly code: "unranked"; readonly rows: readonly DistrictRow[] }
  /** Numbers, yet none that may meet another. */
  | { readonly code: "onlyApart"; readonly count: number }
  | { readonly code: "nothing" };

export function findFinding({ leading, apart, summary }: MetricComparison): Finding {
  const rows = leading?.rows ?? [];
  const [first, ...ties] = summary.top;
  if (rows.length === 0) {
    const count = apart.reduce((sum, group) => sum + group.rows.length, 0);
    return count > 0 ? { code: "onlyApart", count } : { code: "nothing" };
  }
  if (!first || summary.rankable < 2) return { code: "unranked", rows };
  const open = rows.filter(isOpen);
  if (ties.length > 0) return { code: "undecided", first: summary.top, open };
  const next = rows.filter(({ rank }) => rank.code === "rank" && rank.from === 2);
  return { code: "most", first, next, open };
}

/** A number without an upper end may always be the greater one. */
function isOpen({ rank }: DistrictRow): boolean {
  return rank.code === "unrankable" && rank.reason.code === "openEnd";
}
