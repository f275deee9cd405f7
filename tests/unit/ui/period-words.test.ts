import { describe, expect, it } from "vitest";
import { monthDayWords, periodWords } from "../../../src/ui/period-words";
import { CHINESE, loadEnglish } from "../../../src/ui/text/text";

const english = await loadEnglish();

const periods = [
  [{ kind: "month", year: 2022, month: 5 }, "2022年5月", "May 2022"],
  [{ kind: "quarter", year: 2022, quarter: 2 }, "2022年第二季度", "Q2 2022"],
  [{ kind: "year", year: 2022 }, "2022年", "2022"],
] as const;

describe("the words for a period", () => {
  it.each(periods)("of %j are %s, and in English %s", (period, zh, en) => {
    expect(periodWords(CHINESE, period)).toBe(zh);
    expect(periodWords(english, period)).toBe(en);
  });

  it("leave out the year of a day where it stands above", () => {
    expect(monthDayWords(CHINESE, "2022-05-06")).toBe("5月6日");
    expect(monthDayWords(english, "2022-05-06")).toBe("05-06");
  });
});
