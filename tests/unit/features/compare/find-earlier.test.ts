import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../../mock/make-fact-in-context";
import { findEarlier } from "../../../../src/features/compare/find-earlier";
import { groupComparable } from "../../../../src/stats/comparable";
import type { FactInContext } from "../../../../src/stats/fact-in-context";
import { rowsByBasis } from "../../../../src/stats/rows-by-basis";

const now = { from: "2023-08-01", to: "2023-08-31" };
const before = { from: "2023-07-01", to: "2023-07-31" };
const month = (start: string, end: string) => ({ start, end, words: null });
const told = (date: string, given: Parameters<typeof makeFactInContext>[0]) =>
  makeFactInContext({ metric: "activities", unitText: "场", date, itemId: `${date}/1`, ...given });

function earlierOf(current: FactInContext[], earlier: FactInContext[]) {
  const [group] = groupComparable(current);
  if (!group) throw new Error("no group");
  const { rows } = rowsByBasis(group, "count", { amongThemselves: true });
  const found = findEarlier({ group, rows }, { now, before, facts: earlier }, { basis: "count" });
  return [...found.rows.values()].map(({ value }) => value);
}

describe("findEarlier", () => {
  it("lays June beside July where the bulletins name the months", () => {
    const july = told("2023-08-05", { value: 260, period: month("2023-07-01", "2023-07-31") });
    const june = told("2023-07-05", { value: 200, period: month("2023-06-01", "2023-06-30") });
    expect(earlierOf([july], [june])).toEqual([200]);
  });

  it("lays no half year beside a month", () => {
    const july = told("2023-08-05", { value: 260, period: month("2023-07-01", "2023-07-31") });
    const half = told("2023-07-05", { value: 900, period: month("2023-01-01", "2023-06-30") });
    expect(earlierOf([july], [half])).toEqual([]);
  });

  it("lays no running total beside the number of a period", () => {
    const plain = told("2023-08-05", { value: 400 });
    const running = told("2023-07-05", { value: 5200, cumulative: true });
    expect(earlierOf([plain], [running])).toEqual([]);
    expect(earlierOf([plain], [told("2023-07-05", { value: 300 })])).toEqual([300]);
  });
});
