import type { Interval } from "../stats/interval";

/** How many times the next longest bar makes the longest one crush the rest. */
const CRUSHING = 6;
/** How far beyond the next longest bar one that is cut still reaches. */
const REACH = 1.5;

/** Where the drawing of a number ends: its upper end, or what is certain of one without. */
export function endOf({ min, max }: Interval): number {
  return max ?? min ?? 0;
}

/**
 * Where bars are cut, so that one number many times as great as all others does not leave them a pixel each; `null`
 * where none is so great. What is cut has to say so, as its length no longer compares.
 */
export function findCut(intervals: readonly Interval[]): number | null {
  const [longest = 0, next = 0] = intervals.map(endOf).sort((a, b) => b - a);
  return next > 0 && longest >= CRUSHING * next ? REACH * next : null;
}

export function cutInterval({ value, min, max }: Interval, cut: number | null): Interval {
  if (cut === null) return { value, min, max };
  const clip = (end: number | null) => (end === null ? null : Math.min(end, cut));
  return { value: Math.min(value, cut), min: clip(min), max: clip(max) };
}
