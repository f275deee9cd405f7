import { describe, expect, it } from "vitest";
import { makeFactInContext as make } from "../../../../mock/make-fact-in-context";
import { findOptions } from "../../../../src/features/filter/filter-options";
import { NO_FILTERS } from "../../../../src/model/filters";

const [DAXING, HAIDIAN, CHAOYANG] = ["110115", "110108", "110105"] as const;

const facts = [
  make({ itemId: "1/1", district: DAXING, date: "2022-05-06" }),
  make({ itemId: "1/2", district: HAIDIAN, date: "2022-05-06", bound: "at_least" }),
  make({ itemId: "1/3", district: CHAOYANG, date: "2022-05-06", scope: "党员志愿者" }),
  make({ itemId: "1/4", district: null, place: null, date: "2022-05-06" }),
  make({
    itemId: "2/1",
    district: CHAOYANG,
    date: "2022-06-01",
    section: "文明创建",
    metric: "sites",
    unitText: "个",
  }),
];

const countsUnder = (change: Partial<typeof NO_FILTERS>) =>
  Object.fromEntries(
    findOptions(facts, { ...NO_FILTERS, ...change }, ["volunteer_times"]).metrics.map(
      ({ metric, districtCount }) => [metric, districtCount],
    ),
  );

describe("findOptions", () => {
  it("counts the districts that may be compared: no narrower scope, no city, not all that spoke", () => {
    expect(countsUnder({})).toEqual({ volunteer_times: 2, sites: 1 });
  });

  it.each([
    [{ districts: [DAXING] }, { volunteer_times: 1, sites: 0 }],
    [{ exactOnly: true }, { volunteer_times: 1, sites: 1 }],
    [{ from: "2022-06-01" }, { volunteer_times: 0, sites: 1 }],
    [{ issueIds: ["1"] }, { volunteer_times: 2, sites: 0 }],
    [{ topics: ["文明创建"] }, { volunteer_times: 0, sites: 1 }],
    [{ metrics: ["volunteer_times"] }, { volunteer_times: 2, sites: 1 }],
  ] as const)("counts them under the other filters: %j", (change, expected) => {
    expect(countsUnder(change)).toEqual(expected);
  });

  const optionsOf = (stated: Parameters<typeof findOptions>[0]) =>
    findOptions(stated, NO_FILTERS, []).metrics;

  it("counts the largest kind where a metric has no plain one, yet never parts of districts", () => {
    const since = { start: "2022-03-01", end: null, words: null };
    const own = [DAXING, HAIDIAN].map((district, index) =>
      make({ itemId: `1/${index}`, district, period: since }),
    );
    const parts = [DAXING, HAIDIAN, CHAOYANG].map((district, index) =>
      make({ itemId: `2/${index}`, district, scope: "团员" }),
    );
    const times = { metric: "volunteer_times" as const };
    expect(optionsOf([...own, ...parts])).toEqual([{ ...times, districtCount: 2 }]);
    expect(optionsOf(parts)).toEqual([{ ...times, districtCount: 0 }]);
  });

  it("counts places of other cities, and nothing where unlike things are gathered", () => {
    const places = ["西湖区", "余杭区", "西湖区"].map((place, index) =>
      make({ itemId: `1/${index}`, district: null, place }),
    );
    expect(optionsOf(places)).toMatchObject([{ districtCount: 2 }]);
    const goods = [DAXING, HAIDIAN].map((district, index) =>
      make({ itemId: `1/${index}`, district, metric: "goods", subject: "口罩" }),
    );
    expect(optionsOf(goods)).toMatchObject([{ metric: "goods", districtCount: 0 }]);
  });

  it("knows which districts and topics have a number of the metric on show, whatever their own filter says", () => {
    const filters = { ...NO_FILTERS, districts: [DAXING], topics: ["疫情防控"] };
    const options = findOptions(facts, filters, ["volunteer_times"]);
    expect([...options.spokenDistricts]).toEqual([CHAOYANG, HAIDIAN, DAXING]);
    expect([...options.spokenTopics]).toEqual(["疫情防控"]);
    expect(options.topics).toEqual(["疫情防控", "文明创建"]);
  });
});
