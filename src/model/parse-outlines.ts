import * as v from "valibot";
import { type DistrictCode, isDistrictCode } from "./district";
import { parseOrThrow } from "./parse-or-throw";

const position = v.pipe(v.array(v.number()), v.minLength(2));
const polygon = v.array(v.array(position));

// Plain parts only: what is used of valibot lies in the code of the first view, also where it is used later.
const outlinesSchema = v.object({
  type: v.picklist(["FeatureCollection"]),
  features: v.array(
    v.object({
      type: v.picklist(["Feature"]),
      properties: v.object({
        adcode: v.custom<DistrictCode>((x) => typeof x === "string" && isDistrictCode(x)),
        name: v.string(),
        cp: position,
      }),
      geometry: v.object({
        type: v.picklist(["Polygon", "MultiPolygon"]),
        coordinates: v.unknown(),
      }),
    }),
  ),
});

/** A ring is a list of points, a polygon its outer ring and its holes. */
type Polygon = v.InferOutput<typeof polygon>;

/** One district in GCJ-02 longitude and latitude. */
interface Outline {
  readonly district: DistrictCode;
  /** Where its label stands. */
  readonly centre: readonly number[];
  readonly polygons: readonly Polygon[];
}

export type Outlines = readonly Outline[];

/** The door for the outlines file, a GeoJSON; throws a DatasetError. */
export function parseOutlines(input: unknown): Outlines {
  const { features } = parseOrThrow(outlinesSchema, input);
  return features.map(({ properties, geometry: { type, coordinates } }, index) => {
    const path = `features[${index}].geometry.coordinates`;
    return {
      district: properties.adcode,
      centre: properties.cp,
      polygons:
        type === "Polygon"
          ? [parseOrThrow(polygon, coordinates, path)]
          : parseOrThrow(v.array(polygon), coordinates, path),
    };
  });
}
