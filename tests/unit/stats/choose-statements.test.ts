import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { chooseStatements } from "../../../src/stats/choose-statements";

/** A report of activities in the bulletin of a day of May. */
function events(day: number, value: number, given: Parameters<typeof makeFactInContext>[0] = {}) {
  const date = `2022-05-${String(day).padStart(2, "0")}`;
  return makeFactInContext({
    metric: "activities",
    unitText: "场",
    itemId: `${day}/1`,
    date,
    value,
    ...given,
  });
}

const teams = (day: number, value: number, given: Parameters<typeof makeFactInContext>[0] = {}) =>
  events(day, value, { metric: "volunteer_teams", unitText: "支", ...given });

describe("chooseStatements of a metric that takes the latest", () => {
  it("takes the only statement there is", () => {
    expect(chooseStatements([teams(1, 5)])).toMatchObject([{ choice: { code: "only" } }]);
  });

  it("takes the newest bulletin, though it says less, and keeps the older one at hand", () => {
    const [statement] = chooseStatements([teams(8, 5), teams(1, 9)]);
    expect(statement).toMatchObject({
      interval: { value: 5 },
      candidateIds: ["1/1@10", "8/1@10"],
      choice: { code: "latest", issueId: "8", count: 2, inIssue: 1 },
    });
  });

  it("takes the greatest of one item: a part cannot exceed its total", () => {
    const [statement] = chooseStatements([teams(1, 5), teams(1, 9, { start: 50 })]);
    expect(statement).toMatchObject({
      interval: { value: 9 },
      choice: { code: "largestOfItem", itemId: "1/1", count: 2 },
    });
  });

  it("prefers a dated bulletin to an undated one", () => {
    const [statement] = chooseStatements([teams(1, 5), teams(2, 9, { date: null })]);
    expect(statement?.interval.value).toBe(5);
  });
});

describe("chooseStatements of a metric that adds", () => {
  it("adds one statement from each item, the greatest", () => {
    const [statement] = chooseStatements([
      events(1, 10),
      events(1, 4, { start: 50 }),
      events(8, 20),
    ]);
    expect(statement).toMatchObject({
      interval: { value: 30, min: 30, max: 30 },
      bound: "exact",
      choice: { code: "sum", count: 2, runningTotal: null },
    });
    expect(statement?.facts).toHaveLength(2);
    expect(statement?.candidateIds).toHaveLength(3);
  });

  it("adds to a running total only what came out later", () => {
    const [statement] = chooseStatements([
      events(1, 60),
      events(8, 150, { cumulative: true }),
      events(15, 20),
    ]);
    expect(statement).toMatchObject({
      interval: { value: 170 },
      choice: { code: "sum", count: 2, runningTotal: "8/1@10" },
    });
  });

  it("never adds two running totals: the newest replaces the older", () => {
    const [statement] = chooseStatements([
      events(1, 100, { cumulative: true }),
      events(8, 150, { cumulative: true }),
    ]);
    expect(statement).toMatchObject({
      interval: { value: 150 },
      choice: { code: "latest", issueId: "8", count: 2 },
    });
  });

  it("never adds overlapping stated periods", () => {
    const since = (end: string) => ({ period: { start: "2022-04-22", end, words: "4月22日以来" } });
    const [statement] = chooseStatements([
      events(1, 10, since("2022-05-01")),
      events(8, 14, since("2022-05-08")),
    ]);
    expect(statement?.interval.value).toBe(14);
  });

  it("keeps the sum open where one summand is open, and hedged where one is hedged", () => {
    const [statement] = chooseStatements([
      events(1, 10),
      events(8, 20, { bound: "at_least", maxValue: null, marks: ["超"] }),
    ]);
    expect(statement).toMatchObject({
      interval: { value: 30, min: 30, max: null },
      bound: "at_least",
      marks: ["超"],
    });
  });

  it("never adds rates or numbers per item", () => {
    const [statement] = chooseStatements([
      events(1, 3, { per: "日" }),
      events(8, 2, { per: "日" }),
    ]);
    expect(statement).toMatchObject({ interval: { value: 2 }, choice: { code: "latest" } });
  });
});

describe("chooseStatements of a metric that is never combined", () => {
  it("makes every statement a row of its own", () => {
    const other = { metric: "other" } as const;
    const statements = chooseStatements([
      events(1, 3, other),
      events(1, 4, { ...other, start: 50 }),
    ]);
    expect(statements.map(({ interval, choice }) => [interval.value, choice])).toEqual([
      [3, { code: "separate", count: 2 }],
      [4, { code: "separate", count: 2 }],
    ]);
  });
});
