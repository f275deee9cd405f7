import { describe, expect, it } from "vitest";
import { makeFact } from "../../mock/make-fact";
import { findBareHedges } from "./find-bare-hedges";

const hedged = makeFact({
  value: 110000,
  minValue: 110000,
  maxValue: 120000,
  bound: "at_least",
  marks: ["余"],
  words: "11 万余人次",
});

describe("findBareHedges", () => {
  it.each(["大兴 11 万人次", "大兴 11万", "Daxing 110,000", "110000 人次"])(
    "finds the bare number in “%s”",
    (text) => {
      expect(findBareHedges(text, [hedged]).bare).toHaveLength(1);
    },
  );

  it.each(["11 万余人次", "11万–12万", "110,000–120,000", "at least 110,000", "约 11 万人次"])(
    "takes “%s” for hedged",
    (text) => {
      expect(findBareHedges(text, [hedged])).toEqual({ seen: 1, bare: [] });
    },
  );

  it("leaves exact facts and other numbers alone", () => {
    expect(findBareHedges("100人次 2022-11-10", [makeFact()])).toEqual({ seen: 0, bare: [] });
    expect(findBareHedges("2110000 人次", [hedged])).toEqual({ seen: 0, bare: [] });
  });
});
