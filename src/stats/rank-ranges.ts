import { type Interval, isCertainlyGreater } from "./interval";

/** Places that an interval can take, both included; 1 is the greatest. Equal numbers share a range. */
export interface RankRange {
  readonly from: number;
  readonly to: number;
}

/** For each interval: one more than those certainly greater, up to all but those certainly smaller. */
export function rankRanges(intervals: readonly Interval[]): RankRange[] {
  return intervals.map((own) => ({
    from: 1 + intervals.filter((other) => isCertainlyGreater(other, own)).length,
    to: intervals.length - intervals.filter((other) => isCertainlyGreater(own, other)).length,
  }));
}
