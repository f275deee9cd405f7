import { beforeAll, describe, expect, it } from "vitest";
import { hashBytes } from "../../../mock/hash-bytes";
import { makeSeries, type Series, writeSeries } from "../../../mock/series";
import { CORE_METRICS } from "../../../mock/series-phrases";
import { NO_FILTERS } from "../../../src/model/filters";
import { parseDataset } from "../../../src/model/parse-dataset";
import { BOUNDS } from "../../../src/model/quantity";
import { matchesSelector } from "../../../src/model/selector";
import { groupComparable } from "../../../src/stats/comparable";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { eachIssue } from "../../../src/stats/issue-columns";
import { silenceMatrix } from "../../../src/stats/silence-matrix";

let series: Series;
beforeAll(async () => {
  series = await makeSeries({ issues: 60, seed: 1 });
});

function textOf(issueId: string): string {
  return series.texts.get(`texts/${issueId}.txt`) ?? "";
}

describe("makeSeries", () => {
  it("makes a sound dataset that says it is synthetic, in data and in print", () => {
    const { dataset, problems } = parseDataset(JSON.parse(JSON.stringify(series.dataset)));
    expect(problems).toEqual([]);
    expect(dataset.synthetic).toBe(true);
    expect(dataset.issues).toHaveLength(60);
    for (const text of series.texts.values()) expect(text).toContain("合成数据");
  });

  it("points every fact and every rejected numeral at its own words", () => {
    for (const { fact, issue } of joinFacts(series.dataset)) {
      expect(matchesSelector(textOf(issue.id), fact.selector)).toBe(true);
    }
    for (const { issueId, rejected } of series.ledgers) {
      for (const { selector } of rejected) {
        expect(matchesSelector(textOf(issueId), selector)).toBe(true);
      }
    }
  });

  it("accounts for every numeral of its texts", () => {
    for (const { issueId, rejected } of series.ledgers) {
      const covered = [
        ...rejected.map(({ selector }) => selector),
        ...joinFacts(series.dataset)
          .filter(({ issue }) => issue.id === issueId)
          .map(({ fact }) => fact.selector),
      ];
      for (const match of textOf(issueId).matchAll(
        /[0-9０-９〇一二三四五六七八九十百千万亿两]/gu,
      )) {
        const isCovered = covered.some(
          ({ start, end }) => start <= match.index && match.index < end,
        );
        expect(isCovered, `${issueId}: ${match[0]} at ${match.index}`).toBe(true);
      }
    }
  });

  it("states the hash and the length of each text", async () => {
    for (const { text: source } of series.dataset.issues.slice(0, 5)) {
      const text = series.texts.get(source.path) ?? "";
      expect(source.length).toBe(text.length);
      expect(source.sha256).toBe(await hashBytes(new TextEncoder().encode(text)));
    }
  });

  it("uses every bound, narrower scopes, stated starts, rates, plans and two units", () => {
    const bounds = new Set(series.dataset.facts.map(({ bound }) => bound));
    expect([...bounds].sort()).toEqual([...BOUNDS].sort());
    const codes = groupComparable(joinFacts(series.dataset)).flatMap(({ apart }) =>
      apart.map(({ code }) => code),
    );
    expect(new Set(codes)).toEqual(
      new Set([
        "narrowerScope",
        "sinceDate",
        "rate",
        "perItem",
        "otherUnit",
        "planned",
        "otherThing",
      ]),
    );
  });

  it.each(CORE_METRICS)("leaves exactly the gaps and zeros of %s that it says", (metric) => {
    const matrix = silenceMatrix(series.dataset, joinFacts(series.dataset), NO_FILTERS, {
      by: "issue",
      metric,
      columns: eachIssue(series.dataset.issues),
    });
    const cells = matrix.rows.flatMap((row) => row.cells);
    const keysOf = (status: string) =>
      cells
        .filter((cell) => cell.status === status)
        .map((cell) => `${cell.column} ${cell.district}`);
    const seeded = (list: Series["gaps"]) =>
      list
        .filter((cell) => cell.metric === metric)
        .map((cell) => `${cell.issueId} ${cell.district}`);
    expect(keysOf("silent").sort()).toEqual(seeded(series.gaps).sort());
    const zerosAlone = keysOf("zero");
    for (const key of zerosAlone) expect(seeded(series.zeros)).toContain(key);
    expect(matrix.counts.silent).toBeGreaterThan(0);
    expect(matrix.of).toBe(60 * 16);
  });

  it("gives the same bytes for the same seed and others for another", async () => {
    const again = await makeSeries({ issues: 3, seed: 7 });
    const same = await makeSeries({ issues: 3, seed: 7 });
    const other = await makeSeries({ issues: 3, seed: 8 });
    expect([...same.texts]).toEqual([...again.texts]);
    expect([...other.texts]).not.toEqual([...again.texts]);
  });

  it("writes texts of the length of a real bulletin, one at a time", async () => {
    let bytes = 0;
    for await (const { text } of writeSeries({ issues: 20, seed: 3 })) {
      bytes += new TextEncoder().encode(text).length;
    }
    expect(bytes / 20).toBeGreaterThan(5000);
    expect(bytes / 20).toBeLessThan(12000);
  });
});
