import type { DistrictCode } from "../../model/district";
import type { Outlines } from "../../model/parse-outlines";
import { type Label, type Point, placeLabels } from "./place-labels";

/** One district ready to be drawn: an SVG path and the place of its name, in the units of the view box. */
export interface Region extends Label {
  readonly district: DistrictCode;
  readonly path: string;
}

export interface ProjectedOutlines {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly Region[];
}

/** Longitude and latitude on a plane, longitudes shortened by the cosine of the mean latitude: true enough for one city. */
export function projectOutlines(
  outlines: Outlines,
  width: number,
  labelWidthOf: (district: DistrictCode) => number,
): ProjectedOutlines {
  const points = outlines.flatMap(({ polygons }) => polygons.flat(2));
  const longitudes = points.map(([longitude = 0]) => longitude);
  const latitudes = points.map(([, latitude = 0]) => latitude);
  const west = Math.min(...longitudes);
  const north = Math.max(...latitudes);
  const south = Math.min(...latitudes);
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const scale = width / ((Math.max(...longitudes) - west) * shrink);
  const x = (longitude: number) => round((longitude - west) * shrink * scale);
  const y = (latitude: number) => round((north - latitude) * scale);
  const ringPath = (ring: readonly (readonly number[])[]) =>
    `M${ring.map(([longitude = 0, latitude = 0]) => `${x(longitude)},${y(latitude)}`).join("L")}Z`;
  const height = y(south);
  const shapes = outlines.map(({ district, centre: [centreX = 0, centreY = 0], polygons }) => ({
    x: x(centreX),
    y: y(centreY),
    shapeWidth: Math.max(...polygons.flat().map((ring) => spread(ring, 0))) * shrink * scale,
    size: Math.max(...polygons.flat().map((ring) => spread(ring, 0) * spread(ring, 1))),
    labelWidth: labelWidthOf(district),
  }));
  const rings = outlines.flatMap(({ polygons }) =>
    polygons.flat().map((ring) => ring.map(([east = 0, up = 0]) => ({ x: x(east), y: y(up) }))),
  );
  const isCovered = (point: Point) => rings.some((ring) => isWithin(point, ring));
  const labels = placeLabels(shapes, { width, height, isCovered });
  const regions = outlines.flatMap(({ district, polygons }, index) => {
    const label = labels[index];
    return label ? [{ district, path: polygons.flat().map(ringPath).join(""), ...label }] : [];
  });
  return { width, height, regions };
}

/** A line from the point to the east crosses the ring an odd number of times. */
function isWithin(point: Point, ring: readonly Point[]): boolean {
  let isInside = false;
  ring.forEach((a, index) => {
    const b = ring.at(index - 1) ?? a;
    const meets = a.y > point.y !== b.y > point.y;
    if (meets && point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x)) {
      isInside = !isInside;
    }
  });
  return isInside;
}

/** How far a ring reaches from west to east (0) or from south to north (1), in degrees. */
function spread(ring: readonly (readonly number[])[], axis: 0 | 1): number {
  const ends = ring.map((point) => point[axis] ?? 0);
  return Math.max(...ends) - Math.min(...ends);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
