import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import type { DistrictCode } from "../../../src/model/district";
import { type ComparableGroup, groupComparable } from "../../../src/stats/comparable";
import { rankDistricts } from "../../../src/stats/rank-districts";

type Options = Parameters<typeof makeFactInContext>[0];

function teams(district: DistrictCode, value: number, given: Options = {}) {
  return makeFactInContext({
    metric: "volunteer_teams",
    unitText: "支",
    itemId: `1/${district}`,
    district,
    value,
    ...given,
  });
}

function mainOf(facts: ReturnType<typeof teams>[]): ComparableGroup {
  const [main] = groupComparable(facts);
  if (!main) throw new Error("no group");
  return main;
}

const about = (min: number, max: number): Options => ({
  bound: "about",
  marks: ["约"],
  minValue: min,
  maxValue: max,
});

describe("rankDistricts", () => {
  it("sorts by value, equals by district code", () => {
    const rows = rankDistricts(
      mainOf([teams("110106", 5), teams("110105", 5), teams("110101", 9)]),
    );
    expect(rows.map(({ district }) => district)).toEqual(["110101", "110105", "110106"]);
  });

  it("gives no one the first place where two intervals overlap", () => {
    const facts = [teams("110101", 80, about(75, 85)), teams("110102", 78), teams("110105", 10)];
    expect(rankDistricts(mainOf(facts)).map(({ rank }) => rank)).toEqual([
      { code: "rank", from: 1, to: 2, of: 3 },
      { code: "rank", from: 1, to: 2, of: 3 },
      { code: "rank", from: 3, to: 3, of: 3 },
    ]);
  });

  it("leaves a number of open upper end outside the ranking, and takes it for no length", () => {
    const open = { bound: "at_least", marks: ["超"], maxValue: null } as const;
    const rows = rankDistricts(
      mainOf([teams("110101", 500), teams("110102", 86_000, open), teams("110105", 3_100_000)]),
    );
    expect(rows.map(({ district, rank }) => [district, rank])).toEqual([
      ["110105", { code: "rank", from: 1, to: 1, of: 2 }],
      ["110102", { code: "unrankable", reason: { code: "openEnd" } }],
      ["110101", { code: "rank", from: 2, to: 2, of: 2 }],
    ]);
  });

  it("does not rank a place outside Beijing, nor lets it push others down", () => {
    const elsewhere = teams("110101", 99, { district: null, place: "石家庄市" });
    expect(rankDistricts(mainOf([elsewhere, teams("110102", 3)]))).toMatchObject([
      { place: "石家庄市", rank: { code: "unrankable", reason: { code: "notADistrict" } } },
      { district: "110102", rank: { from: 1, to: 1, of: 1 } },
    ]);
  });

  it("keeps two places of one name apart, by their codes", () => {
    const gulou = (code: string, value: number) => ({
      ...teams("110101", value, { place: "鼓楼区" }),
      code,
    });
    const facts = [gulou("320106", 9), gulou("320302", 5)].map(({ fact, issue, item, code }) => {
      const division = { code, level: "county", parent: `${code.slice(0, 4)}00` } as const;
      return { issue, item, fact: { ...fact, district: null, division } };
    });
    const rows = rankDistricts(mainOf(facts));
    expect(rows.map(({ place, division, value }) => [place, division, value])).toEqual([
      ["鼓楼区", "320106", 9],
      ["鼓楼区", "320302", 5],
    ]);
    expect(rankDistricts(mainOf(facts.slice(0, 1)))[0]?.division).toBeNull();
  });

  it("ranks a group that stands apart only among themselves and only on request", () => {
    const facts = [teams("110101", 9, { scope: "党员" }), teams("110102", 3, { scope: "党员" })];
    const group = mainOf(facts);
    expect(rankDistricts(group)[0]?.rank).toEqual({
      code: "unrankable",
      reason: { code: "apart", apart: [{ code: "narrowerScope", scope: "党员" }] },
    });
    expect(rankDistricts(group, { amongThemselves: true })[0]?.rank).toMatchObject({
      from: 1,
      to: 1,
    });
  });

  it("labels one fact with its words on one line and a sum as computed", () => {
    const broken = teams("110101", 6000, { words: "6000\n\n余支" });
    expect(rankDistricts(mainOf([broken]))[0]?.label).toMatchObject({ words: "6000余支" });
    const activities = { metric: "activities", unitText: "场" } as const;
    const sum = mainOf([
      teams("110101", 5, { ...activities, itemId: "1/1" }),
      teams("110101", 6, { ...activities, itemId: "2/1" }),
    ]);
    expect(rankDistricts(sum)[0]?.label).toMatchObject({
      code: "computed",
      quantity: { value: 11, minValue: 11, maxValue: 11, bound: "exact", unitText: "场" },
    });
  });

  it("gives each row a key of its own, also where nothing is combined", () => {
    const other = { metric: "other", unitText: "类", subject: "活动" } as const;
    const rows = rankDistricts(
      mainOf([teams("110101", 4, other), teams("110101", 5, { ...other, start: 40 })]),
    );
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
    expect(rows[0]?.rank).toEqual({ code: "unrankable", reason: { code: "neverCombined" } });
  });
});
