import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/model/dataset";
import type { MetricId } from "../../../src/model/metric";
import { parseDataset } from "../../../src/model/parse-dataset";
import { type ComparableGroup, groupComparable } from "../../../src/stats/comparable";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { rankDistricts } from "../../../src/stats/rank-districts";
import { totalRows } from "../../../src/stats/total-rows";
import { makeBulletin2203 } from "./make-bulletin-2203";

const PUBLISHED = new URL("../../../public/data/dataset.json", import.meta.url);

function readPublished(): Dataset {
  return parseDataset(JSON.parse(readFileSync(PUBLISHED, "utf8"))).dataset;
}

function groupsOf(dataset: Dataset, metric: MetricId): ComparableGroup[] {
  return groupComparable(joinFacts(dataset)).filter((group) => group.metric === metric);
}

const sources: [string, () => Dataset][] = [["facts read by hand", makeBulletin2203]];
if (existsSync(PUBLISHED)) sources.push(["the published dataset", readPublished]);

describe.each(sources)("the bulletin 2203, from %s", (_, load) => {
  it("puts 大兴 and 海淀 on one axis of volunteer times and sets 朝阳 apart with both reasons", () => {
    const [main, narrower, ...others] = groupsOf(load(), "volunteer_times");
    expect(others).toEqual([]);
    expect(main?.apart).toEqual([]);
    expect(rankDistricts(main as ComparableGroup)).toMatchObject([
      { district: "110115", label: { words: "11 万余人次" }, rank: { from: 1, to: 1, of: 2 } },
      { district: "110108", label: { words: "约 8 万余人次" }, rank: { from: 2, to: 2, of: 2 } },
    ]);
    expect(narrower?.apart).toMatchObject([
      { code: "narrowerScope", scope: "党员志愿者" },
      { code: "sinceDate", date: "2022-04-22", until: null },
    ]);
    expect(rankDistricts(narrower as ComparableGroup)).toMatchObject([
      {
        district: "110105",
        label: { words: "6000余人次" },
        rank: { code: "unrankable", reason: { code: "apart" } },
      },
    ]);
  });

  it("never lets Weibo reads or residents into a group of volunteers", () => {
    for (const { metric, facts } of groupComparable(joinFacts(load()))) {
      if (!metric.startsWith("volunteer_")) continue;
      const words = facts.map(({ fact }) => fact.selector.exact);
      expect(words).not.toContain("6 万余人次");
      expect(words).not.toContain("34.6 万");
    }
  });

  it("keeps reads per post out of every total", () => {
    for (const group of groupsOf(load(), "reach")) {
      expect(group.period).toBe("perItem");
      expect(totalRows(group, rankDistricts(group))).toEqual({
        code: "noTotal",
        reason: "perItem",
      });
    }
  });

  it("ranks no company, post office or team of 朝阳 among the districts", () => {
    const scopes = new Map(
      groupsOf(load(), "volunteer_persons").flatMap(({ scope, facts }) =>
        facts
          .filter(({ fact }) => fact.district === "110105")
          .map(({ fact }) => [fact.selector.exact, scope ?? ""]),
      ),
    );
    expect(scopes.get("600人")).toBe("我爱我家集团团委");
    expect(scopes.get("400名")).toMatch(/^我爱我家集团团委/);
    expect([...scopes.values()]).not.toContain("");
  });

  it("ranks 海淀's 600 余支 before 延庆's 575支: they cannot meet", () => {
    const [main] = groupsOf(load(), "volunteer_teams");
    expect(
      rankDistricts(main as ComparableGroup).map(({ district, rank }) => [district, rank]),
    ).toEqual([
      ["110108", { code: "rank", from: 1, to: 1, of: 3 }],
      ["110119", { code: "rank", from: 2, to: 2, of: 3 }],
      ["110115", { code: "rank", from: 3, to: 3, of: 3 }],
    ]);
  });
});
