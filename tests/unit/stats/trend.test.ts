import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { makeIssue } from "../../../mock/make-issue";
import { trend } from "../../../src/stats/trend";

const dates = ["2022-05-01", "2022-05-08", "2022-05-15", "2022-05-22"];
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

function trendOf(facts: ReturnType<typeof inIssue>[]) {
  const [daxing] = trend(facts, issues, ["110115"]);
  return daxing;
}

describe("trend", () => {
  it("joins neighbouring issues and adds nothing", () => {
    const result = trendOf([inIssue(1, 5), inIssue(2, 9), inIssue(2, 4, { start: 50 })]);
    expect(result?.segments).toHaveLength(1);
    expect(result?.segments[0]?.points.map(({ interval }) => interval.value)).toEqual([5, 9]);
    expect(result?.segments[0]?.points[1]?.candidateIds).toHaveLength(2);
  });

  it("keeps a gap where an issue came out and the district was silent", () => {
    const result = trendOf([inIssue(1, 5), inIssue(3, 9), inIssue(4, 9)]);
    expect(result?.segments.map(({ startsBy, points }) => [startsBy, points.length])).toEqual([
      ["first", 1],
      ["gap", 2],
    ]);
    expect(result?.gaps).toEqual([{ issueId: "2", date: "2022-05-08" }]);
  });

  it("breaks the line where unit, scope or period changes", () => {
    const result = trendOf([inIssue(1, 5), inIssue(2, 6), inIssue(3, 2, { scope: "党员" })]);
    expect(result?.segments.map(({ startsBy, apart }) => [startsBy, apart.length])).toEqual([
      ["first", 0],
      ["change", 1],
    ]);
    expect(result?.gaps.map(({ issueId }) => issueId)).toEqual(["4"]);
  });

  it("places no undated bulletin on the axis, but names it", () => {
    const result = trendOf([inIssue(9, 5)]);
    expect(result).toMatchObject({ segments: [], undatedIds: ["9/1@10"] });
  });

  it("gives a district without facts nothing but gaps", () => {
    expect(trendOf([])).toMatchObject({ segments: [], gaps: [{}, {}, {}, {}] });
  });
});
