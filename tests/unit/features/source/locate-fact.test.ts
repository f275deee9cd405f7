import { describe, expect, it } from "vitest";
import { makeFact } from "../../../../mock/make-fact";
import { makeItem } from "../../../../mock/make-item";
import { DRAWER_TEXT } from "../../../../src/features/source/drawer-text";
import { locateFact } from "../../../../src/features/source/locate-fact";

const RAW = "前言。大兴区 11 万余人次，423 支。结尾。";
const item = makeItem({ start: 3, end: 22 });
const verified = { kind: "verified", raw: RAW } as const;
const factAt = (words: string) => makeFact({ words, start: RAW.indexOf(words) });

describe("locateFact", () => {
  it("gives the pieces of the item where one of them is the fact", () => {
    const fact = factAt("423 支");
    const located = locateFact(verified, { fact, item, itemFacts: [fact] }, DRAWER_TEXT.zh.source);
    expect(located).toHaveProperty("pieces");
  });

  it("is not located where the words overlap another number and so stay dark", () => {
    const fact = factAt("万余人次");
    const itemFacts = [factAt("11 万余人次"), fact];
    const located = locateFact(verified, { fact, item, itemFacts }, DRAWER_TEXT.zh.source);
    expect(located).toEqual({ why: DRAWER_TEXT.zh.source.overlap });
  });

  it("is not located outside its item", () => {
    const fact = factAt("结尾");
    const located = locateFact(verified, { fact, item, itemFacts: [fact] }, DRAWER_TEXT.zh.source);
    expect(located).toEqual({ why: DRAWER_TEXT.zh.source.overlap });
  });
});
