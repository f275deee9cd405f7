import type { Basis } from "../../model/basis";
import { isSameKind } from "../../stats/comparability";
import { type ComparableGroup, groupsOfMetric } from "../../stats/comparable";
import type { DateSpan } from "../../stats/date-span";
import type { FactInContext } from "../../stats/fact-in-context";
import type { DistrictRow, RankOptions } from "../../stats/rank-districts";
import { rowsByBasis } from "../../stats/rows-by-basis";
import { restsOnRunningTotal } from "../../stats/total-rows";

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

interface Ranked {
  readonly group: ComparableGroup;
  readonly rows: readonly DistrictRow[];
}

interface EarlierOptions extends RankOptions {
  readonly basis: Basis;
}

/**
 * Only what is of the same unit, scope and kind of period as the group, and only a running total beside a running
 * total: like is laid beside like.
 */
export function findEarlier(
  { group, rows }: Ranked,
  { now, before, facts }: EarlierFacts,
  { basis, ...options }: EarlierOptions,
): Earlier {
  const groups = groupsOfMetric(facts, group.metric);
  const same =
    groups.find(({ key }) => key === group.key) ??
    groups.find((candidate) => isSameKind(candidate, group));
  const earlier = same ? rowsByBasis(same, basis, options).rows : [];
  const running = new Map(rows.map((row) => [row.key, restsOnRunningTotal(group.facts, [row])]));
  const alike = earlier.filter(
    (row) => same && running.get(row.key) === restsOnRunningTotal(same.facts, [row]),
  );
  return { now, before, rows: new Map(alike.map((row) => [row.key, row])) };
}
