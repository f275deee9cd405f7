import { beforeAll, describe, expect, it } from "vitest";
import { makeSeries } from "../../../../mock/series";
import { nextPoint } from "../../../../src/features/trend/next-point";
import { placedPoints } from "../../../../src/features/trend/placed-points";
import { makeTrendView } from "../../../../src/features/trend/trend-view";
import type { Dataset } from "../../../../src/model/dataset";
import { NO_FILTERS } from "../../../../src/model/filters";
import { joinFacts } from "../../../../src/stats/fact-in-context";

let dataset: Dataset;
beforeAll(async () => {
  dataset = (await makeSeries({ issues: 60, seed: 1 })).dataset;
});

const viewOf = (given: Partial<typeof NO_FILTERS> = {}) =>
  makeTrendView(dataset, joinFacts(dataset), { ...NO_FILTERS, ...given }, "volunteer_times");

describe("makeTrendView", () => {
  it("draws at most six districts and says how many there were", () => {
    const view = viewOf();
    expect(view).toMatchObject({ shownBy: "most", of: 16 });
    expect(view.districts).toHaveLength(6);
  });

  it("draws the districts asked for, in the order of their codes", () => {
    const view = viewOf({ districts: ["110115", "110101"] });
    expect(view).toMatchObject({ shownBy: "filter", districts: ["110101", "110115"] });
  });

  it("keeps the groups whoever is drawn, and mixes none", () => {
    const view = viewOf();
    const alone = viewOf({ districts: ["110101"] });
    expect(alone.main?.key).toBe(view.main?.key);
    for (const group of [view.main, ...view.apart]) {
      const segments = group?.lines.flatMap((line) => line.segments) ?? [];
      expect(new Set(segments.map(({ groupKey }) => groupKey)).size).toBe(1);
    }
  });

  it("is not cut by the dates that it chooses, but by issues and topics", () => {
    const whole = viewOf();
    expect(viewOf({ from: "2021-06-01", to: "2021-06-30" }).issues).toEqual(whole.issues);
    expect(viewOf({ issueIds: ["9001", "9002"] }).issues).toHaveLength(2);
  });

  it("puts every dated statement of a drawn district into one group, the greatest of an issue only", () => {
    const view = viewOf();
    const drawn = [view.main, ...view.apart].flatMap((group) => (group ? placedPoints(group) : []));
    const candidates = drawn.flatMap(({ point }) => point.candidateIds);
    const own = dataset.facts.filter(
      ({ metric, district }) =>
        metric === "volunteer_times" && district !== null && view.districts.includes(district),
    );
    expect([...candidates].sort()).toEqual(own.map(({ id }) => id).sort());
  });
});

describe("nextPoint", () => {
  it("stays on its line sideways and takes the nearest day up and down", () => {
    const { main } = viewOf();
    const points = main ? placedPoints(main) : [];
    const end = nextPoint(points, "End", 0) ?? -1;
    expect(nextPoint(points, "ArrowRight", end)).toBe(end);
    const below = points[nextPoint(points, "ArrowDown", end) ?? -1];
    expect(below?.line).toBe(1);
    expect(nextPoint(points, "ArrowUp", 0)).toBe(0);
    expect(nextPoint(points, "x", 0)).toBeUndefined();
    expect(nextPoint([], "ArrowRight", null)).toBeUndefined();
  });
});
