import { describe, expect, it } from "vitest";
import { barChartHeight } from "../../../src/charts/bar-chart-height";
import { type Bar, barOption } from "../../../src/charts/bar-option";
import type { Interval } from "../../../src/stats/interval";

function bar(interval: Interval, given: Partial<Bar> = {}): Bar {
  return { name: "大兴", label: "11 万余人次", gloss: null, before: null, interval, ...given };
}

interface DrawnBar {
  readonly value: number;
  readonly itemStyle: { readonly color: string; readonly borderColor?: string };
}

/** The two parts of each bar, and where the axis ends. */
function draw(bars: readonly Bar[]) {
  const { series, xAxis, yAxis } = barOption(bars) as unknown as {
    series: [
      { data: number[] },
      { data: DrawnBar[]; label: { formatter: (at: object) => string } },
    ];
    xAxis: { min: number; max: number };
    yAxis: { data: string[]; inverse: boolean };
  };
  const [solid, open] = series;
  return { solid: solid.data, open: open.data, label: open.label.formatter, xAxis, yAxis };
}

describe("barOption", () => {
  it("leaves bars room where words need a gloss, which goes below them", () => {
    const interval = { value: 110_000, min: 110_000, max: 120_000 };
    const roomOf = (given: Partial<Bar>) =>
      (barOption([bar(interval, given)]) as { grid: { right: number } }).grid.right;
    const gloss = "110,000–120,000";
    expect(roomOf({ gloss })).toBeLessThan(roomOf({ label: `11 万余人次 (${gloss})` }) * 0.7);
    expect(roomOf({ gloss: "7" })).toBe(roomOf({}));
  });

  it("draws an exact number solid, with nothing open", () => {
    const { solid, open } = draw([bar({ value: 423, min: 423, max: 423 })]);
    expect(solid[0]).toBe(423);
    expect(open[0]?.value).toBe(0);
    expect(open[0]?.itemStyle.borderColor).toBeUndefined();
  });

  it("draws 11 万余 solid to its lower end and hatched to its upper, with an edge", () => {
    const { solid, open } = draw([bar({ value: 110000, min: 110000, max: 120000 })]);
    expect(solid[0]).toBe(110000);
    expect(open[0]?.value).toBe(10000);
    expect(open[0]?.itemStyle.borderColor).toBe("var(--accent)");
  });

  it("draws an open end as an arrow before the words, and never as a length", () => {
    const { solid, open, label, xAxis } = draw([
      bar({ value: 86_000, min: 86_000, max: null }, { label: "超8.6万人次" }),
      bar({ value: 310_000, min: 310_000, max: 310_000 }),
    ]);
    expect(solid[0]).toBe(86_000);
    expect(open[0]).toMatchObject({ value: 0 });
    expect(label({ dataIndex: 0 })).toBe("▶ 超8.6万人次");
    expect(label({ dataIndex: 1 })).toBe("11 万余人次");
    expect(xAxis.max).toBe(310_000);
  });

  it("cuts a bar that would crush all others, and says so before its words", () => {
    const { solid, label, xAxis } = draw([
      bar({ value: 3_100_000, min: 3_100_000, max: 3_100_000 }, { label: "310万人次" }),
      bar({ value: 86_000, min: 86_000, max: 90_000 }),
      bar({ value: 500, min: 500, max: 500 }),
    ]);
    expect(xAxis.max).toBe(135_000);
    expect(solid).toEqual([135_000, 86_000, 500]);
    expect(label({ dataIndex: 0 })).toBe("∥ 310万人次");
    expect(label({ dataIndex: 1 })).toBe("11 万余人次");
  });

  it("hatches the whole of a number whose lower end is open", () => {
    const { solid, open } = draw([bar({ value: 3000, min: null, max: 3000 })]);
    expect(solid[0]).toBe(0);
    expect(open[0]?.value).toBe(3000);
  });

  it("keeps names, labels and order of the rows", () => {
    const bars = [
      bar({ value: 2, min: 2, max: 2 }, { name: "甲", label: "2 支" }),
      bar({ value: 1, min: 1, max: 1 }, { name: "乙", label: "1 支" }),
    ];
    const { yAxis, label } = draw(bars);
    expect(yAxis.data).toEqual(["甲", "乙"]);
    expect(yAxis.inverse).toBe(true);
    expect(bars.map((_, dataIndex) => label({ dataIndex }))).toEqual(["2 支", "1 支"]);
  });

  it("starts the axis at zero and ends it beyond the longest interval", () => {
    const { xAxis } = draw([
      bar({ value: 80000, min: 80000, max: 90000 }),
      bar({ value: 20000, min: 20000, max: 20000 }),
    ]);
    expect(xAxis.min).toBe(0);
    expect(xAxis.max).toBeGreaterThanOrEqual(90000);
  });

  it("lays an earlier period under the bar, thin, grey and on the same axis", () => {
    const interval = { value: 6000, min: 6000, max: 7000 };
    const before = { value: 9000, min: 9000, max: 10_000 };
    const option = barOption([bar(interval, { before })]) as unknown as {
      series: { stack: string; barWidth: number; data: (number | { value: number })[] }[];
      xAxis: { max: number };
    };
    const earlier = option.series.filter(({ stack }) => stack === "before");
    expect(earlier.map(({ data }) => data[0])).toEqual([
      9000,
      expect.objectContaining({ value: 1000 }),
    ]);
    expect(option.xAxis.max).toBe(10_000);
    expect((barOption([bar(interval)]) as { series: unknown[] }).series).toHaveLength(2);
  });

  it("keeps an axis for zeros and for no bar at all", () => {
    expect(draw([bar({ value: 0, min: 0, max: 0 })]).xAxis.max).toBeGreaterThan(0);
    expect(draw([]).xAxis.max).toBeGreaterThan(0);
    expect(barChartHeight(3)).toBeGreaterThan(barChartHeight(2));
  });
});
