import * as v from "valibot";
import { DatasetError } from "./dataset-error";
import { type DistrictCode, isDistrictCode } from "./district";
import { shapeFault } from "./shape-fault";

const position = v.pipe(v.array(v.number()), v.minLength(2));
const ring = v.array(position);

const outlinesSchema = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.object({
      type: v.literal("Feature"),
      properties: v.object({
        adcode: v.custom<DistrictCode>((x) => typeof x === "string" && isDistrictCode(x)),
        name: v.string(),
        cp: v.tuple([v.number(), v.number()]),
      }),
      geometry: v.variant("type", [
        v.object({ type: v.literal("Polygon"), coordinates: v.array(ring) }),
        v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(ring)) }),
      ]),
    }),
  ),
});

/** District outlines as GeoJSON in GCJ-02 longitude and latitude. */
export type Outlines = v.InferOutput<typeof outlinesSchema>;

/** The door for the outlines file; throws a DatasetError. */
export function parseOutlines(input: unknown): Outlines {
  const result = v.safeParse(outlinesSchema, input);
  if (result.success) return result.output;
  const { path, fault } = shapeFault(result.issues[0]);
  throw new DatasetError(path, fault);
}
