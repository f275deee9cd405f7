import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { NO_FILTERS } from "../../../src/model/filters";
import { filterFacts } from "../../../src/stats/filter-facts";

const march = makeFactInContext({ itemId: "1/1", date: "2022-03-01", section: "疫情防控" });
const may = makeFactInContext({
  itemId: "2/1",
  date: "2022-05-06",
  section: "文明创建",
  district: "110105",
  bound: "about",
  metric: "activities",
});
const undated = makeFactInContext({ itemId: "3/1", date: null, section: null });
const facts = [march, may, undated];

describe("filterFacts", () => {
  it("lets everything pass where nothing is asked", () => {
    expect(filterFacts(facts, NO_FILTERS)).toEqual(facts);
  });

  it("gives back the very list of which nothing is dropped, so that what was worked out of it holds", () => {
    expect(filterFacts(facts, NO_FILTERS)).toBe(facts);
    const dated = [march, may];
    expect(filterFacts(dated, { ...NO_FILTERS, from: "2022-01-01" })).toBe(dated);
  });

  it("counts both days of a date range in", () => {
    const filters = { ...NO_FILTERS, from: "2022-03-01", to: "2022-05-06" };
    expect(filterFacts(facts, filters)).toEqual([march, may]);
  });

  it("drops a fact of an undated bulletin as soon as one date is asked for", () => {
    expect(filterFacts([undated], { ...NO_FILTERS, from: "1990-01-01" })).toEqual([]);
  });

  it.each([
    ["metrics", { metrics: ["activities"] }],
    ["issueIds", { issueIds: ["2"] }],
    ["topics", { topics: ["文明创建"] }],
    ["districts", { districts: ["110105"] }],
  ] as const)("keeps only what %s names", (_, filters) => {
    expect(filterFacts(facts, { ...NO_FILTERS, ...filters })).toEqual([may]);
  });

  it("keeps only exact facts on request", () => {
    expect(filterFacts(facts, { ...NO_FILTERS, exactOnly: true })).toEqual([march, undated]);
  });

  it("finds nothing for an issue that does not exist", () => {
    expect(filterFacts(facts, { ...NO_FILTERS, issueIds: ["nowhere"] })).toEqual([]);
  });

  it("does not filter a view by its own filter", () => {
    const filters = { ...NO_FILTERS, districts: ["110105"] as const, from: "2022-05-01" };
    expect(filterFacts(facts, filters, { ignore: ["districts", "from"] })).toEqual(facts);
  });
});
