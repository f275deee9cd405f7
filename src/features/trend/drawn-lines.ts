import type { TrendLine } from "../../charts/trend-picture";
import type { DistrictCode } from "../../model/district";
import type { TrendPoint } from "../../stats/trend";
import type { TrendGroup } from "./trend-groups";

/** The group as the chart draws it; `labelOf` says what stands at a line's end. */
export function drawnLines(
  { lines }: TrendGroup,
  nameOf: (district: DistrictCode) => string,
  labelOf: (district: DistrictCode, last: TrendPoint) => string,
): TrendLine[] {
  return lines.flatMap(({ district, category, segments }) => {
    const last = segments.at(-1)?.points.at(-1);
    if (!last) return [];
    return [
      {
        name: nameOf(district),
        label: labelOf(district, last),
        category,
        segments: segments.map(({ points }) =>
          points.map(({ factId, date, interval, bound }) => ({
            factId,
            time: timeOf(date),
            interval,
            isHedged: bound !== "exact",
          })),
        ),
      },
    ];
  });
}

/** Midnight UTC of a day. */
export function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
