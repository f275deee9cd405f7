import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatQuantity } from "../../../src/model/format-quantity";
import { LANGS, type Lang } from "../../../src/model/lang";
import { BOUNDS, type Quantity } from "../../../src/model/quantity";
import { groupComparable } from "../../../src/stats/comparable";
import { normaliseRows } from "../../../src/stats/normalise";
import { type LabelSource, rankDistricts } from "../../../src/stats/rank-districts";
import { totalRows } from "../../../src/stats/total-rows";
import { anyFacts } from "./arbitrary-facts";

function isBare(quantity: Quantity, language: Lang): boolean {
  const words = formatQuantity({ ...quantity, unitText: null }, language);
  return words === formatNumber(quantity.value, language) || /^[\d.,万亿]+$/u.test(words);
}

function computed(label: LabelSource): Quantity[] {
  return label.code === "computed" ? [label.quantity] : [];
}

const end = fc.option(fc.nat(2_000_000));

describe("a formatted number", () => {
  it("is never bare where its wording was hedged, however odd the interval", () => {
    const quantity = fc.record({
      value: fc.nat(2_000_000),
      minValue: end,
      maxValue: end,
      bound: fc.constantFrom(...BOUNDS),
      marks: fc.subarray(["约", "余", "不到"]),
      unitText: fc.constant(null),
    });
    fc.assert(
      fc.property(quantity, fc.constantFrom(...LANGS), (given, language) => {
        expect(isBare(given, language)).toBe(given.bound === "exact");
      }),
    );
  });

  it("loses no digit of a whole number", () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const words = formatNumber(number, "zh").replaceAll(",", "");
        const scale = words.endsWith("亿") ? 1e8 : words.endsWith("万") ? 1e4 : 1;
        expect(Math.round(Number.parseFloat(words) * scale)).toBe(number);
        expect(Number(formatNumber(number, "en").replaceAll(",", ""))).toBe(number);
      }),
    );
  });

  it("keeps its hedge through sums, rates and totals", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const group of groupComparable(facts)) {
          const rows = rankDistricts(group);
          const total = totalRows(group, rows);
          const quantities = [
            ...rows.flatMap(({ label }) => computed(label)),
            ...(normaliseRows(group, "residents") ?? []).flatMap(({ label }) => computed(label)),
            ...(total.code === "total" ? [total.quantity] : []),
          ];
          for (const quantity of quantities) {
            for (const language of LANGS) {
              expect(isBare(quantity, language)).toBe(quantity.bound === "exact");
            }
          }
        }
      }),
    );
  });
});
