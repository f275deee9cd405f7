import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { groupComparable } from "../../../src/stats/comparable";

const plain = makeFactInContext({ start: 10 });

const days = (start: string, end: string) => ({ start, end, words: null });

function reasonsBeside(other: ReturnType<typeof makeFactInContext>) {
  const groups = groupComparable([other, plain]);
  return groups.map(({ apart }) => apart);
}

describe("groupComparable", () => {
  it("keeps plain totals of one unit together, whatever the districts", () => {
    const other = makeFactInContext({ start: 30, district: "110105", unitText: "次" });
    expect(groupComparable([plain, other])).toMatchObject([{ apart: [], facts: [{}, {}] }]);
  });

  it("sets a narrower scope apart, spaces in print aside", () => {
    const narrow = makeFactInContext({ start: 30, scope: "党员 志愿者" });
    expect(reasonsBeside(narrow)).toEqual([[], [{ code: "narrowerScope", scope: "党员志愿者" }]]);
  });

  it("sets a count from a stated day apart and says when it ended, if before the bulletin", () => {
    const april = { start: "2022-04-01", end: "2022-04-30", words: "4月份" };
    const since = makeFactInContext({ start: 30, period: april });
    expect(reasonsBeside(since)).toEqual([
      [],
      [{ code: "sinceDate", date: "2022-04-01", until: "2022-04-30", words: "4月份" }],
    ]);
  });

  it("says the words of a period where all print the same", () => {
    const april = (words: string) => ({ start: "2022-04-01", end: "2022-04-30", words });
    const groups = groupComparable([
      makeFactInContext({ start: 30, period: april("4月份") }),
      makeFactInContext({ start: 50, district: "110105", period: april("上月") }),
    ]);
    expect(groups).toMatchObject([
      { apart: [{ code: "sinceDate", words: null }], facts: [{}, {}] },
    ]);
  });

  it("leaves what took place on one day with what has no period, whatever tells the day", () => {
    const ofDay = days("2022-03-05", "2022-03-05");
    const ofWords = ["3月5日", "昨夜", "上周六", "开学第一天", "植树节"].map((words) => ({
      start: null,
      end: null,
      words,
    }));
    for (const period of [ofDay, ...ofWords])
      expect(reasonsBeside(makeFactInContext({ start: 30, period }))).toEqual([[]]);
  });

  it("sets one day of an earlier year apart", () => {
    const period = days("2021-03-05", "2021-03-05");
    expect(reasonsBeside(makeFactInContext({ start: 30, period }))[1]).toEqual([
      { code: "former", date: "2021-03-05" },
    ]);
  });

  it("never lets a few days meet half a year, nor what has no period", () => {
    const groups = groupComparable([
      makeFactInContext({ start: 10 }),
      makeFactInContext({ start: 30, period: days("2022-03-05", "2022-03-07") }),
      makeFactInContext({ start: 50, period: days("2021-07-01", "2021-12-31") }),
    ]);
    expect(groups.map(({ facts }) => facts.length)).toEqual([1, 1, 1]);
  });

  it("sets periods apart that no calendar tells, by their words and the year of the bulletin", () => {
    const during = (start: number, words: string, date = "2022-05-06") =>
      makeFactInContext({ start, date, period: { start: null, end: null, words } });
    const flood = during(30, "汛期");
    expect(reasonsBeside(flood)).toEqual([[], [{ code: "during", words: "汛期" }]]);
    const groups = groupComparable([
      flood,
      during(50, "汛 期"),
      during(70, "端午假期"),
      during(90, "汛期", "2023-05-06"),
    ]);
    expect(groups.map(({ facts }) => facts.length).sort()).toEqual([1, 1, 2]);
  });

  it("sets apart how much there was before the year of the bulletin, and nothing newer", () => {
    const asOf = (end: string) =>
      makeFactInContext({ start: 30, period: { start: null, end, words: null } });
    expect(reasonsBeside(asOf("2021-12-31"))[1]).toEqual([{ code: "former", date: "2021-12-31" }]);
    expect(reasonsBeside(asOf("2022-04-30"))).toEqual([[]]);
  });

  it("puts what is of an earlier year behind what is newer, whoever stated it", () => {
    const former = days("2021-01-01", "2021-12-31");
    const groups = groupComparable([
      makeFactInContext({ start: 30, period: former }),
      makeFactInContext({ start: 50, district: "110105", period: former }),
      makeFactInContext({ start: 70, period: days("2022-01-01", "2022-03-31") }),
      makeFactInContext({ start: 90, period: { start: null, end: null, words: "春运" } }),
    ]);
    expect(groups.map(({ apart }) => apart[0])).toMatchObject([
      { date: "2022-01-01" },
      { words: "春运" },
      { date: "2021-01-01" },
    ]);
  });

  it("sets a rate, a number per item, a plan and another unit apart", () => {
    expect(reasonsBeside(makeFactInContext({ start: 30, per: "每天" }))[1]).toEqual([
      { code: "rate", per: "日" },
    ]);
    expect(reasonsBeside(makeFactInContext({ start: 30, per: "条" }))[1]).toEqual([
      { code: "perItem", per: "条" },
    ]);
    expect(reasonsBeside(makeFactInContext({ start: 30, planned: true }))[1]).toEqual([
      { code: "planned" },
    ]);
    expect(reasonsBeside(makeFactInContext({ start: 30, unitText: "户" }))[1]).toEqual([
      { code: "otherUnit", unitFamily: "households", unit: "户" },
    ]);
  });

  it("takes the unit that most districts use as the main one", () => {
    const beneficiaries = { metric: "beneficiaries", unitText: "户" } as const;
    const groups = groupComparable([
      makeFactInContext({ metric: "beneficiaries", start: 1 }),
      makeFactInContext({ ...beneficiaries, start: 20, district: "110105" }),
      makeFactInContext({ ...beneficiaries, start: 40, district: "110106" }),
    ]);
    expect(groups.map(({ unitFamily, apart }) => [unitFamily, apart.length])).toEqual([
      ["households", 0],
      ["times", 1],
    ]);
  });

  it("has no main group where all that is known is narrower", () => {
    const [only] = groupComparable([makeFactInContext({ scope: "党员志愿者" })]);
    expect(only?.apart).toEqual([{ code: "narrowerScope", scope: "党员志愿者" }]);
  });

  it("never puts different things of 其他 on one axis, though both are 名", () => {
    const groups = groupComparable([
      makeFactInContext({ metric: "other", unitText: "名", subject: "北京榜样", start: 1 }),
      makeFactInContext({ metric: "other", unitText: "名", subject: "好少年", start: 20 }),
    ]);
    expect(groups.map(({ apart }) => apart)).toEqual([
      [{ code: "otherThing", subject: "北京榜样" }],
      [{ code: "otherThing", subject: "好少年" }],
    ]);
  });
});
