import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../../mock/make-fact-in-context";
import { mapCells } from "../../../../src/features/map/map-cells";
import { DISTRICT_CODES } from "../../../../src/model/district";

const daxing = makeFactInContext({ district: "110115", value: 100, start: 10 });
const haidian = makeFactInContext({ district: "110108", value: 26, start: 30 });
const chaoyang = makeFactInContext({
  district: "110105",
  value: 900,
  start: 50,
  scope: "党员志愿者",
});

describe("mapCells", () => {
  const { cells, classes } = mapCells(
    "volunteer_times",
    [daxing, haidian, chaoyang],
    "count",
    (district) =>
      district === "110101" ? "reported" : district === "110102" ? "noIssue" : "silent",
  );
  const kindOf = (code: string) => cells.find(({ district }) => district === code)?.kind;

  it("gives one cell to each district, in the order of their codes", () => {
    expect(cells.map(({ district }) => district)).toEqual(DISTRICT_CODES);
  });

  it("shades the comparable ones by four equal classes up to the greatest", () => {
    expect(classes).toEqual({ width: 25, count: 4 });
    const shaded = cells.flatMap((cell) => (cell.kind === "comparable" ? [cell] : []));
    expect(shaded.map(({ district, span }) => [district, span.from, span.to])).toEqual([
      ["110108", 2, 2],
      ["110115", 4, 4],
    ]);
  });

  it("has no classes where nothing is shaded", () => {
    expect(mapCells("volunteer_times", [], "count", () => "silent").classes).toBeNull();
  });

  it.each([
    ["a city's total", { district: null, place: null }],
    ["a place elsewhere", { district: null, place: "南京市" }],
  ])("takes no class from %s", (_, whose) => {
    const total = makeFactInContext({ ...whose, value: 1_000_000, start: 70 });
    const facts = [daxing, haidian, total];
    const picture = mapCells("volunteer_times", facts, "count", () => "silent");
    expect(picture.classes).toEqual({ width: 25, count: 4 });
  });

  it("shades by the statements that count in the comparison", () => {
    const said = { district: "110115", metric: "activities", unitText: "场" } as const;
    const older = makeFactInContext({ ...said, value: 30, date: "2022-01-01", itemId: "1/1" });
    const newer = makeFactInContext({ ...said, value: 5, date: "2022-02-01", itemId: "2/1" });
    const valueBy = (counting: "sum" | "latest") => {
      const picture = mapCells("activities", [older, newer], "count", () => "silent", { counting });
      return picture.cells.flatMap((cell) => ("row" in cell ? [cell.row.value] : []));
    };
    expect(valueBy("sum")).toEqual([35]);
    expect(valueBy("latest")).toEqual([5]);
  });

  it("names the one of another scope and does not shade by it", () => {
    expect(kindOf("110105")).toBe("apart");
  });

  it.each(["count", "per10k", "perKm2"] as const)(
    "shades by no number of narrower scope, even where there is no other, by %s",
    (basis) => {
      const picture = mapCells("volunteer_times", [chaoyang], basis, () => "silent");
      const cell = picture.cells.find(({ district }) => district === "110105");
      expect(cell).toMatchObject({
        kind: "apart",
        row: { label: { code: "words", words: "900人次" } },
      });
      expect(picture).toMatchObject({ isOnlyNarrower: true, classes: null, scope: [] });
    },
  );

  it("tells silence, no issue and a number that a filter hides apart", () => {
    expect(kindOf("110106")).toBe("silent");
    expect(kindOf("110102")).toBe("noIssue");
    expect(kindOf("110101")).toBe("filteredOut");
  });
});
