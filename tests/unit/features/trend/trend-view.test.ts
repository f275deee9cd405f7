import { beforeAll, describe, expect, it } from "vitest";
import { makeSeries } from "../../../../mock/series";
import { nextPoint, placePoints } from "../../../../src/features/trend/next-point";
import { columnAt, layOutPanels, placeOf } from "../../../../src/features/trend/small-panels";
import { makeTrendView } from "../../../../src/features/trend/trend-view";
import type { Dataset } from "../../../../src/model/dataset";
import { NO_FILTERS } from "../../../../src/model/filters";
import { cellKey } from "../../../../src/stats/cell-key";
import { joinFacts } from "../../../../src/stats/fact-in-context";

let dataset: Dataset;
let gaps: ReadonlySet<string>;
beforeAll(async () => {
  const series = await makeSeries({ issues: 60, seed: 1 });
  dataset = series.dataset;
  gaps = new Set(
    series.gaps
      .filter(({ metric }) => metric === "volunteer_times")
      .map(({ district, issueId }) => cellKey(district, issueId)),
  );
});

const viewOf = (given: Partial<typeof NO_FILTERS> = {}, step: "issue" | null = null) =>
  makeTrendView({
    dataset,
    all: joinFacts(dataset),
    filters: { ...NO_FILTERS, ...given },
    metric: "volunteer_times",
    step,
  });

describe("makeTrendView", () => {
  it("gives every district that reported a panel, by month where sixty issues would crowd it", () => {
    const view = viewOf();
    expect(view).toMatchObject({ step: "month", automatic: "month", absent: [] });
    expect(view.panels).toHaveLength(16);
    expect(view.columns).toHaveLength(14);
  });

  it("gives the districts asked for a panel, and keeps axis and groups as they are", () => {
    const view = viewOf();
    const some = viewOf({ districts: ["110115", "110101"] });
    expect(some.panels.map(({ district }) => district)).toEqual(["110101", "110115"]);
    expect(some.main?.key).toBe(view.main?.key);
    const [whole, part] = [layOutPanels(view, "shared"), layOutPanels(some, "shared")];
    expect([part.top, part.background]).toEqual([whole.top, whole.background]);
    expect(part.panels[0]?.shapes).toEqual(whole.panels[0]?.shapes);
  });

  it("is cut by the dates asked for, like every other view", () => {
    const { days, step } = viewOf({ from: "2021-06-01", to: "2021-06-30" });
    expect(days).toEqual(["2021-06-07", "2021-06-14", "2021-06-21", "2021-06-28"]);
    expect(step).toBe("issue");
  });

  it("tells silence from what stands apart and from what is hidden", () => {
    const view = viewOf({}, "issue");
    const hiding = viewOf({ exactOnly: true }, "issue");
    let seen = 0;
    for (const { district, points } of view.panels) {
      points.forEach((point, column) => {
        if (point) return;
        const isGap = gaps.has(cellKey(district, view.columns[column]?.issueIds[0] ?? ""));
        expect(view.whyNone(district, column)).toBe(isGap ? "silent" : "unlike");
        expect(hiding.whyNone(district, column)).toBe(isGap ? "silent" : "filtered");
        seen += 1;
      });
    }
    expect(seen).toBeGreaterThan(gaps.size - 1);
    expect(hiding.main?.hidden).toBeGreaterThan(0);
  });
});

describe("layOutPanels", () => {
  it("gives each panel its own axis and no others behind where the scale is free", () => {
    const laid = layOutPanels(viewOf(), "free");
    expect([laid.top, laid.background]).toEqual([null, null]);
    expect(new Set(laid.panels.map(({ top }) => top)).size).toBeGreaterThan(3);
  });

  it("finds the column under a pointer again", () => {
    const { columns } = viewOf();
    columns.forEach((_, index) => {
      const { start, end } = placeOf(columns, index);
      expect(columnAt(columns, (start + end) / 2)).toBe(index);
    });
    expect(columnAt(columns, -0.1)).toBe(0);
    expect(columnAt(columns, 1.1)).toBe(columns.length - 1);
  });
});

describe("nextPoint", () => {
  it("stays in its panel sideways and takes the nearest time up and down", () => {
    const points = placePoints(viewOf().panels);
    const end = nextPoint(points, "End", 0) ?? -1;
    expect(nextPoint(points, "ArrowRight", end)).toBe(end);
    const below = points[nextPoint(points, "ArrowDown", end) ?? -1];
    expect(below?.line).toBe(1);
    expect(nextPoint(points, "ArrowUp", 0)).toBe(0);
    expect(nextPoint(points, "x", 0)).toBeUndefined();
    expect(nextPoint([], "ArrowRight", null)).toBeUndefined();
  });
});
