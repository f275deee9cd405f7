import { beforeAll, describe, expect, it } from "vitest";
import { makeSeries, type Series } from "../../../mock/series";
import { compareMetric } from "../../../src/features/compare/compare-metric";
import { mapCells } from "../../../src/features/map/map-cells";
import type { DistrictCode } from "../../../src/model/district";
import { NO_FILTERS } from "../../../src/model/filters";
import { METRIC_IDS } from "../../../src/model/metric";
import { groupComparable } from "../../../src/stats/comparable";
import { coverage } from "../../../src/stats/coverage";
import { type FactInContext, joinFacts } from "../../../src/stats/fact-in-context";
import { rankDistricts } from "../../../src/stats/rank-districts";
import { totalRows } from "../../../src/stats/total-rows";
import { CHINESE } from "../../../src/ui/text/text";

let series: Series;
let facts: FactInContext[];
beforeAll(async () => {
  series = await makeSeries({ issues: 60, seed: 2 });
  facts = joinFacts(series.dataset);
});

/** What the measure words of the series count, told by hand. */
const THING_BY_UNIT: Readonly<Record<string, string>> = {
  支: "teams",
  人次: "times",
  场: "events",
  户: "households",
  名: "persons",
  个: "pieces",
  小时: "hours",
  次: "rounds",
};

/** What an axis, a rank and a total must have in common, as one string. */
function axisOf({ fact, issue }: FactInContext): string {
  const thing = THING_BY_UNIT[fact.unitText ?? ""];
  if (thing === undefined) throw new Error(`a measure word that the table lacks: ${fact.unitText}`);
  const { metric, scope, period, per, planned } = fact;
  const isOver = period?.end && issue.date && period.end < issue.date;
  const subject = metric === "other" || metric === "goods" ? fact.subject : null;
  return JSON.stringify([
    ...[metric, thing, scope, per, planned, subject],
    ...[period?.start ?? null, isOver ? period.end : null],
  ]);
}

describe("the synthetic series", () => {
  it("has no rank and no total that mixes metrics, units, scopes, periods, rates or plans", () => {
    const axisById = new Map(facts.map((entry) => [entry.fact.id, axisOf(entry)]));
    let axes = 0;
    for (const group of groupComparable(facts)) {
      const rows = rankDistricts(group, { amongThemselves: true });
      const total = totalRows(group, rows);
      const ids = [
        ...rows.flatMap((row) => [...row.factIds, ...row.candidateIds]),
        ...(total.code === "total" ? total.factIds : []),
      ];
      expect(new Set(ids.map((id) => axisById.get(id))).size).toBe(1);
      axes += 1;
    }
    expect(axes).toBe(new Set(axisById.values()).size);
  });

  it("never ranks two metrics, two units or two scopes together, pair by pair", () => {
    const groups = groupComparable(facts);
    for (const metric of METRIC_IDS) {
      const ranked = groups
        .filter((group) => group.metric === metric)
        .filter((group) => rankDistricts(group).some(({ rank }) => rank.code === "rank"));
      expect(ranked.length).toBeLessThanOrEqual(1);
    }
  });

  it("has as many silent districts, issue by issue, as gaps were sown", () => {
    for (const { id } of series.dataset.issues) {
      const { counts } = coverage(series.dataset, facts, "activities", {
        ...NO_FILTERS,
        issueIds: [id],
      });
      const sown = series.gaps.filter(
        ({ issueId, metric }) => issueId === id && metric === "activities",
      );
      expect(counts.silent).toBe(sown.length);
      expect(counts.reported + counts.zero).toBe(16 - sown.length);
    }
  });

  it("lets no silent district into a rank, a total, an average, a shade or a sentence", () => {
    for (const { id } of series.dataset.issues) {
      const silent = series.gaps
        .filter(({ issueId, metric }) => issueId === id && metric === "volunteer_teams")
        .map(({ district }) => district);
      const said = 16 - silent.length;
      const filters = { ...NO_FILTERS, issueIds: [id] };
      const own = facts.filter(({ issue }) => issue.id === id);
      const input = { dataset: series.dataset, filters, facts: own, basis: "count" } as const;
      const comparison = compareMetric("volunteer_teams", input);
      const { leading, total, average, summary } = comparison;
      expect(leading?.rows.map(({ rank }) => rank)).toEqual(
        Array.from({ length: said }, () => expect.objectContaining({ code: "rank", of: said })),
      );
      for (const { district } of leading?.rows ?? []) expect(silent).not.toContain(district);
      expect(total).toMatchObject({ code: "total", districts: said });
      expect(average).toMatchObject({ districts: said });
      expect(summary.silent).toEqual([...silent].sort());
      expect(CHINESE.compare.summary.average(average?.districts ?? 0)).toContain(`${said} 区`);
      expect(CHINESE.compare.silent(summary.silent.length, 16)).toContain(
        `未提及 ${silent.length} / 16 区`,
      );
      const statusOf = (code: DistrictCode) => (silent.includes(code) ? "silent" : "reported");
      const { cells } = mapCells("volunteer_teams", own, "count", statusOf);
      expect(cells.filter(({ kind }) => kind === "silent")).toHaveLength(silent.length);
      expect(cells.filter(({ kind }) => kind === "comparable")).toHaveLength(said);
    }
  });
});
