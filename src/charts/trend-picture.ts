import type { FactId } from "../model/id";
import type { Interval } from "../stats/interval";

/** One statement on the axis of time. */
export interface TrendMark {
  readonly factId: FactId;
  /** Midnight UTC of the bulletin's day, in milliseconds. */
  readonly time: number;
  readonly interval: Interval;
  /** Drawn hollow: the words leave room around the number. */
  readonly isHedged: boolean;
}

/** What one district said; marks of one segment may be joined, segments may not. */
export interface TrendLine {
  readonly name: string;
  /** Stands at the end of the line. */
  readonly label: string;
  /** Which of the six colours and marker shapes. */
  readonly category: number;
  readonly segments: readonly (readonly TrendMark[])[];
}

/** All that the drawing needs to know, in data and not in pixels. */
export interface TrendPicture {
  readonly lines: readonly TrendLine[];
  /** Days of all issues on the axis, oldest first, whether or not anything was said. */
  readonly times: readonly number[];
  /** Chosen stretch of time, both ends included; what lies outside is veiled. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** The mark under the cursor of the keyboard. */
  readonly cursor: FactId | null;
  readonly height: number;
  readonly formatValue: (value: number) => string;
}

/** Marker shapes in a box of ten by ten, in the order of the categories. */
export const MARKER_PATHS = [
  "M5 0.5A4.5 4.5 0 1 1 5 9.5A4.5 4.5 0 1 1 5 0.5Z",
  "M1 1H9V9H1Z",
  "M5 0.4L9.8 9.2H0.2Z",
  "M5 0L10 5L5 10L0 5Z",
  "M5 9.6L0.2 0.8H9.8Z",
  "M3.4 0H6.6V3.4H10V6.6H6.6V10H3.4V6.6H0V3.4H3.4Z",
] as const;

export const CATEGORY_COUNT = MARKER_PATHS.length;

export function markerPath(category: number): string {
  return MARKER_PATHS[category % CATEGORY_COUNT] ?? MARKER_PATHS[0];
}

export function categoryColor(category: number): string {
  return `var(--cat-${(category % CATEGORY_COUNT) + 1})`;
}

/** A line as ECharts takes it: marks in order, `null` where the line is broken. */
export function withBreaks({ segments }: TrendLine): (TrendMark | null)[] {
  return segments.flatMap((segment, index): (TrendMark | null)[] =>
    index === 0 ? [...segment] : [null, ...segment],
  );
}
