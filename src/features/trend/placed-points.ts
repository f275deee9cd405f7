import type { DistrictCode } from "../../model/district";
import type { FactId } from "../../model/id";
import type { TrendPoint } from "../../stats/trend";
import type { TrendGroup } from "./trend-groups";

/** A point with the district that it belongs to. */
export interface PlacedPoint {
  readonly line: number;
  readonly district: DistrictCode;
  readonly point: TrendPoint;
}

/** All points of a group, line after line. */
export function placedPoints({ lines }: TrendGroup): PlacedPoint[] {
  return lines.flatMap(({ district, segments }, line) =>
    segments.flatMap(({ points }) => points.map((point) => ({ line, district, point }))),
  );
}

/** The facts behind a point, the one that it shows first. */
export function factIdsOf({ factId, candidateIds }: TrendPoint): readonly FactId[] {
  return [factId, ...candidateIds.filter((id) => id !== factId)];
}
