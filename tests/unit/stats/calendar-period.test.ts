import { describe, expect, it } from "vitest";
import {
  type CalendarPeriod,
  findPeriod,
  heldYears,
  periodSpan,
} from "../../../src/stats/calendar-period";

const periods: readonly (readonly [CalendarPeriod, from: string, to: string])[] = [
  [{ kind: "year", year: 2022 }, "2022-01-01", "2022-12-31"],
  [{ kind: "quarter", year: 2022, quarter: 1 }, "2022-01-01", "2022-03-31"],
  [{ kind: "quarter", year: 2022, quarter: 4 }, "2022-10-01", "2022-12-31"],
  [{ kind: "month", year: 2022, month: 5 }, "2022-05-01", "2022-05-31"],
  [{ kind: "month", year: 2024, month: 2 }, "2024-02-01", "2024-02-29"],
  [{ kind: "month", year: 2023, month: 2 }, "2023-02-01", "2023-02-28"],
  [{ kind: "month", year: 2022, month: 12 }, "2022-12-01", "2022-12-31"],
];

describe("periodSpan and findPeriod", () => {
  it.each(periods)("%j runs from %s to %s, and back", (period, from, to) => {
    expect(periodSpan(period)).toEqual({ from, to });
    expect(findPeriod(from, to)).toEqual(period);
  });

  it.each([
    ["2022-05-01", "2022-05-30"],
    ["2022-05-02", "2022-05-31"],
    ["2022-02-01", "2022-04-30"],
    ["2022-01-01", "2023-12-31"],
    ["2022-05-31", "2022-05-01"],
    ["2022-05-01", null],
    [null, "2022-05-31"],
    [null, null],
  ])("finds no period of the calendar from %s to %s", (from, to) => {
    expect(findPeriod(from, to)).toBeNull();
  });
});

describe("heldYears", () => {
  it("offers what the days lie in, newest first, and nothing else", () => {
    const days = ["2021-12-31", "2022-05-06", "2022-01-01", null, "2022-05-20", "2022-06-01"];
    expect(heldYears(days)).toEqual([
      { year: 2022, months: [6, 5, 1], quarters: [2, 1] },
      { year: 2021, months: [12], quarters: [4] },
    ]);
  });

  it("offers nothing where no day is known", () => {
    expect(heldYears([null])).toEqual([]);
  });
});
