import type { FactId } from "../model/id";
import { METRICS } from "../model/metric";
import type { Bound, Quantity } from "../model/quantity";
import { combineBounds } from "./combine-bounds";
import type { ComparableGroup } from "./comparable";
import { type DateSpan, rowDates } from "./date-span";
import { addIntervals, type Interval } from "./interval";
import type { DistrictRow } from "./rank-districts";

type NoTotalReason = "noDistrict" | "neverCombined" | "rate" | "perItem" | "runningTotal";

export type Total =
  | {
      readonly code: "total";
      readonly interval: Interval;
      readonly bound: Bound;
      readonly quantity: Quantity;
      readonly factIds: readonly FactId[];
      /** How many districts were added. The silent ones are not in it: it is no total of the city. */
      readonly districts: number;
      /** Days of the oldest and the newest bulletin added, `null` where undated. The statements need not be of one day. */
      readonly dates: DateSpan | null;
    }
  | { readonly code: "noTotal"; readonly reason: NoTotalReason };

/**
 * Adds what the districts of one comparable group said; the dates are told, since statements need not be of one day.
 * Running totals are never added, not even over districts: each runs from a day of its own that nobody stated.
 * Rows without a district may overlap with all others and are left out.
 */
export function totalRows(group: ComparableGroup, rows: readonly DistrictRow[]): Total {
  const reason = findReason(group, rows);
  if (reason) return { code: "noTotal", reason };
  const added = rows.filter(({ district }) => district !== null);
  if (added.length === 0) return { code: "noTotal", reason: "noDistrict" };
  const interval = addIntervals(added.map((row) => row.interval));
  const bound = combineBounds(
    added.map((row) => row.bound),
    interval,
  );
  return {
    code: "total",
    interval,
    bound,
    quantity: {
      value: interval.value,
      minValue: interval.min,
      maxValue: interval.max,
      bound,
      marks: [...new Set(added.flatMap(({ marks }) => marks))],
      unitText: group.unitText,
    },
    factIds: added.flatMap(({ factIds }) => factIds),
    districts: added.length,
    dates: rowDates(added),
  };
}

/** Whether a running total is among the facts that the rows rest on. */
export function restsOnRunningTotal(
  facts: ComparableGroup["facts"],
  rows: readonly Pick<DistrictRow, "factIds">[],
): boolean {
  const running = runningTotals(facts);
  if (running.length === 0) return false;
  const counted = new Set(rows.flatMap(({ factIds }) => factIds));
  return running.some((id) => counted.has(id));
}

const ofFacts = new WeakMap<ComparableGroup["facts"], readonly FactId[]>();

function runningTotals(facts: ComparableGroup["facts"]): readonly FactId[] {
  const known = ofFacts.get(facts);
  if (known) return known;
  const running = facts.filter(({ fact }) => fact.cumulative).map(({ fact }) => fact.id);
  ofFacts.set(facts, running);
  return running;
}

function findReason(
  { metric, period, facts }: ComparableGroup,
  rows: readonly DistrictRow[],
): NoTotalReason | null {
  if (METRICS[metric].combinesBy === "none") return "neverCombined";
  if (period === "rate" || period === "perItem") return period;
  return rows.length > 1 && restsOnRunningTotal(facts, rows) ? "runningTotal" : null;
}
