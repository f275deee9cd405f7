import type { TrendLine, TrendMark, TrendPicture } from "../../../src/charts/trend-picture";
import { formatNumber } from "../../../src/model/format-quantity";

export const day = (issue: number) => Date.UTC(2022, 4, 1 + 7 * (issue - 1));

/** A statement in the issue of that number; an interval makes it hedged. */
export function makeMark(
  issue: number,
  value: number,
  interval?: { min: number | null; max: number | null },
): TrendMark {
  return {
    factId: `${issue}/1@${value}`,
    time: day(issue),
    interval: { value, min: value, max: value, ...interval },
    isHedged: interval !== undefined,
  };
}

export function makeLine(category: number, name: string, ...segments: TrendMark[][]): TrendLine {
  return { name, label: name, category, segments };
}

/** A picture of so many weekly issues. */
export function makePicture(
  issues: number,
  lines: readonly TrendLine[],
  given: Partial<TrendPicture> = {},
): TrendPicture {
  return {
    lines,
    times: Array.from({ length: issues }, (_, index) => day(index + 1)),
    range: null,
    cursor: null,
    height: 340,
    formatValue: (value) => formatNumber(value, "zh"),
    ...given,
  };
}
