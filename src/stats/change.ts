import type { Interval } from "./interval";

/** How much more the later number is than the earlier, doubt of both included; below zero where it is less, `null` where an end is open. */
export function changeBetween(before: Interval, after: Interval): Interval {
  return {
    value: after.value - before.value,
    // Counts are never below zero, so an open lower end is at worst 0.
    min: before.max === null ? null : (after.min ?? 0) - before.max,
    max: after.max === null ? null : after.max - (before.min ?? 0),
  };
}
