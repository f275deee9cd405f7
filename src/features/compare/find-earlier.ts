import type { Basis } from "../../model/basis";
import { type ComparableGroup, groupsOfMetric } from "../../stats/comparable";
import type { DateSpan } from "../../stats/date-span";
import type { FactInContext } from "../../stats/fact-in-context";
import type { DistrictRow, RankOptions } from "../../stats/rank-districts";
import { rowsByBasis } from "../../stats/rows-by-basis";

/** What the period before the chosen one said, in the same comparable group. */
export interface Earlier {
  readonly now: DateSpan;
  readonly before: DateSpan;
  /** By the key of the row of the chosen period. */
  readonly rows: ReadonlyMap<string, DistrictRow>;
}

/** The facts of the period before, under the same filters. */
export interface EarlierFacts extends Omit<Earlier, "rows"> {
  readonly facts: readonly FactInContext[];
}

interface EarlierOptions extends RankOptions {
  readonly basis: Basis;
}

/** Only what is of the same unit, scope and kind of period as the group: like is laid beside like. */
export function findEarlier(
  { key, metric }: ComparableGroup,
  { now, before, facts }: EarlierFacts,
  { basis, ...options }: EarlierOptions,
): Earlier {
  const groups = groupsOfMetric(facts, metric);
  const group = groups.find((candidate) => candidate.key === key);
  const rows = group ? rowsByBasis(group, basis, options).rows : [];
  return { now, before, rows: new Map(rows.map((row) => [row.key, row])) };
}
