import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingestText } from "../../../src/ingest/ingest";
import { matchesSelector, type Selector } from "../../../src/model/selector";
import { findNumerals } from "../../support/find-numerals";

const read = (raw: string) => ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" });

function selectorsOf(raw: string): Selector[] {
  const { facts, ledgers } = read(raw);
  return [...facts, ...ledgers.flatMap(({ rejected }) => rejected)].map(({ selector }) => selector);
}

/** Numerals that the independent finder sees and the ledger lacks. */
function unaccounted(raw: string): string[] {
  const selectors = selectorsOf(raw);
  const covered = new Uint8Array(raw.length);
  for (const { start, end } of selectors) covered.fill(1, start, end);
  return findNumerals(raw)
    .filter(({ start, end }) => covered.subarray(start, end).includes(0))
    .map(({ start, end }) => raw.slice(Math.max(0, start - 8), end + 8));
}

const chinese = fc
  .array(
    fc.constantFrom(
      ..."志愿者服务队区文明实践站所中心参与组织开展活动群众人名个支场次万千百十余多约近超数几一二三四五六七八九两廿卅①⑵⒊㈣Ⅳ½²〇零0123456789０９年月日第期，。、：；（）“”【】 　\n\f.+-*%&#;\u200b页共wk·",
    ),
    { maxLength: 120 },
  )
  .map((chars) => chars.join(""));

/** Cells as tables hold them, and what else may stand in one; laid out in lines, whether they line up or not. */
const cell = fc.constantFrom(
  ..."区 东城区 昌平区 合计 志愿者（人） 活动 服务（万人次） 第一小学 序号 单位 年龄 2023年 3月5日 1200 1,050 2.5万 0 12人 1 2 约3.6 上千 **场 — / - &#49;2 12&#160; -3- ① 十二 一 500人（含5人） 13800138000 12\u200b00 １２".split(
    " ",
  ),
  "",
);
const tabular = fc
  .array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 5 }), fc.nat({ max: 9 })), {
    maxLength: 8,
  })
  .chain((rows) =>
    fc
      .constantFrom("\t", "|", ",", "   ", " ", "\n")
      .map((separator) =>
        rows
          .map(([cells, odd]) => cells.join(odd === 0 ? "。" : separator))
          .join(rows.length % 2 === 0 ? "\n" : "\n\n"),
      ),
  );

const anything = fc.string({ unit: "binary", maxLength: 200 });
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((codes) => String.fromCharCode(...codes));

describe("any text", () => {
  it("has each numeral in a fact or in the ledger", () => {
    fc.assert(
      fc.property(chinese, (raw) => {
        expect(unaccounted(raw)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["Unicode", anything],
    ["code units, lone surrogates too", units],
  ])("of arbitrary %s is read and accounted for", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (raw) => {
        const selectors = selectorsOf(raw);
        expect(selectors.every((selector) => matchesSelector(raw, selector))).toBe(true);
        expect(unaccounted(raw)).toEqual([]);
      }),
      { numRuns: 300, examples: [["壹"], ["大肆宣传"], ["萬"]] },
    );
  });

  it("laid out in cells is accounted for, in spans of its own", () => {
    fc.assert(
      fc.property(tabular, (raw) => {
        const spans = selectorsOf(raw).sort((a, b) => a.start - b.start);
        expect(spans.every((selector) => matchesSelector(raw, selector))).toBe(true);
        expect(unaccounted(raw)).toEqual([]);
        expect(spans.filter((span, i) => span.start < (spans[i - 1]?.end ?? 0))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("gives spans that do not overlap", () => {
    fc.assert(
      fc.property(chinese, (raw) => {
        const spans = selectorsOf(raw).sort((a, b) => a.start - b.start);
        const overlaps = spans.filter((span, i) => span.start < (spans[i - 1]?.end ?? 0));
        expect(overlaps).toEqual([]);
      }),
      { numRuns: 300, examples: [["壹"], ["大肆宣传"], ["萬"]] },
    );
  });
});
