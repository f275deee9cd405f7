import { describe, expect, it } from "vitest";
import { periodBefore } from "../../../src/stats/period-before";

describe("periodBefore", () => {
  it.each([
    ["a month", "2022-03-01", "2022-03-31", "2022-02-01", "2022-02-28"],
    ["a quarter over the turn of the year", "2022-01-01", "2022-03-31", "2021-10-01", "2021-12-31"],
    ["a year", "2024-01-01", "2024-12-31", "2023-01-01", "2023-12-31"],
    ["ten days", "2022-05-11", "2022-05-20", "2022-05-01", "2022-05-10"],
    ["one day", "2022-01-01", "2022-01-01", "2021-12-31", "2021-12-31"],
  ])("steps back by %s", (_, from, to, beforeFrom, beforeTo) => {
    expect(periodBefore({ from, to })).toEqual({ from: beforeFrom, to: beforeTo });
  });
});
