import { describe, expect, it } from "vitest";
import { makeDataset } from "../../../../mock/make-dataset";
import { makeFact } from "../../../../mock/make-fact";
import { compareMetric } from "../../../../src/features/compare/compare-metric";
import type { Basis } from "../../../../src/model/basis";
import type { Fact } from "../../../../src/model/dataset";
import { NO_FILTERS } from "../../../../src/model/filters";
import { joinFacts } from "../../../../src/stats/fact-in-context";

function compare(facts: readonly Fact[], basis: Basis = "count") {
  const dataset = makeDataset({ facts });
  const input = { dataset, filters: NO_FILTERS, facts: joinFacts(dataset), basis };
  return compareMetric("volunteer_times", input);
}

const street = makeFact({ district: "110107", value: 12000, scope: "八角街道" });
const daxing = makeFact({ itemId: "1/2", start: 30, value: 500 });

describe("compareMetric", () => {
  it.each(["count", "per10k", "perKm2"] as const)(
    "draws no number of narrower scope as the district's, by %s",
    (basis) => {
      const comparison = compare([street], basis);
      expect(comparison).toMatchObject({ leading: null, total: null, isOnlyNarrower: true });
      expect(comparison.apart[0]?.rows[0]).toMatchObject({
        value: 12000,
        rank: { code: "unrankable", reason: { code: "apart" } },
      });
    },
  );

  it("divides the district's number and leaves that of a part of it as printed", () => {
    const { leading, apart, isOnlyNarrower } = compare([street, daxing], "per10k");
    expect(leading).toMatchObject({ basis: "per10k", rows: [{ district: "110115" }] });
    expect(apart).toMatchObject([{ basis: "count", rows: [{ value: 12000 }] }]);
    expect(isOnlyNarrower).toBe(false);
  });

  it("counts hedged numbers among the compared ones only", () => {
    const hedge = { bound: "at_least", marks: ["余"], maxValue: 600 } as const;
    const { summary } = compare([daxing, { ...street, ...hedge }]);
    expect(summary.hedged).toBe(0);
    expect(compare([{ ...daxing, ...hedge }, street]).summary.hedged).toBe(1);
  });
});
