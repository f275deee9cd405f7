import type { DistrictCode } from "../../model/district";
import type { Outlines } from "../../model/parse-outlines";

/** One district ready to be drawn: an SVG path and the place of its label, in the units of the view box. */
export interface Region {
  readonly district: DistrictCode;
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
  /** False where a larger neighbour's label stands too close: the two inner districts are smaller than their names. */
  readonly hasLabel: boolean;
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
  return {
    width,
    height: y(south),
    regions: chooseLabels(
      outlines.map(({ district, centre: [centreX = 0, centreY = 0], polygons }) => ({
        district,
        path: polygons.flat().map(ringPath).join(""),
        labelX: x(centreX),
        labelY: y(centreY),
        labelWidth: labelWidthOf(district),
        size: Math.max(...polygons.flat().map(boxSize)),
      })),
    ),
  };
}

const LABEL_HEIGHT = 12;
/** Between two labels in one line. */
const LABEL_GAP = 8;

interface Place extends Omit<Region, "hasLabel"> {
  readonly labelWidth: number;
  readonly size: number;
}

function chooseLabels(places: readonly Place[]): Region[] {
  return places.map(({ size, labelWidth, ...place }) => ({
    ...place,
    hasLabel: !places.some(
      (other) =>
        other.district !== place.district &&
        other.size > size &&
        Math.abs(other.labelX - place.labelX) < (other.labelWidth + labelWidth) / 2 + LABEL_GAP &&
        Math.abs(other.labelY - place.labelY) < LABEL_HEIGHT,
    ),
  }));
}

/** Area of the box around a ring, in square degrees: enough to tell the larger of two neighbours. */
function boxSize(ring: readonly (readonly number[])[]): number {
  const longitudes = ring.map(([longitude = 0]) => longitude);
  const latitudes = ring.map(([, latitude = 0]) => latitude);
  return (
    (Math.max(...longitudes) - Math.min(...longitudes)) *
    (Math.max(...latitudes) - Math.min(...latitudes))
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
