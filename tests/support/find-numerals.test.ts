import { describe, expect, it } from "vitest";
import { findNumerals } from "./find-numerals";

function quotes(raw: string): string[] {
  return findNumerals(raw).map(({ start, end }) => raw.slice(start, end));
}

describe("findNumerals", () => {
  it("finds Arabic, full-width and Chinese numerals", () => {
    expect(quotes("23支队伍、４５名队员、一百零二户、二〇二三年")).toEqual([
      "23",
      "４５",
      "一百零二",
      "二〇二三",
    ]);
  });

  it("reports offsets that slice the raw text, page breaks included", () => {
    expect(findNumerals("出动\f6\n\n万余人")).toEqual([
      { start: 3, end: 4 },
      { start: 6, end: 7 },
    ]);
  });

  it("splits at separators, spaces and dots, and joins digits with 万 and 千", () => {
    expect(quotes("1,200人、3.5万元、1万2千株、11 万")).toEqual([
      "1",
      "200",
      "3",
      "5万",
      "1万2千",
      "11",
      "万",
    ]);
  });

  it("holds numerals inside idioms, ordinals and names too, for those must be explained", () => {
    expect(quotes("第一时间赶到东四，百姓一致点赞")).toEqual(["一", "四", "百", "一"]);
  });

  it("finds a mask only where it hides a count", () => {
    expect(quotes("**日开展活动***余场，联系人：***，负责人***。")).toEqual(["**", "***"]);
  });

  it("takes 伍, 陆 and 拾 for numerals only beside another capital numeral", () => {
    expect(quotes("队伍从大陆赶来捡拾垃圾，捐款叁万伍仟陆佰元、玖拾元")).toEqual([
      "叁万伍仟陆佰",
      "玖拾",
    ]);
  });

  it("covers each numeral character exactly once, in order", () => {
    const raw = "　第 11 期\r\n（总第２２03期）五六十人";
    const runs = findNumerals(raw);
    let last = 0;
    for (const { start, end } of runs) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(quotes(raw)).toEqual(["11", "２２03", "五六十"]);
  });

  it("finds nothing in an empty text or in words alone", () => {
    expect(findNumerals("")).toEqual([]);
    expect(findNumerals("志愿服务队伍数年如期开展活动")).toEqual([]);
  });
});
