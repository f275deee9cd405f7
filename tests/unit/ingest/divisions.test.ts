import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingestText } from "../../../src/ingest/ingest";
import { FORMER_NAMES, NEED_CITY, PARTS } from "../../../src/ingest/lexicon/divisions/other-names";
import { OTHER_FORMS } from "../../../src/ingest/lexicon/divisions/short-forms";
import { DIVISIONS } from "../../../src/ingest/lexicon/divisions/table";
import {
  cityOf,
  divisionOf,
  liesIn,
  nameOf,
  placeTrie,
} from "../../../src/ingest/sentence/gazetteer";
import { DISTRICTS } from "../../../src/model/district";

const GOLDEN = join(import.meta.dirname, "../../golden");

function read(raw: string) {
  return ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" });
}

function codesOf(name: string): readonly string[] {
  const match = placeTrie.matchAt(name, 0);
  return match?.end === name.length ? match.tag.whole : [];
}

describe("the table of divisions", () => {
  it("holds all provinces of the mainland, and some three thousand divisions", () => {
    expect(DIVISIONS).toHaveLength(31);
    expect(DIVISIONS.join(" ").split(/[ |]/).length).toBeGreaterThan(3100);
  });

  it("has the districts of Beijing under their codes", () => {
    for (const [code, { name }] of Object.entries(DISTRICTS)) expect(nameOf(code)).toBe(name);
  });

  it.each([
    ["朝阳区", ["110105", "220104"]],
    ["通州区", ["110112", "320612"]],
    ["桐庐县", ["330122"]],
    ["义乌市", ["330782"]],
    ["克什克腾旗", ["150425"]],
    ["北川羌族自治县", ["510726"]],
    ["北川县", ["510726"]],
    ["东乡县", ["622926"]],
    ["恩施州", ["422800"]],
    ["密云县", ["110118"]],
  ])("knows what %s may mean", (name, codes) => {
    expect(codesOf(name)).toEqual(codes);
  });

  it.each([
    ["110105", "county", "110000", "110000"],
    ["320612", "county", "320600", "320600"],
    ["320600", "prefecture", "320000", "320600"],
    ["429021", "county", "420000", "429000"],
    ["420000", "province", null, "420000"],
  ])("says what %s is and lies in", (code, level, parent, city) => {
    expect(divisionOf(code)).toEqual({ code, level, parent });
    expect(cityOf(code)).toBe(city);
  });

  it("leads former names and names of parts to divisions of today", () => {
    const codes = [...FORMER_NAMES, ...OTHER_FORMS, ...PARTS].map(([, code]) => code);
    expect(codes.filter((code) => nameOf(code) === code)).toEqual([]);
  });

  it("takes no name of today for a former one", () => {
    const today = FORMER_NAMES.filter(([name, code]) => codesOf(name).join() !== code);
    expect(today).toEqual([]);
  });

  it("lists no name as a common noun that it does not hold", () => {
    expect(NEED_CITY.split(" ").filter((name) => codesOf(name).length === 0)).toEqual([]);
  });
});

describe("the places of a bulletin", () => {
  it.each([
    ["city-changchun", "220100"],
    ["city-nantong", "320600"],
    ["city-hangzhou", "330100"],
    ["city-chengdu", "510100"],
    ["county-longhua", "130800"],
  ])("lie in its own city: %s", (folder, city) => {
    const { items, facts } = read(readFileSync(join(GOLDEN, folder, "bulletin.txt"), "utf-8"));
    const told = [...items, ...facts];
    expect(told.filter(({ district }) => district !== null)).toEqual([]);
    const codes = told.flatMap(({ division }) => division?.code ?? []);
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !liesIn(code, city))).toEqual([]);
  });

  it("lie in the city of their own bulletin, where a file holds several", () => {
    const bulletin = (city: string, number: number) =>
      `${city}文明简报\n第${number}期\n${city}文明办 2024年5月6日\n\n朝阳区栽树60棵。\n\n责编：王某\n\n`;
    const { facts } = read(bulletin("北京市", 1) + bulletin("长春市", 2) + bulletin("北京市", 3));
    const codes = facts.map(({ division }) => division?.code);
    expect(codes).toEqual(["110105", "220104", "110105"]);
  });

  it("keep their division beside the district of Beijing, beside the printed name, and through former names", () => {
    const { facts } = read("密云县修整果园40个。桐庐县栽树60棵。高新区捐书30册。");
    expect(facts.map(({ district, place, division }) => [district, place, division])).toEqual([
      ["110118", null, { code: "110118", level: "county", parent: "110000" }],
      [null, "桐庐县", { code: "330122", level: "county", parent: "330100" }],
      [null, "高新区", null],
    ]);
  });
});
