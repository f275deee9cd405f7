import { describe, expect, it } from "vitest";
import { makeIssue } from "../../../../mock/make-issue";
import {
  datesOf,
  rangeOf,
  stretchBetween,
  stretchOf,
} from "../../../../src/features/trend/date-stretch";

const DATES = ["2022-05-06", "2022-05-13", "2022-05-20"];
const issues = DATES.map((date, index) => ({ ...makeIssue({ id: `${index}`, date }), date }));
const time = (index: number) => Date.parse(`${DATES[index]}T00:00:00Z`);

describe("a stretch of issues", () => {
  it("is what a choice of dates leaves, both ends included", () => {
    expect(stretchOf(issues, null, null)).toEqual({ first: 0, last: 2 });
    expect(stretchOf(issues, "2022-05-13", "2022-05-19")).toEqual({ first: 1, last: 1 });
  });

  it("is none where the dates leave no issue", () => {
    expect(stretchOf(issues, "2022-05-14", "2022-05-19")).toBeNull();
    expect(stretchOf(issues, "2022-06-01", null)).toBeNull();
    expect(stretchOf([], null, null)).toBeNull();
  });

  it("is found between two moments of the axis", () => {
    expect(stretchBetween(issues, time(0) + 1, time(2))).toEqual({ first: 1, last: 2 });
    expect(stretchBetween(issues, time(0) + 1, time(1) - 1)).toBeNull();
  });

  it("comes back from the dates that it is filtered by", () => {
    for (const [first, last] of [
      [0, 1],
      [1, 1],
      [1, 2],
      [0, 2],
    ] as const) {
      const { from, to } = datesOf(issues, { first, last });
      expect(stretchOf(issues, from, to)).toEqual({ first, last });
    }
  });

  it("is no condition at an end that cuts nothing", () => {
    expect(datesOf(issues, { first: 0, last: 2 })).toEqual({ from: null, to: null });
    expect(rangeOf(issues, { first: 0, last: 2 })).toBeNull();
    expect(rangeOf(issues, { first: 1, last: 2 })).toEqual({ from: time(1), to: time(2) });
  });
});
