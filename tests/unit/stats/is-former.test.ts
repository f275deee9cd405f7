import { describe, expect, it } from "vitest";
import { isFormer } from "../../../src/stats/is-former";

const until = (end: string | null) => ({ period: { start: null, end, words: "截至那时" } });

describe("isFormer", () => {
  it.each([
    ["2023-12-31", "2024-03-05", true],
    ["2024-01-31", "2024-03-05", false],
    ["2023-12-31", "2024-01-20", false],
    ["2022-12-31", "2024-01-20", true],
  ])("of a period until %s in a bulletin of %s: %s", (end, date, expected) => {
    expect(isFormer(until(end), { date })).toBe(expected);
  });

  it("knows nothing where no end or no date is told", () => {
    expect(isFormer(until(null), { date: "2024-03-05" })).toBe(false);
    expect(isFormer({ period: null }, { date: "2024-03-05" })).toBe(false);
    expect(isFormer(until("2020-12-31"), { date: null })).toBe(false);
  });
});
