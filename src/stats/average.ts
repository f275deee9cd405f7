import type { FactId } from "../model/id";
import type { Quantity } from "../model/quantity";
import type { ComparableGroup } from "./comparable";
import { type Interval, scaleInterval } from "./interval";
import type { DistrictRow } from "./rank-districts";
import { roundOutward } from "./round-outward";
import { totalRows } from "./total-rows";

/** What a district said on average. */
export interface Average {
  readonly interval: Interval;
  /** As it is written: rounded outward, so that an average that was exact may be no more. */
  readonly quantity: Quantity;
  readonly factIds: readonly FactId[];
  /** The denominator. Silence is not zero, so the silent districts are not in it. */
  readonly districts: number;
}

/** Mean of the rows of one comparable group, `null` where their total would mean nothing or stand for one district alone. */
export function averageRows(group: ComparableGroup, rows: readonly DistrictRow[]): Average | null {
  const total = totalRows(group, rows);
  if (total.code !== "total" || total.districts < 2) return null;
  const { districts, factIds } = total;
  const interval = scaleInterval(total.interval, 1 / districts);
  return { interval, quantity: roundQuantity(interval, total.quantity), factIds, districts };
}

function roundQuantity(interval: Interval, { bound, marks, unitText }: Quantity): Quantity {
  const { value, min, max } = roundOutward(interval);
  if (bound === "exact") {
    const isWhole = Math.abs(value - interval.value) <= 1e-9 * value;
    const hedge = isWhole ? ("exact" as const) : ("about" as const);
    return { value, minValue: value, maxValue: value, bound: hedge, marks, unitText };
  }
  return { value, minValue: min, maxValue: max, bound, marks, unitText };
}
