import { describe, expect, it } from "vitest";
import { makeDataset } from "../../../mock/make-dataset";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { NO_FILTERS } from "../../../src/model/filters";
import { type ComparableGroup, groupComparable } from "../../../src/stats/comparable";
import { coverage } from "../../../src/stats/coverage";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { normaliseRows } from "../../../src/stats/normalise";
import { rankDistricts } from "../../../src/stats/rank-districts";
import { summarise } from "../../../src/stats/summarise";
import { totalRows } from "../../../src/stats/total-rows";

const daxing = makeFactInContext({
  itemId: "1/1",
  value: 110000,
  bound: "at_least",
  marks: ["余"],
  maxValue: 120000,
});
const yanqing = makeFactInContext({
  itemId: "2/2",
  district: "110119",
  value: 50000,
  date: "2022-05-13",
});
const nowhere = makeFactInContext({ itemId: "1/3", district: null, place: "全市", value: 900000 });

function mainOf(facts: ReturnType<typeof makeFactInContext>[]): ComparableGroup {
  const [main] = groupComparable(facts);
  if (!main) throw new Error("no group");
  return main;
}

describe("normaliseRows", () => {
  it("turns the order round where the smaller district did more, doubt included", () => {
    const rows = normaliseRows(mainOf([daxing, yanqing, nowhere]), "residents");
    expect(rows?.map(({ district, rank }) => [district, rank])).toEqual([
      ["110119", { code: "rank", from: 1, to: 1, of: 2 }],
      ["110115", { code: "rank", from: 2, to: 2, of: 2 }],
    ]);
    expect(rows?.[1]?.interval.min).toBeCloseTo((110000 * 10000) / 1993591, 6);
    expect(rows?.[1]?.interval.max).toBeCloseTo((120000 * 10000) / 1993591, 6);
    expect(rows?.[1]).toMatchObject({ bound: "at_least", label: { code: "computed" } });
  });

  it("refuses where a rate means nothing", () => {
    const residents = makeFactInContext({ metric: "population", unitText: null });
    expect(normaliseRows(mainOf([residents]), "area")).toBeNull();
    expect(normaliseRows(mainOf([makeFactInContext({ per: "日" })]), "area")).toBeNull();
    const street = makeFactInContext({ district: "110107", scope: "八角街道" });
    expect(normaliseRows(mainOf([street]), "residents")).toBeNull();
  });
});

describe("totalRows", () => {
  it("adds no running totals, not even those of different districts", () => {
    const running = makeFactInContext({ itemId: "1/4", district: "110108", cumulative: true });
    const group = mainOf([daxing, running]);
    expect(totalRows(group, rankDistricts(group))).toEqual({
      code: "noTotal",
      reason: "runningTotal",
    });
  });

  it("adds districts over different days, tells the days, and leaves out what may overlap", () => {
    const group = mainOf([daxing, yanqing, nowhere]);
    expect(totalRows(group, rankDistricts(group))).toMatchObject({
      code: "total",
      interval: { value: 160000, min: 160000, max: 170000 },
      bound: "at_least",
      districts: 2,
      dates: { from: "2022-05-06", to: "2022-05-13" },
    });
  });

  it.each([
    ["neverCombined", makeFactInContext({ metric: "other" })],
    ["rate", makeFactInContext({ per: "日" })],
    ["perItem", makeFactInContext({ per: "点" })],
    ["noDistrict", nowhere],
  ] as const)("says %s instead of a number", (reason, fact) => {
    const group = mainOf([fact]);
    expect(totalRows(group, rankDistricts(group))).toEqual({ code: "noTotal", reason });
  });
});

describe("summarise", () => {
  it("names the top and who is silent", () => {
    const facts = [daxing, yanqing];
    const dataset = makeDataset({ facts: facts.map(({ fact }) => fact) });
    const rows = rankDistricts(mainOf(facts));
    const summary = summarise(
      rows,
      coverage(dataset, joinFacts(dataset), "volunteer_times", NO_FILTERS),
    );
    expect(summary).toMatchObject({
      rankable: 2,
      top: [{ district: "110115" }],
      hedged: 1,
    });
    expect(summary.silent).toHaveLength(14);
  });

  it("has no top where nothing can be ranked", () => {
    const summary = summarise(
      [],
      coverage(makeDataset(), joinFacts(makeDataset()), "volunteer_times", NO_FILTERS),
    );
    expect(summary).toMatchObject({ rankable: 0, top: [], silent: [] });
    expect(summary.noIssue).toHaveLength(16);
  });
});
