import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { formatQuantity } from "../../../src/model/format-quantity";
import { averageRows } from "../../../src/stats/average";
import { groupComparable } from "../../../src/stats/comparable";
import { rankDistricts } from "../../../src/stats/rank-districts";

type Options = Parameters<typeof makeFactInContext>[0];

const daxing = (value: number, given: Options = {}) =>
  makeFactInContext({ itemId: "1/1", district: "110115", value, ...given });
const haidian = (value: number, given: Options = {}) =>
  makeFactInContext({ itemId: "1/2", district: "110108", value, start: 40, ...given });

function averageOf(facts: ReturnType<typeof daxing>[]) {
  const [group] = groupComparable(facts);
  return group ? averageRows(group, rankDistricts(group)) : null;
}

function wordsOf(facts: ReturnType<typeof daxing>[]): string {
  const average = averageOf(facts);
  return average ? formatQuantity(average.quantity, "zh") : "";
}

describe("averageRows", () => {
  it("divides by the districts that spoke, and rests on their facts", () => {
    expect(averageOf([daxing(100), haidian(50)])).toMatchObject({
      interval: { value: 75, min: 75, max: 75 },
      districts: 2,
      factIds: ["1/1@10", "1/2@40"],
    });
    expect(wordsOf([daxing(100), haidian(50)])).toBe("75人次");
  });

  it("keeps the doubt of what it is made of, and an open end open", () => {
    const more = { bound: "at_least", marks: ["余"], maxValue: 200 } as const;
    expect(wordsOf([daxing(100, more), haidian(50)])).toBe("75–125人次");
    expect(wordsOf([daxing(100, { ...more, maxValue: null }), haidian(50)])).toBe("75人次以上");
  });

  it("says about where rounding took digits away", () => {
    const chaoyang = makeFactInContext({ itemId: "1/3", district: "110105", value: 50, start: 80 });
    expect(wordsOf([daxing(100), haidian(50), chaoyang])).toBe("约66.7人次");
  });

  it("gives none of one district, of running totals or of rates", () => {
    expect(averageOf([daxing(100)])).toBeNull();
    const running = { cumulative: true } as const;
    expect(averageOf([daxing(100, running), haidian(50, running)])).toBeNull();
    expect(averageOf([daxing(3, { per: "日" }), haidian(2, { per: "日" })])).toBeNull();
  });
});
