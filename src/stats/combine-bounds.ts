import type { Bound } from "../model/quantity";
import type { Interval } from "./interval";

/**
 * The bound of a sum: `exact` only where every summand is; the common bound where the hedged ones agree;
 * else `range`, or the bound that an open end leaves.
 */
export function combineBounds(bounds: readonly Bound[], interval: Interval): Bound {
  const hedged = new Set(bounds.filter((bound) => bound !== "exact"));
  const [first] = hedged;
  if (first === undefined) return "exact";
  if (hedged.size === 1) return first;
  if (interval.max === null) return "at_least";
  return interval.min === null ? "at_most" : "range";
}
