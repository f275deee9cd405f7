import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectOutlines } from "../../../src/features/map/project-outlines";
import { DatasetError } from "../../../src/model/dataset-error";
import { DISTRICT_CODES } from "../../../src/model/district";
import { parseOutlines } from "../../../src/model/parse-outlines";

const published: unknown = JSON.parse(
  readFileSync(
    new URL("../../../public/data/geo/beijing-districts.geojson", import.meta.url),
    "utf8",
  ),
);
const feature = {
  type: "Feature",
  properties: { adcode: "110101", name: "东城区", cp: [116.4, 39.9] },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [116, 39],
        [117, 39],
        [117, 40],
        [116, 39],
      ],
    ],
  },
};

describe("parseOutlines", () => {
  it("takes the published file: sixteen districts, each once", () => {
    const codes = parseOutlines(published).map(({ district }) => district);
    expect([...codes].sort()).toEqual(DISTRICT_CODES);
  });

  it("lets every district be drawn inside the picture", () => {
    const { width, height, regions } = projectOutlines(parseOutlines(published), 400, () => 22);
    expect(regions).toHaveLength(16);
    for (const { path, labelX, labelY } of regions) {
      expect(path).toMatch(/^(M[\d.,L-]+Z)+$/);
      expect(labelX).toBeGreaterThan(0);
      expect(labelX).toBeLessThan(width);
      expect(labelY).toBeGreaterThan(0);
      expect(labelY).toBeLessThan(height);
    }
  });

  it.each([22, 33, 60])(
    "finds room for all names of %d pixels, none over another",
    (labelWidth) => {
      const { regions } = projectOutlines(parseOutlines(published), 400, () => labelWidth);
      for (const a of regions) {
        for (const b of regions.filter((other) => other !== a)) {
          const isApart =
            Math.abs(a.labelX - b.labelX) > labelWidth || Math.abs(a.labelY - b.labelY) >= 12;
          expect(isApart, `${a.district} ${b.district}`).toBe(true);
        }
      }
    },
  );

  it.each([
    ["nothing", null, ""],
    ["another type", { type: "Topology", features: [] }, "type"],
    ["no features", { type: "FeatureCollection" }, "features"],
    [
      "a code as a number",
      withFeature({ properties: { ...feature.properties, adcode: 110101 } }),
      "features[0].properties.adcode",
    ],
    [
      "a place outside Beijing",
      withFeature({ properties: { ...feature.properties, adcode: "120101" } }),
      "features[0].properties.adcode",
    ],
    [
      "a line",
      withFeature({ geometry: { type: "LineString", coordinates: [] } }),
      "features[0].geometry.type",
    ],
    [
      "a point of one number",
      withFeature({ geometry: { type: "Polygon", coordinates: [[[116]]] } }),
      "features[0].geometry.coordinates[0][0]",
    ],
  ])("refuses %s and names the place", (_title, input, path) => {
    let found: unknown;
    try {
      parseOutlines(input);
    } catch (error) {
      found = error;
    }
    expect(found).toBeInstanceOf(DatasetError);
    expect((found as DatasetError).path.startsWith(path)).toBe(true);
  });
});

function withFeature(change: object): unknown {
  return { type: "FeatureCollection", features: [{ ...feature, ...change }] };
}
