import { isCertainlyGreater } from "../../stats/interval";
import type { DistrictRow } from "../../stats/rank-districts";
import type { MetricComparison } from "./metric-comparison";

/** Rows without an upper end, which no first place may hide. */
interface OpenRows {
  /** Certainly more than the first. */
  readonly above: readonly DistrictRow[];
  /** Perhaps more than the first. */
  readonly open: readonly DistrictRow[];
}

/** What a comparison shows, to be said as its title. */
export type Finding =
  /** One district is first of those whose ends are known, `second` certainly the next of them, if one is. */
  | ({
      readonly code: "most";
      readonly first: DistrictRow;
      readonly second: DistrictRow | null;
    } & OpenRows)
  /** Several may be first: their intervals meet. */
  | ({ readonly code: "undecided"; readonly first: readonly DistrictRow[] } & OpenRows)
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
  const { interval } = first;
  const open = rows.filter((row) => isOpen(row) && !isCertainlyGreater(row.interval, interval));
  const above = rows.filter((row) => isOpen(row) && isCertainlyGreater(row.interval, interval));
  if (ties.length > 0) return { code: "undecided", first: summary.top, above, open };
  const [second = null, ...others] = rows.filter(
    ({ rank }) => rank.code === "rank" && rank.from === 2,
  );
  return { code: "most", first, second: others.length > 0 ? null : second, above, open };
}

function isOpen({ rank }: DistrictRow): boolean {
  return rank.code === "unrankable" && rank.reason.code === "openEnd";
}
