import { describe, expect, it } from "vitest";
import {
  backgroundShape,
  findTop,
  type TrendMark,
  trendShapes,
} from "../../../src/charts/trend-shapes";

/** A mark in one of four equal stretches of time. */
function mark(place: number, min: number | null, max: number | null = min): TrendMark {
  return {
    start: place / 4,
    end: (place + 1) / 4,
    interval: { value: min ?? max ?? 0, min, max },
  };
}

describe("findTop", () => {
  it.each([
    [[], 1],
    [[0], 1],
    [[5], 5],
    [[120_001], 150_000],
    [[475_000, 2], 500_000],
    [[0.3], 0.3],
    [[999], 1000],
  ])("is round and covers %j: %d", (values, top) => {
    expect(findTop(values.map((value) => ({ value, min: value, max: value })))).toBe(top);
  });

  it("covers what is possible, and what is stated where no end is", () => {
    expect(findTop([{ value: 80, min: 80, max: 90 }])).toBe(100);
    expect(findTop([{ value: 80, min: 80, max: null }])).toBe(80);
  });
});

describe("trendShapes", () => {
  it("draws an exact number as a line and a hedged one as a band between its ends", () => {
    const shapes = trendShapes([mark(0, 50), mark(1, 50, 100)], 100);
    expect(shapes.certain).toBe("M0 37H62.5");
    expect(shapes.doubt).toBe("M62.5 37H125V12H62.5Z");
  });

  it("draws no line through a band, only from the nearest end to the nearest end", () => {
    expect(trendShapes([mark(0, 0, 25), mark(1, 50, 100)], 100).rise).toBe("M62.5 49.5V37");
    expect(trendShapes([mark(0, 50, 100), mark(1, 0, 25)], 100).rise).toBe("M62.5 37V49.5");
    expect(trendShapes([mark(0, 0, 60), mark(1, 50, 100)], 100).rise).toBe("");
  });

  it("leaves a gap where nothing was said, and where there was nothing to say it in", () => {
    expect(trendShapes([mark(0, 0), null, mark(2, 100)], 100).rise).toBe("");
    expect(trendShapes([mark(0, 0), mark(2, 100)], 100).rise).toBe("");
  });

  it("draws an open end as an arrow of one length, whatever the number", () => {
    const [low, high] = [mark(0, 10, null), mark(0, 90, null)].map((each) =>
      trendShapes([each], 100),
    );
    const lengthOf = (path = "") => {
      const [, from = 0, to = 0] = /^M[\d.]+ ([\d.]+)V([\d.]+)/.exec(path) ?? [];
      return Number(from) - Number(to);
    };
    expect(lengthOf(low?.open)).toBeCloseTo(9);
    expect(lengthOf(high?.open)).toBeCloseTo(9);
    expect([low?.doubt, high?.doubt]).toEqual(["", ""]);
  });

  it("begins at zero where only an upper end is stated: a count is never below it", () => {
    expect(trendShapes([mark(0, null, 100)], 100).doubt).toBe("M0 62H62.5V12H0Z");
  });

  it("draws zero on the base line", () => {
    expect(trendShapes([mark(0, 0)], 1).certain).toBe("M0 62H62.5");
  });
});

describe("backgroundShape", () => {
  it("gives every mark of every line a place, exact ones a thin one", () => {
    const shape = backgroundShape([[mark(0, 50), null], [mark(1, 0, 50)]], 100);
    expect(shape).toBe("M0 37.8H62.5V36.2H0ZM62.5 62H125V37H62.5Z");
  });
});
