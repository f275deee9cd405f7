import { describe, expect, it } from "vitest";
import { makeIssue } from "../../../mock/make-issue";
import { chooseStep, trendColumns } from "../../../src/stats/trend-columns";

const issuesOn = (...dates: (string | null)[]) =>
  dates.map((date, index) => makeIssue({ id: String(index + 1), date }));

const DAY = 86_400_000;
const regular = (count: number, every: number) =>
  issuesOn(
    ...Array.from({ length: count }, (_, index) =>
      new Date(Date.UTC(2021, 0, 4) + index * every * DAY).toISOString().slice(0, 10),
    ),
  );

describe("trendColumns", () => {
  it("has one column a day with issues, as wide as the usual pause and never over the next", () => {
    const columns = trendColumns(
      issuesOn("2022-05-08", "2022-05-01", "2022-05-08", "2022-06-01", "2022-06-05", null),
      "issue",
    );
    expect(columns.map(({ from, issueIds }) => [from, issueIds])).toEqual([
      ["2022-05-01", ["2"]],
      ["2022-05-08", ["1", "3"]],
      ["2022-06-01", ["4"]],
      ["2022-06-05", ["5"]],
    ]);
    expect(columns.map(({ start, end }) => end - start)).toEqual([7, 7, 4, 7]);
  });

  it("has a column for a month without an issue between two others", () => {
    const columns = trendColumns(issuesOn("2021-12-31", "2022-02-01"), "month");
    expect(columns.map(({ from, issueIds }) => [from, issueIds.length])).toEqual([
      ["2021-12-01", 1],
      ["2022-01-01", 0],
      ["2022-02-01", 1],
    ]);
    expect(columns.map(({ start, end }) => end - start)).toEqual([31, 31, 28]);
  });

  it.each([
    ["quarter", ["2021-10-01", "2022-01-01"]],
    ["year", ["2021-01-01", "2022-01-01"]],
  ] as const)("begins each %s on its first day", (step, days) => {
    const columns = trendColumns(issuesOn("2021-11-30", "2022-03-31"), step);
    expect(columns.map(({ from }) => from)).toEqual(days);
  });

  it("has none without a dated issue", () => {
    expect(trendColumns(issuesOn(null), "issue")).toEqual([]);
    expect(trendColumns(issuesOn(null), "month")).toEqual([]);
  });
});

describe("chooseStep", () => {
  it.each([
    [12, 7, "issue", ["issue", "month"]],
    [60, 7, "month", ["issue", "month", "quarter", "year"]],
    [2200, 1, "quarter", ["month", "quarter", "year"]],
  ] as const)("of %d issues, one in %d days, goes by %s", (count, every, automatic, offered) => {
    const choice = chooseStep(regular(count, every), null);
    expect(choice.automatic).toBe(automatic);
    expect(choice.step).toBe(automatic);
    expect(choice.offered).toEqual(expect.arrayContaining([...offered]));
  });

  it("takes the step asked for, unless it would give one column or a blur", () => {
    expect(chooseStep(regular(60, 7), "issue").step).toBe("issue");
    expect(chooseStep(regular(2200, 1), "issue").step).toBe("quarter");
    expect(chooseStep(regular(3, 7), "year").step).toBe("issue");
  });

  it("offers nothing where there is one day only", () => {
    expect(chooseStep(issuesOn("2022-05-06", "2022-05-06"), null).offered).toEqual([]);
  });
});
