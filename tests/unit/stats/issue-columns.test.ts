import { describe, expect, it } from "vitest";
import { makeIssue } from "../../../mock/make-issue";
import { issueColumns } from "../../../src/stats/issue-columns";

/** One issue every so many days from the first of 2020. */
function issuesEvery(days: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2020, 0, 1 + index * days)).toISOString().slice(0, 10);
    return makeIssue({ id: String(index), date });
  });
}

describe("issueColumns", () => {
  it("gives each of a few issues a column of its own", () => {
    const { grain, columns } = issueColumns(issuesEvery(7, 12));
    expect(grain).toBe("issue");
    expect(columns.map(({ key }) => key)).toEqual(issuesEvery(7, 12).map(({ id }) => id));
  });

  it.each([
    ["weeks of one year", issuesEvery(7, 53), "month", "2020-01", "2020-12"],
    ["days of six years", issuesEvery(1, 2190), "quarter", "2020-Q1", "2025-Q4"],
    ["months of twenty years", issuesEvery(30, 243), "year", "2020", "2039"],
    ["years of a century", issuesEvery(365, 100), "years", "2020-2024", "2115-2119"],
  ])("gathers the %s", (_, issues, grain, first, last) => {
    const made = issueColumns(issues);
    expect(made.grain).toBe(grain);
    expect(made.columns.length).toBeLessThanOrEqual(24);
    expect([made.columns[0]?.key, made.columns.at(-1)?.key]).toEqual([first, last]);
    expect(made.columns.flatMap((column) => column.issues)).toEqual(issues);
  });

  it("keeps a column for a time in which nothing came out, and one for what has no date", () => {
    const issues = [
      makeIssue({ id: "x", date: null }),
      ...issuesEvery(1, 12),
      makeIssue({ id: "y", date: "2020-03-01" }),
    ];
    const { columns } = issueColumns(issues);
    expect(columns.map(({ key, issues: own }) => [key, own.length])).toEqual([
      ["", 1],
      ["2020-01", 12],
      ["2020-02", 0],
      ["2020-03", 1],
    ]);
  });

  it("gathers issues that all have no date", () => {
    const issues = Array.from({ length: 13 }, (_, index) =>
      makeIssue({ id: String(index), date: null }),
    );
    expect(issueColumns(issues).columns).toEqual([{ key: "", issues }]);
  });
});
