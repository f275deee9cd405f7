import type { DistrictRow } from "../../stats/rank-districts";
import type { TrendLine } from "../../stats/trend";

/** A point with the panel and the column that it stands in. */
export interface PlacedPoint {
  readonly line: number;
  readonly column: number;
  readonly district: TrendLine["district"];
  readonly point: DistrictRow;
}

/** All points, panel after panel. */
export function placePoints(lines: readonly TrendLine[]): PlacedPoint[] {
  return lines.flatMap(({ district, points }, line) =>
    points.flatMap((point, column) => (point ? [{ line, column, district, point }] : [])),
  );
}

/** Where an arrow key leads: along a line sideways, to the nearest column of the next panel up and down. */
export function nextPoint(
  points: readonly PlacedPoint[],
  key: string,
  index: number | null,
): number | undefined {
  if (points.length === 0) return undefined;
  const current = index === null ? undefined : points[index];
  switch (key) {
    case "ArrowRight":
      return along(points, current, 1);
    case "ArrowLeft":
      return along(points, current, -1);
    case "ArrowDown":
      return across(points, current, 1);
    case "ArrowUp":
      return across(points, current, -1);
    case "Home":
      return points.findIndex(({ line }) => line === (current?.line ?? 0));
    case "End":
      return points.findLastIndex(({ line }) => line === (current?.line ?? 0));
    default:
      return undefined;
  }
}

function along(points: readonly PlacedPoint[], current: PlacedPoint | undefined, step: number) {
  if (!current) return 0;
  const index = points.indexOf(current);
  return points[index + step]?.line === current.line ? index + step : index;
}

function across(points: readonly PlacedPoint[], current: PlacedPoint | undefined, step: number) {
  if (!current) return 0;
  const others = points.filter(({ line }) => line === current.line + step);
  const distance = ({ column }: PlacedPoint) => Math.abs(column - current.column);
  const [first, ...rest] = others;
  if (!first) return points.indexOf(current);
  return points.indexOf(
    rest.reduce((best, next) => (distance(next) < distance(best) ? next : best), first),
  );
}
