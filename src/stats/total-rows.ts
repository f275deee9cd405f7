import type { FactId, IsoDate } from "../model/id";
import { METRICS } from "../model/metric";
import type { Bound, Quantity } from "../model/quantity";
import { combineBounds } from "./combine-bounds";
import type { ComparableGroup } from "./comparable";
import { addIntervals, type Interval } from "./interval";
import type { DistrictRow } from "./rank-districts";

export type NoTotalReason = "noDistrict" | "neverCombined" | "rate" | "perItem";

export type Total =
  | {
      readonly code: "total";
      readonly interval: Interval;
      readonly bound: Bound;
      readonly quantity: Quantity;
      readonly factIds: readonly FactId[];
      /** How many districts were added. The silent ones are not in it: it is no total of the city. */
      readonly districts: number;
      /** Dates of the oldest and the newest bulletin added, `null` where undated. The statements need not be of one day. */
      readonly dates: { readonly from: IsoDate; readonly to: IsoDate } | null;
    }
  | { readonly code: "noTotal"; readonly reason: NoTotalReason };

/**
 * Adds what the districts of one comparable group said. Districts do not overlap, so newest running totals of different
 * days may be added (the dates are told); rows without a district may overlap with all others and are left out.
 */
export function totalRows(group: ComparableGroup, rows: readonly DistrictRow[]): Total {
  const reason = findReason(group);
  if (reason) return { code: "noTotal", reason };
  const added = rows.filter(({ district }) => district !== null);
  if (added.length === 0) return { code: "noTotal", reason: "noDistrict" };
  const interval = addIntervals(added.map((row) => row.interval));
  const bound = combineBounds(
    added.map((row) => row.bound),
    interval,
  );
  const dates = added.flatMap(({ date }) => date ?? []).sort();
  const [from] = dates;
  const to = dates.at(-1);
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
    dates: from && to ? { from, to } : null,
  };
}

function findReason({ metric, period }: ComparableGroup): NoTotalReason | null {
  if (METRICS[metric].combinesBy === "none") return "neverCombined";
  return period === "rate" || period === "perItem" ? period : null;
}
