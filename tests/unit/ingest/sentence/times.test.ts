import { describe, expect, it } from "vitest";
import {
  CAMPAIGNS,
  FEAST_ENDINGS,
  FEASTS,
  SEASONS,
  TERMS,
} from "../../../../src/ingest/lexicon/times";
import { findTimes, TIME_ROWS, tableOf } from "../../../../src/ingest/sentence/times/find-times";

/** The words between the brackets, and the phrase without them. */
function bracketed(phrase: string): { text: string; words: string } {
  const [, words = ""] = /\[(.*)\]/.exec(phrase) ?? [];
  return { text: phrase.replace(/[[\]]/g, ""), words };
}

const wordsIn = (text: string, patterns = tableOf(TIME_ROWS)) =>
  findTimes(text, [], patterns).map(({ words }) => words);

describe("the kinds of printed time", () => {
  it("have names of their own", () => {
    const names = TIME_ROWS.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  describe.each(TIME_ROWS)("$name", (row) => {
    it.each(row.finds)("finds %s", (phrase) => {
      const { text, words } = bracketed(phrase);
      expect(wordsIn(text)).toEqual([words]);
    });

    it.each(row.spares)("spares %s", (text) => {
      expect(wordsIn(text, tableOf([row]))).toEqual([]);
    });

    it("finds what nothing else would", () => {
      const others = tableOf(TIME_ROWS.filter((other) => other !== row));
      const lost = row.finds.map(bracketed).filter(({ text, words }) => {
        const found = findTimes(text, [], others);
        return found.length !== 1 || found[0]?.words !== words || found[0]?.kind !== row.kind;
      });
      expect(lost).not.toEqual([]);
    });
  });
});

describe("the words of time", () => {
  const phrases = [
    ...FEASTS.split(" ").map((feast) => `${feast}假期`),
    ...FEAST_ENDINGS.split(" ").map((ending) => `国庆${ending}`),
    ...SEASONS.split(" ").map((season) => `今年${season}`),
    ...CAMPAIGNS.split(" ").map((campaign) => `${campaign}月里`),
    ...TERMS.split(" "),
  ];

  it.each(phrases)("are found whole: %s", (phrase) => {
    expect(wordsIn(`${phrase}走访30户`)).toEqual([phrase]);
  });
});

describe("a phrase that an ending makes a time", () => {
  it.each([
    "[赛会期间]走访",
    "全区在[赛会期间]走访",
    "自[开馆以来]走访",
    "走访,[活动当天]到场",
    "[“三八”维权周期间]走访",
    "[3月1日至10日祭扫期间]走访",
  ])("is found: %s", (phrase) => {
    const { text, words } = bracketed(phrase);
    expect(wordsIn(text)).toEqual([words]);
  });

  it.each([
    "长期以来走访",

    "把今后定为学雷锋月",
    "街道启动学雷锋月",
    "学雷锋月启动仪式",
  ])("is none: %s", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it("points back where nothing stands before it", () => {
    expect(findTimes("当天,走访", [])).toMatchObject([{ words: "当天", isAnaphor: true }]);
    expect(findTimes("在此期间走访", [])).toMatchObject([{ words: "期间", isAnaphor: true }]);
  });
});
