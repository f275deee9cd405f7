import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { makeIssue } from "../../../mock/make-issue";
import { trend } from "../../../src/stats/trend";
import { trendColumns } from "../../../src/stats/trend-columns";

const dates = ["2022-05-01", "2022-05-08", "2022-06-05", "2022-07-03"];
const issues = dates.map((date, index) => makeIssue({ id: String(index + 1), date }));

type Options = Parameters<typeof makeFactInContext>[0];

function inIssue(issue: number, value: number, given: Options = {}) {
  return makeFactInContext({
    itemId: `${issue}/1`,
    date: dates[issue - 1] ?? null,
    value,
    ...given,
  });
}

const activity = (issue: number, value: number, given: Options = {}) =>
  inIssue(issue, value, { metric: "activities", unitText: "场", ...given });

const trendOf = (facts: ReturnType<typeof inIssue>[], step: "issue" | "month" = "issue") =>
  trend(facts, trendColumns(issues, step));

const valuesOf = (group: ReturnType<typeof trendOf>[number] | undefined) =>
  group?.lines[0]?.points.map((point) => point?.value ?? null);

describe("trend", () => {
  it("adds nothing within an issue where the newest counts", () => {
    const [main] = trendOf([inIssue(1, 5), inIssue(2, 9), inIssue(2, 4, { start: 50 })]);
    expect(main?.kind).toBe("latest");
    expect(valuesOf(main)).toEqual([5, 9, null, null]);
    expect(main?.lines[0]?.points[1]?.candidateIds).toHaveLength(2);
  });

  it("has no point where a district was silent", () => {
    expect(valuesOf(trendOf([inIssue(1, 5), inIssue(3, 9)])[0])).toEqual([5, null, 9, null]);
  });

  it("takes the newest statement of a month", () => {
    const [main] = trendOf([inIssue(1, 9), inIssue(2, 5), inIssue(3, 7)], "month");
    expect(valuesOf(main)).toEqual([5, 7, null]);
  });

  it("adds up a month where the metric adds, and rests on all that is added", () => {
    const facts = [activity(1, 3), activity(2, 4), activity(2, 1, { start: 50 }), activity(3, 8)];
    const [main] = trendOf(facts, "month");
    expect(main?.kind).toBe("sum");
    expect(valuesOf(main)).toEqual([7, 8, null]);
    expect(main?.lines[0]?.points[0]?.factIds).toEqual(["2/1@10", "1/1@10"]);
  });

  it("keeps the doubt of every number that it adds", () => {
    const hedged = { minValue: 4, maxValue: 6, bound: "about", marks: ["约"] } as const;
    const [main] = trendOf([activity(1, 3), activity(2, 5, hedged)], "month");
    expect(main?.lines[0]?.points[0]).toMatchObject({
      interval: { value: 8, min: 7, max: 9 },
      bound: "about",
    });
  });

  it("never puts a running total among sums", () => {
    const groups = trendOf([activity(1, 3), activity(2, 40, { cumulative: true })], "month");
    expect(groups.map((group) => [group.kind, valuesOf(group)])).toEqual([
      ["sum", [3, null, null]],
      ["running", [40, null, null]],
    ]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(2);
  });

  it("keeps another scope in a group of its own", () => {
    const groups = trendOf([inIssue(1, 5), inIssue(2, 2, { scope: "党员" })]);
    expect(groups.map(({ apart, factCount }) => [apart.length, factCount])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it("hides what is not exact and counts it, without changing which group leads", () => {
    const hedged = { minValue: 4, maxValue: 6, bound: "about", marks: ["约"] } as const;
    const facts = [activity(1, 5, hedged), activity(2, 5, hedged), activity(3, 2, hedged)];
    const running = activity(4, 50, { cumulative: true });
    const [main] = trend([...facts, running], trendColumns(issues, "issue"), { exactOnly: true });
    expect(main).toMatchObject({ kind: "sum", lines: [], pointCount: 0, hidden: 3 });
  });

  it("places no undated bulletin and nothing of other places", () => {
    expect(trendOf([inIssue(9, 5)])).toEqual([]);
    expect(trendOf([inIssue(1, 5, { district: null, place: "廊坊市" })])).toEqual([]);
  });
});
