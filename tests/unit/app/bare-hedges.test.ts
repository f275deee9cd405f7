import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { makeSeries } from "../../../mock/series";
import { compareMetric } from "../../../src/features/compare/compare-metric";
import { placePoints } from "../../../src/features/trend/next-point";
import { sayPoint } from "../../../src/features/trend/say-point";
import { TREND_TEXT } from "../../../src/features/trend/trend-text";
import { makeTrendView } from "../../../src/features/trend/trend-view";
import { BASES } from "../../../src/model/basis";
import type { Dataset, Fact } from "../../../src/model/dataset";
import { NO_FILTERS } from "../../../src/model/filters";
import { formatNumber, wordsOf } from "../../../src/model/format-quantity";
import type { MetricId } from "../../../src/model/metric";
import { parseDataset } from "../../../src/model/parse-dataset";
import { joinFacts } from "../../../src/stats/fact-in-context";
import type { DistrictRow } from "../../../src/stats/rank-districts";
import { glossedWords, rowInterval, rowWords } from "../../../src/ui/comparison-words";
import { en } from "../../../src/ui/text/en/en";
import { CHINESE, type Text } from "../../../src/ui/text/text";
import { findBareHedges, findBareNumerals } from "../../support/find-bare-hedges";
import { findNumbers, renderComparison, renderSeries } from "../../support/render-views";

const FILE = new URL("../../../public/data/dataset.json", import.meta.url);
const TEXTS = [CHINESE, en];

const datasets: [string, Dataset][] = [
  ["the real bulletin", parseDataset(JSON.parse(readFileSync(FILE, "utf8"))).dataset],
];
beforeAll(async () => {
  const { dataset } = await makeSeries({ issues: 60, seed: 4 });
  datasets.push(["the synthetic series", dataset]);
});

function metricsOf({ facts }: Dataset): MetricId[] {
  return [...new Set(facts.map(({ metric }) => metric))];
}

/** Numbers in the page that rest on a hedged fact and yet look exact. */
function scanPage(
  html: string,
  factById: ReadonlyMap<string, Fact>,
): { hedged: number; bare: string[] } {
  const bare: string[] = [];
  let hedged = 0;
  for (const { factIds, words, spoken } of findNumbers(html)) {
    const facts = factIds.flatMap((id) => factById.get(id) ?? []);
    if (facts.every(({ bound }) => bound === "exact")) continue;
    hedged += 1;
    // A narrow cell of the matrix shows how many statements there are, and says them aloud.
    const isCount = spoken !== null && /^\d+(?: \S+)?$/u.test(words);
    if (!isCount) bare.push(...findBareNumerals(withoutExact(words, facts)));
    if (spoken !== null) bare.push(...findBareHedges(withoutExact(spoken, facts), facts).bare);
  }
  return { hedged, bare };
}

/** Leaves out the names of issues and the statements of a list that are printed exactly so. */
function withoutExact(words: string, facts: readonly Fact[]): string {
  const exact = new Set(
    facts.filter(({ bound }) => bound === "exact").map(({ selector }) => wordsOf(selector)),
  );
  const parts = words.replace(/第 \d+ 期|No\. \d+/gu, "").split(/[：；·]|[:;] /u);
  return parts.filter((part) => !exact.has(part.trim())).join("；");
}

type RowWords = (text: Text, row: DistrictRow) => string;

/** All rows and totals of a dataset, on every basis and in both languages, put through functions that make words. */
function scanRows(
  dataset: Dataset,
  functions: readonly RowWords[],
): { hedged: number; bare: string[] } {
  const bare: string[] = [];
  let hedged = 0;
  const facts = joinFacts(dataset);
  for (const metric of metricsOf(dataset)) {
    for (const basis of BASES) {
      const input = { dataset, filters: NO_FILTERS, facts, basis };
      const { leading, apart } = compareMetric(metric, input);
      const rows = [...(leading ? [leading] : []), ...apart].flatMap((group) => group.rows);
      for (const row of rows.filter(({ bound }) => bound !== "exact")) {
        hedged += 1;
        const words = TEXTS.flatMap((text) => functions.map((make) => make(text, row)));
        bare.push(...words.flatMap(findBareNumerals));
      }
    }
  }
  return { hedged, bare };
}

describe("words of rows", () => {
  it("never show an interval as a bare number, sums and rates included", () => {
    for (const [name, dataset] of datasets) {
      const { hedged, bare } = scanRows(dataset, [rowWords, glossedWords, rowInterval]);
      expect(bare, name).toEqual([]);
      expect(hedged, name).toBeGreaterThan(10);
    }
  });

  it("are found out where a function drops the hedge", () => {
    for (const [name, dataset] of datasets) {
      const careless: RowWords = (text, { value }) => formatNumber(value, text.lang);
      const { hedged, bare } = scanRows(dataset, [careless]);
      expect(bare.length, name).toBeGreaterThanOrEqual(2 * hedged);
    }
  });
});

describe("sentences of the trend's live region", () => {
  it("say each hedged point with its hedge, sums included", () => {
    for (const [name, dataset] of datasets) {
      const all = joinFacts(dataset);
      const common = { dataset, all, filters: NO_FILTERS };
      for (const [metric, step] of metricsOf(dataset).flatMap((each) =>
        (["issue", "month"] as const).map((step) => [each, step] as const),
      )) {
        const view = makeTrendView({ ...common, metric, step });
        for (const placed of placePoints(view.panels)) {
          if (placed.point.bound === "exact") continue;
          for (const text of TEXTS) {
            const words = glossedWords(text, placed.point);
            const told = { ...text, ...TREND_TEXT[text.lang] };
            expect(sayPoint(told, view, placed)).toContain(words);
            expect(findBareNumerals(words), name).toEqual([]);
          }
        }
      }
    }
  });
});

describe("pages", () => {
  it("show and speak no hedged number bare: table, summary, total, map, trend table, matrix", async () => {
    for (const [name, dataset] of datasets) {
      const factById = new Map(dataset.facts.map((fact) => [fact.id, fact]));
      let hedged = 0;
      for (const metric of metricsOf(dataset)) {
        for (const lang of ["zh", "en"] as const) {
          const pages = await Promise.all([
            ...BASES.map((basis) => renderComparison(dataset, metric, basis, lang)),
            renderSeries(dataset, metric, lang),
          ]);
          for (const html of pages) {
            const found = scanPage(html, factById);
            hedged += found.hedged;
            expect(found.bare, `${name}, ${metric}, ${lang}`).toEqual([]);
          }
        }
      }
      expect(hedged, name).toBeGreaterThan(100);
    }
  });

  it("are found out where their hedges are dropped", async () => {
    for (const [name, dataset] of datasets) {
      const factById = new Map(dataset.facts.map((fact) => [fact.id, fact]));
      const pages = [
        await renderComparison(dataset, "volunteer_times", "count", "zh"),
        await renderSeries(dataset, "volunteer_times", "zh"),
      ];
      for (const html of pages) {
        const careless = html.replace(/[余约近超]|以上/gu, "");
        expect(scanPage(careless, factById).bare.length, name).toBeGreaterThan(0);
      }
    }
  });
});
