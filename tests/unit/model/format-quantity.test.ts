import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatInterval,
  formatNumber,
  formatQuantity,
  statedWords,
  wordsOf,
} from "../../../src/model/format-quantity";
import type { Quantity } from "../../../src/model/quantity";

const quantity = (
  value: number,
  bound: Quantity["bound"],
  minValue: number | null,
  maxValue: number | null,
  ...marks: string[]
): Quantity => ({ value, bound, minValue, maxValue, marks, unitText: "人次" });

describe("formatNumber", () => {
  it.each([
    [346000, "34.6万", "346,000"],
    [110000, "11万", "110,000"],
    [423, "423", "423"],
    [6000, "6000", "6,000"],
    [12345, "12,345", "12,345"],
    [120_000_000, "1.2亿", "120,000,000"],
    [34.6, "34.6", "34.6"],
    [0, "0", "0"],
    [0.1 + 0.2, "0.3", "0.3"],
    [1234567.25, "1,234,567.25", "1,234,567.25"],
  ])("writes %d as %s and %s", (number, zh, en) => {
    expect(formatNumber(number, "zh")).toBe(zh);
    expect(formatNumber(number, "en")).toBe(en);
  });
});

describe("formatCount", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [140_716, "140,716"],
    [1_234_567, "1,234,567"],
  ])("writes %d in groups of three digits", (count, words) => {
    expect(formatCount(count)).toBe(words);
  });
});

describe("formatQuantity", () => {
  it.each([
    [quantity(423, "exact", 423, 423), "423人次", "423"],
    [quantity(110000, "at_least", 110000, 120000, "余"), "11万余人次", "at least 110,000"],
    [quantity(100000, "at_least", 100000, null, "超"), "10万人次以上", "at least 100,000"],
    [quantity(80000, "about", 75000, 85000, "约"), "约8万人次", "about 80,000"],
    [quantity(3000, "at_most", 2000, 3000, "近"), "近3000人次", "nearly 3,000"],
    [quantity(3000, "at_most", 2000, 3000, "不到"), "不足3000人次", "under 3,000"],
    [quantity(20, "vague", 20, 99, "数"), "20–99人次", "20–99"],
    [quantity(2, "range", 2, 3), "2–3人次", "2–3"],
    [quantity(190000, "at_least", 190000, 210000, "余"), "19万–21万人次", "190,000–210,000"],
    [quantity(60, "at_least", 50, 70, "近", "余"), "50–70人次", "50–70"],
  ])("never writes %o without its hedge", (given, zh, en) => {
    expect(formatQuantity(given, "zh")).toBe(zh);
    expect(formatQuantity(given, "en")).toBe(en);
  });
});

describe("formatInterval", () => {
  it("says an open end in words", () => {
    expect(formatInterval({ minValue: null, maxValue: 50 }, "zh")).toBe("50以内");
    expect(formatInterval({ minValue: null, maxValue: null }, "en")).toBe("unknown");
  });
});

describe("formatInterval in Chinese", () => {
  it.each([
    [9692, 14807, "9,692–14,807"],
    [9000, 9999, "9000–9999"],
    [5000, 15000, "5,000–15,000"],
    [110000, 120000, "11万–12万"],
    [110000, 123456, "110,000–123,456"],
    [0, 20000, "0–2万"],
    [90_000_000, 110_000_000, "9000万–1.1亿"],
    [300, 300, "300"],
  ])("writes %d and %d alike", (minValue, maxValue, words) => {
    expect(formatInterval({ minValue, maxValue }, "zh")).toBe(words);
  });
});

describe("wordsOf", () => {
  it("closes page breaks and keeps single spaces", () => {
    const selector = (exact: string) => ({ start: 0, end: exact.length, exact });
    expect(wordsOf(selector("4300\r\n\r\n余人"))).toBe("4300余人");
    expect(wordsOf(selector("约 8　 万余人次"))).toBe("约 8 万余人次");
  });
});

describe("statedWords", () => {
  const stated = (exact: string, value: number, unitText: string | null) =>
    statedWords({
      ...quantity(value, "exact", value, value),
      unitText,
      selector: { start: 0, end: exact.length, exact },
    });

  it("keeps the words of a sentence", () => {
    expect(stated("11 万余人次", 110000, "人次")).toBe("11 万余人次");
    expect(stated("3,000", 3000, null)).toBe("3,000");
  });

  it("adds what the column says to the bare figures of a cell", () => {
    expect(stated("1.2", 12000, "人")).toBe("1.2万人");
    expect(stated("35", 35, "场")).toBe("35场");
    expect(stated("1.2", 12000, null)).toBe("1.2万");
  });
});
