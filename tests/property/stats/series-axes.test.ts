import { beforeAll, describe, expect, it } from "vitest";
import { makeSeries, type Series } from "../../../mock/series";
import { NO_FILTERS } from "../../../src/model/filters";
import { METRIC_IDS } from "../../../src/model/metric";
import { groupComparable } from "../../../src/stats/comparable";
import { coverage } from "../../../src/stats/coverage";
import { type FactInContext, joinFacts } from "../../../src/stats/fact-in-context";
import { rankDistricts } from "../../../src/stats/rank-districts";
import { totalRows } from "../../../src/stats/total-rows";
import { unitFamily } from "../../../src/stats/unit-family";

let series: Series;
let facts: FactInContext[];
beforeAll(async () => {
  series = await makeSeries({ issues: 60, seed: 2 });
  facts = joinFacts(series.dataset);
});

/** What an axis, a rank and a total must have in common, as one string. */
function axisOf({ fact }: FactInContext): string {
  const unit = unitFamily(fact.metric, fact.unitText);
  return [fact.metric, unit, fact.scope, fact.period?.start, fact.per, fact.planned].join("|");
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
      const { counts } = coverage(series.dataset, "activities", { ...NO_FILTERS, issueIds: [id] });
      const sown = series.gaps.filter(
        ({ issueId, metric }) => issueId === id && metric === "activities",
      );
      expect(counts.silent).toBe(sown.length);
      expect(counts.reported + counts.zero).toBe(16 - sown.length);
    }
  });

  it("lets no silent district into a rank, a total or an average", () => {
    const [issue] = series.dataset.issues;
    const own = facts.filter((entry) => entry.issue.id === issue?.id);
    const [main] = groupComparable(own.filter(({ fact }) => fact.metric === "volunteer_teams"));
    const rows = main ? rankDistricts(main) : [];
    const silent = series.gaps
      .filter(({ issueId, metric }) => issueId === issue?.id && metric === "volunteer_teams")
      .map(({ district }) => district);
    expect(rows).toHaveLength(16 - silent.length);
    for (const row of rows) expect(silent).not.toContain(row.district);
    expect(main && totalRows(main, rows)).toMatchObject({ districts: 16 - silent.length });
  });
});
