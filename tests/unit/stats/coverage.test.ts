import { describe, expect, it } from "vitest";
import { makeDataset } from "../../../mock/make-dataset";
import { makeFact } from "../../../mock/make-fact";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { makeIssue } from "../../../mock/make-issue";
import { makeItem } from "../../../mock/make-item";
import { NO_FILTERS } from "../../../src/model/filters";
import { coverage } from "../../../src/stats/coverage";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { eachIssue } from "../../../src/stats/issue-columns";
import { itemsBehind } from "../../../src/stats/items-behind";
import { silenceMatrix } from "../../../src/stats/silence-matrix";

const dataset = makeDataset({
  issues: [makeIssue({ id: "1", date: "2022-05-06" }), makeIssue({ id: "2", date: "2022-05-13" })],
  items: [
    makeItem({ id: "1/1", district: "110115", section: "疫情防控" }),
    makeItem({ id: "1/2", district: "110108", section: "疫情防控" }),
    makeItem({ id: "2/1", district: "110115", section: "文明创建" }),
  ],
  facts: [
    makeFact({ itemId: "1/1", value: 0 }),
    makeFact({ itemId: "1/2", district: "110108", bound: "about", marks: ["约"] }),
    makeFact({ itemId: "2/1", metric: "activities", unitText: "场" }),
  ],
});

function statusOf(district: string, filters = NO_FILTERS, metric = "volunteer_times" as const) {
  return coverage(dataset, joinFacts(dataset), metric, filters).districts.find(
    (entry) => entry.district === district,
  );
}

describe("coverage", () => {
  it("tells reported, zero and silent apart, with a denominator", () => {
    const { counts, of, issueIds } = coverage(
      dataset,
      joinFacts(dataset),
      "volunteer_times",
      NO_FILTERS,
    );
    expect(counts).toEqual({ reported: 1, zero: 1, silent: 14, unread: 0, noIssue: 0 });
    expect(of).toBe(16);
    expect(issueIds).toEqual(["1", "2"]);
    expect(statusOf("110115")).toMatchObject({
      status: "zero",
      factIds: ["1/1@10"],
    });
  });

  it("calls no district silent where no issue came out", () => {
    const { counts } = coverage(dataset, joinFacts(dataset), "volunteer_times", {
      ...NO_FILTERS,
      from: "2030-01-01",
    });
    expect(counts).toEqual({ reported: 0, zero: 0, silent: 0, unread: 0, noIssue: 16 });
  });

  it("calls no district silent that stands in a table which was not read", () => {
    const items = [
      ...dataset.items,
      makeItem({ id: "2/2", district: null, unreadDistricts: ["110101", "110115"] }),
    ];
    const unread = { ...dataset, items };
    const { counts } = coverage(unread, joinFacts(unread), "volunteer_times", NO_FILTERS);
    expect(counts).toEqual({ reported: 1, zero: 1, silent: 13, unread: 1, noIssue: 0 });
    const byIssue = silenceMatrix(unread, joinFacts(unread), NO_FILTERS, {
      by: "issue",
      metric: "volunteer_times",
      columns: eachIssue(unread.issues),
    });
    const own = byIssue.rows.find(({ district }) => district === "110101");
    expect(own?.cells.map(({ status }) => status)).toEqual(["silent", "unread"]);
  });

  it("does not call a district silent because its number is hedged or it was not chosen", () => {
    const filters = { ...NO_FILTERS, exactOnly: true, districts: ["110115"] as const };
    expect(statusOf("110108", filters)?.status).toBe("reported");
  });

  it("counts no issue without the topic asked for", () => {
    const { issueIds } = coverage(dataset, joinFacts(dataset), "activities", {
      ...NO_FILTERS,
      topics: ["文明创建"],
    });
    expect(issueIds).toEqual(["2"]);
  });
});

describe("silenceMatrix", () => {
  it("shows a district by metric with the items that are silent on the metric", () => {
    const matrix = silenceMatrix(dataset, joinFacts(dataset), NO_FILTERS, {
      by: "metric",
      metrics: ["volunteer_times", "activities"],
    });
    const haidian = matrix.rows.find(({ district }) => district === "110108");
    expect(haidian?.cells).toMatchObject([
      { status: "reported", facts: [{ fact: { id: "1/2@10" } }], mentions: 1 },
      { status: "silent", facts: [], mentions: 0 },
    ]);
    const items = haidian?.cells.map((cell) => itemsBehind(dataset, NO_FILTERS, cell));
    expect(items?.flat().map(({ id }) => id)).toEqual(["1/2", "1/2"]);
    expect(matrix.of).toBe(32);
    expect(matrix.counts).toEqual({ reported: 2, zero: 1, silent: 29, unread: 0, noIssue: 0 });
  });

  it("shows a district by issue for one metric", () => {
    const matrix = silenceMatrix(dataset, joinFacts(dataset), NO_FILTERS, {
      by: "issue",
      metric: "activities",
      columns: eachIssue(dataset.issues),
    });
    expect(matrix.columns).toEqual(["1", "2"]);
    const daxing = matrix.rows.find(({ district }) => district === "110115");
    expect(daxing?.cells.map(({ status }) => status)).toEqual(["silent", "reported"]);
    const [first] = daxing?.cells ?? [];
    expect(first && itemsBehind(dataset, NO_FILTERS, first)).toMatchObject([{ id: "1/1" }]);
  });

  it("puts the newest first, and of the newest issue the greatest that is the whole district's", () => {
    const date = (day: string) => ({ district: "110115" as const, date: day });
    const facts = [
      makeFactInContext({ ...date("2022-01-01"), value: 900, itemId: "1/1" }),
      makeFactInContext({ ...date("2022-02-01"), value: 5, itemId: "2/1", start: 10 }),
      makeFactInContext({ ...date("2022-02-01"), value: 30, itemId: "2/1", start: 20 }),
      makeFactInContext({
        ...date("2022-02-01"),
        value: 70,
        itemId: "2/1",
        start: 30,
        scope: "党员",
      }),
    ];
    const issues = [...new Map(facts.map(({ issue }) => [issue.id, issue])).values()];
    const series = { ...dataset, issues };
    const columns = [{ key: "2022", issues }];
    const matrix = silenceMatrix(series, facts, NO_FILTERS, {
      by: "issue",
      metric: "volunteer_times",
      columns,
    });
    const [cell] = matrix.rows.find(({ district }) => district === "110115")?.cells ?? [];
    expect(cell?.facts.map(({ fact }) => fact.value)).toEqual([30, 5, 70, 900]);
    expect(cell).toMatchObject({ column: "2022", mentions: 2, issues });
  });

  it("has every metric wait for an issue where none is in range", () => {
    const filters = { ...NO_FILTERS, to: "2000-01-01" };
    const matrix = silenceMatrix(dataset, joinFacts(dataset), filters, {
      by: "metric",
      metrics: ["activities"],
    });
    expect(matrix.counts.noIssue).toBe(16);
  });
});
