import { describe, expect, it } from "vitest";
import { drawDoubt, type Renderer } from "../../../src/charts/trend-drawings";
import { markOption, trendOption } from "../../../src/charts/trend-option";
import { MARKER_PATHS, withBreaks } from "../../../src/charts/trend-picture";
import { day, makeLine, makeMark, makePicture } from "./make-trend-picture";

interface Series {
  readonly type: string;
  readonly step?: string;
  readonly smooth?: unknown;
  readonly stack?: unknown;
  readonly connectNulls?: boolean;
  readonly symbol?: string;
  readonly silent?: boolean;
  readonly lineStyle?: { readonly color: string; readonly opacity: number };
  readonly data: readonly unknown[];
  readonly renderItem?: Renderer;
}

function seriesOf(...args: Parameters<typeof makePicture>): Series[] {
  return trendOption(makePicture(...args)).series as Series[];
}

const broken = makeLine(0, "大兴", [makeMark(1, 5), makeMark(2, 9)], [makeMark(4, 7)]);
const pen = { coord: ([x = 0, y = 0]: readonly number[]) => [x / 86_400_000, 1000 - y] };

describe("trendOption", () => {
  it("draws steps that are neither smoothed nor stacked and never joins over a break", () => {
    const [line] = seriesOf(4, [broken]);
    expect(line).toMatchObject({ type: "line", step: "end", connectNulls: false });
    expect(line?.smooth ?? line?.stack).toBeUndefined();
    expect(line?.data).toHaveLength(4);
    expect(line?.data[2]).toEqual(["-", "-"]);
    expect(withBreaks(broken)[2]).toBeNull();
  });

  it("tells districts apart by colour and by shape", () => {
    const lines = MARKER_PATHS.map((_, index) => makeLine(index, `${index}`, [makeMark(1, index)]));
    const drawn = seriesOf(2, lines).slice(0, lines.length);
    expect(new Set(drawn.map(({ symbol }) => symbol)).size).toBe(lines.length);
    expect(new Set(drawn.map(({ lineStyle }) => lineStyle?.color)).size).toBe(lines.length);
  });

  it("draws hedged points hollow and exact ones solid", () => {
    const line = makeLine(1, "海淀", [makeMark(1, 80, { min: 80, max: 90 }), makeMark(2, 85)]);
    const [drawn] = seriesOf(2, [line]);
    expect(drawn?.data).toMatchObject([
      { itemStyle: { color: "var(--paper)" } },
      { itemStyle: { color: "var(--cat-2)" } },
    ]);
  });

  it("fades every line but the marked one", () => {
    const lines = [broken, makeLine(1, "海淀", [makeMark(1, 3)])];
    const [first, second] = markOption(makePicture(4, lines), 1).series as Series[];
    expect(first?.lineStyle?.opacity).toBeLessThan(0.5);
    expect(second?.lineStyle?.opacity).toBe(1);
  });

  it("brings every line back, and changes no data, where none is marked any more", () => {
    const picture = makePicture(4, [broken, makeLine(1, "海淀", [makeMark(1, 3)])]);
    const change = markOption(picture, null).series as (Series & { readonly id: string })[];
    const drawn = trendOption(picture).series as (Series & { readonly id: string })[];
    expect(change.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
    for (const { data, lineStyle } of change) {
      expect(data).toBeUndefined();
      expect(lineStyle?.opacity ?? 1).toBe(1);
    }
  });

  it("lets only lines and points be clicked", () => {
    const drawn = seriesOf(4, [broken], { range: { from: day(1), to: day(2) } });
    for (const { type, silent } of drawn) expect(silent === true).toBe(type === "custom");
  });

  it("veils both sides of the chosen stretch, and nothing where all is chosen", () => {
    const all = seriesOf(4, [broken]);
    const some = seriesOf(4, [broken], { range: { from: day(2), to: day(3) } });
    expect(some).toHaveLength(all.length + 1);
    expect(some.at(-1)?.data).toEqual([
      [day(2), 0],
      [day(3), 0],
    ]);
  });

  it("starts the axis at zero and reaches above every stated upper end", () => {
    const line = makeLine(0, "大兴", [makeMark(1, 110_000, { min: 110_000, max: 120_000 })]);
    const { yAxis } = trendOption(makePicture(1, [line])) as {
      yAxis: { min: number; max: number };
    };
    expect(yAxis.min).toBe(0);
    expect(yAxis.max).toBeGreaterThanOrEqual(120_000);
  });
});

describe("drawDoubt", () => {
  const childrenOf = (min: number | null, max: number | null) => {
    const drawing = drawDoubt(makeMark(1, 100, { min, max }), pen, "red", 1) as {
      children: { shape: { y1: number; y2: number }; style: { lineDash?: number[] } }[];
    };
    return drawing.children;
  };

  it("caps both stated ends", () => {
    const [bar, ...caps] = childrenOf(90, 120);
    expect(bar?.shape).toMatchObject({ y1: 910, y2: 880 });
    expect(bar?.style.lineDash).toBeUndefined();
    expect(caps).toHaveLength(2);
  });

  it("draws an open upper end dashed and without a cap", () => {
    const [bar, ...caps] = childrenOf(100, null);
    expect(bar?.shape.y2).toBeLessThan(900);
    expect(bar?.style.lineDash).toBeDefined();
    expect(caps).toHaveLength(1);
  });

  it("never draws an open lower end below zero", () => {
    const [bar] = childrenOf(null, 100);
    expect(bar?.shape.y1).toBeLessThanOrEqual(1000);
  });
});
