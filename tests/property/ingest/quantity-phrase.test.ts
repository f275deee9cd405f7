import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingestText } from "../../../src/ingest/ingest";
import type { Fact } from "../../../src/model/dataset";
import type { Bound } from "../../../src/model/quantity";

const read = (raw: string) => ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" });

interface Phrase {
  readonly words: string;
  readonly value: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: Bound;
  readonly unit: string;
}

const DIGITS = "零一二三四五六七八九";

/** 1…9999 as a Chinese numeral, written here without the reader's tables. */
function toChinese(value: number): string {
  const digits = String(value).split("").map(Number);
  let words = "";
  digits.forEach((digit, index) => {
    const scale = ["", "十", "百", "千"][digits.length - 1 - index] ?? "";
    if (digit > 0) words += (DIGITS[digit] ?? "") + scale;
    else if (!words.endsWith("零")) words += "零";
  });
  return words.replace(/零+$/, "").replace(/^一十/, "十");
}

/** Place value of the last digit that is not zero. */
function stepOf(mantissa: number): number {
  let step = 1;
  while (mantissa % (step * 10) === 0) step *= 10;
  return step;
}

const number = fc
  .record({
    mantissa: fc.integer({ min: 2, max: 9999 }),
    scale: fc.constantFrom({ word: "", factor: 1 }, { word: "万", factor: 10000 }),
    isChinese: fc.boolean(),
    isSpaced: fc.boolean(),
  })
  .map(({ mantissa, scale, isChinese, isSpaced }) => ({
    words: `${isChinese ? toChinese(mantissa) : mantissa}${isSpaced ? " " : ""}${scale.word}`,
    value: mantissa * scale.factor,
    step: stepOf(mantissa) * scale.factor,
  }));

const UNITS = ["名", "人次", "支", "场", "个", "户", "份", "件", "家"];

const phrase: fc.Arbitrary<Phrase> = fc
  .record({
    number,
    unit: fc.constantFrom(...UNITS),
    hedge: fc.constantFrom("", "余", "多", "超", "逾", "近", "约", "以上", "约余", "近余"),
  })
  .map(({ number: { words, value, step }, unit, hedge }) => {
    const exact = { value, unit, min: value, max: value, bound: "exact" as Bound };
    const over = { ...exact, max: value + step, bound: "at_least" as Bound };
    switch (hedge) {
      case "余":
      case "多":
        return { ...over, words: `${words}${hedge}${unit}` };
      case "约余":
        return { ...over, words: `约${words}余${unit}` };
      case "近余":
        return { ...over, min: Math.max(0, value - step), words: `近${words}余${unit}` };
      case "超":
      case "逾":
        return { ...over, max: null, words: `${hedge}${words}${unit}` };
      case "以上":
        return { ...over, max: null, words: `${words}${unit}以上` };
      case "近":
        return {
          ...exact,
          min: Math.max(0, value - step),
          bound: "at_most" as Bound,
          words: `近${words}${unit}`,
        };
      case "约":
        return {
          ...exact,
          min: Math.max(0, value - step / 2),
          max: value + step / 2,
          bound: "about" as Bound,
          words: `约${words}${unit}`,
        };
      default:
        return { ...exact, words: `${words}${unit}` };
    }
  });

const before = fc.constantFrom(
  "大兴区共组织志愿者",
  "截至目前，累计服务群众",
  "全镇开展活动",
  "为做好防汛，街道动员党员",
  "发放宣传品",
  "社区里来了",
);
const after = fc.constantFrom("，有序推进。", "。", "；随后转入常态。", "、效果良好。", "");

function onlyFact(raw: string): Fact | undefined {
  const { facts } = read(raw);
  expect(facts.map(({ selector }) => selector.exact)).toHaveLength(1);
  return facts[0];
}

describe("a quantity phrase", () => {
  it("is read back with its span, value, interval, bound and unit", () => {
    fc.assert(
      fc.property(before, phrase, after, (left, { words, unit, value, min, max, bound }, right) => {
        const fact = onlyFact(left + words + right);
        expect(fact?.selector).toEqual({
          start: left.length,
          end: left.length + words.length,
          exact: words,
        });
        expect(fact).toMatchObject({ value, minValue: min, maxValue: max, bound, unitText: unit });
      }),
      { numRuns: 500 },
    );
  });

  it("is read the same in full width, with CRLF, a mark in front and page breaks", () => {
    const widen = (raw: string) =>
      raw.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const meaning = ({ value, minValue, maxValue, bound, unitText, metric, district }: Fact) => ({
      value,
      minValue,
      maxValue,
      bound,
      unitText,
      metric,
      district,
    });
    fc.assert(
      fc.property(before, phrase, after, fc.nat(), (left, { words }, right, place) => {
        const raw = `${left}${words}${right}\n街道表示感谢。`;
        const cut = place % left.length;
        const isWord = /[\u4e00-\u9fa5]{2}/.test(raw.slice(cut - 1, cut + 1));
        const broken = isWord ? `${raw.slice(0, cut)}\n\n${raw.slice(cut)}` : raw;
        const expected = read(raw).facts.map(meaning);
        for (const form of [widen(raw), raw.replace(/\n/g, "\r\n"), `\ufeff${raw}`, broken]) {
          expect(read(form).facts.map(meaning)).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });
});
