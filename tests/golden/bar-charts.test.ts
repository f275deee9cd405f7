import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../mock/make-fact-in-context";
import published from "../../public/data/dataset.json";
import { barChartHeight } from "../../src/charts/bar-chart-height";
import { type Bar, barOption } from "../../src/charts/bar-option";
import { DISTRICT_CODES, DISTRICTS, type DistrictCode } from "../../src/model/district";
import { formatQuantity } from "../../src/model/format-quantity";
import { parseDataset } from "../../src/model/parse-dataset";
import { groupComparable } from "../../src/stats/comparable";
import { type FactInContext, joinFacts } from "../../src/stats/fact-in-context";
import { rankDistricts } from "../../src/stats/rank-districts";
import { drawSvg } from "../support/draw-svg";
import { matchGolden } from "../support/match-golden";

use([BarChart, GridComponent, SVGRenderer]);

type FactOptions = NonNullable<Parameters<typeof makeFactInContext>[0]>;

/** One statement a district, in the order given. */
function districts(...statements: readonly FactOptions[]): FactInContext[] {
  return statements.map((options, index) => {
    const district = DISTRICT_CODES[index % DISTRICT_CODES.length] ?? null;
    return makeFactInContext({ itemId: `1/${index + 1}`, district, ...options });
  });
}

const exactly = (value: number): FactOptions => ({ value, minValue: value, maxValue: value });
const overBy = (value: number, step: number): FactOptions => ({
  ...exactly(value),
  maxValue: value + step,
  bound: "at_least",
  marks: ["余"],
  words: `${value}余人次`,
});

/** Situations that a chart must stand; none of them is a bulletin. */
const SITUATIONS: Readonly<Record<string, readonly FactInContext[]>> = {
  ties: districts(exactly(500), exactly(500), overBy(500, 100)),
  "one-district": districts(exactly(423)),
  "huge-ratio": districts(exactly(3_000_000), exactly(3)),
  zero: districts(exactly(40), exactly(0)),
  "all-hedged": districts(overBy(80_000, 10_000), overBy(600, 100), {
    value: 3000,
    minValue: 2000,
    maxValue: 3000,
    bound: "at_most",
    words: "近3000人次",
    marks: ["近"],
  }),
  "open-ended": districts(
    {
      value: 100_000,
      minValue: 100_000,
      maxValue: null,
      bound: "at_least",
      words: "超10万人次",
      marks: ["超"],
    },
    exactly(60_000),
  ),
  "ranges-only": districts(
    { value: 20, minValue: 20, maxValue: 99, words: "数十人次", bound: "vague", marks: ["数"] },
    { value: 2, minValue: 2, maxValue: 3, words: "2至3人次", bound: "range" },
  ),
  "long-names": districts(
    { ...exactly(12), district: null, place: "新疆维吾尔自治区博尔塔拉蒙古自治州" },
    exactly(7),
  ),
  "sixteen-districts": districts(
    ...DISTRICT_CODES.map((_, index) =>
      index % 3 === 0 ? overBy(1000 + index * 100, 100) : exactly(900 + index * 130),
    ),
  ),
  "two-units": districts(
    { ...exactly(30), unitText: "户", metric: "beneficiaries" },
    { ...exactly(500), unitText: "人次", metric: "beneficiaries" },
  ),
  "all-silent": [],
};

describe("bars drawn without a browser", () => {
  it.each(Object.entries(SITUATIONS))("stand the situation %s", (name, facts) => {
    matchGolden(`tests/golden/bar-charts/${name}.svg`, drawGroups(facts));
  });

  it("draws every metric of the published bulletin", () => {
    const facts = joinFacts(parseDataset(published).dataset);
    const metrics = [...new Set(facts.map(({ fact }) => fact.metric))].filter((m) => m !== "other");
    expect(metrics.length).toBeGreaterThan(5);
    for (const metric of metrics) {
      const own = facts.filter(({ fact }) => fact.metric === metric);
      matchGolden(`tests/golden/bar-charts/published/${metric}.svg`, drawGroups(own));
    }
  });

  it("never puts two units on one axis", () => {
    const drawn = drawGroups(SITUATIONS["two-units"] ?? []);
    expect(drawn.match(/<svg/g)).toHaveLength(2);
  });
});

/** One picture a comparable group, as on the page. */
function drawGroups(facts: readonly FactInContext[]): string {
  return groupComparable(facts)
    .map((group) => {
      const bars = rankDistricts(group).map(
        ({ district, place, interval, label }): Bar => ({
          name: nameOf(district) ?? place ?? "",
          interval,
          label: label.code === "words" ? label.words : formatQuantity(label.quantity, "zh"),
          gloss: null,
          before: null,
        }),
      );
      return drawSvg(barOption(bars), 640, barChartHeight(bars.length));
    })
    .join("\n");
}

function nameOf(district: DistrictCode | null): string | null {
  return district && DISTRICTS[district].shortName;
}
