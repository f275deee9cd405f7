import { describe, expect, it } from "vitest";
import { makeFact } from "../../../mock/make-fact";
import { DRAWER_TEXT } from "../../../src/features/source/drawer-text";
import type { Period } from "../../../src/model/dataset";
import { apartWords } from "../../../src/ui/comparison-words";
import { circumstanceLines } from "../../../src/ui/reading-lines";
import { CHINESE, loadEnglish } from "../../../src/ui/text/text";

const linesOf = (period: Period) =>
  circumstanceLines(makeFact({ period, subject: null }), { ...CHINESE, ...DRAWER_TEXT.zh });

describe("the period of a number, as it is told", () => {
  it.each<[Period, string]>([
    [
      { start: "2023-01-01", end: "2023-06-30", words: "上半年" },
      "上半年（2023-01-01 — 2023-06-30）",
    ],
    [{ start: null, end: "2023-06-30", words: "截至6月底" }, "截至6月底（… — 2023-06-30）"],
    [{ start: null, end: null, words: "端午假期" }, "端午假期"],
    [{ start: "2023-01-01", end: null, words: null }, "2023-01-01 — …"],
  ])("%j", (period, words) => {
    expect(linesOf(period)).toEqual([["时期", words]]);
  });
});

describe("why a number stands apart", () => {
  it("names the days with their words, or the words alone", async () => {
    const english = await loadEnglish();
    const halfYear = { date: "2023-01-01", until: "2023-06-30", words: "上半年" };
    const since = { code: "sinceDate", ...halfYear } as const;
    const during = { code: "during", words: "端午假期" } as const;
    const former = { code: "former", date: "2022-12-31" } as const;
    expect([since, during, former].map((reason) => apartWords(CHINESE, reason))).toEqual([
      "2023年1月1日至2023年6月30日（上半年）",
      "时期不同：端午假期",
      "往年之数，截至2022年12月31日",
    ]);
    expect([since, during, former].map((reason) => apartWords(english, reason))).toEqual([
      "2023\u201101\u201101 to 2023\u201106\u201130 (上半年)",
      "other period: 端午假期",
      "of an earlier year, as of 2022\u201112\u201131",
    ]);
  });
});
