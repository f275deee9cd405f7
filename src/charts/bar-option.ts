import type { EChartsCoreOption } from "echarts/core";
import type { Interval } from "../stats/interval";
import { textWidth } from "./text-width";

/** One bar: a name on the left, the interval drawn, and at its end the words that state it. */
export interface Bar {
  readonly name: string;
  readonly interval: Interval;
  readonly label: string;
  /** A second, quieter line that says what the words mean. */
  readonly gloss: string | null;
  /** `quiet` for groups that stand apart: not to be read against the others. */
  readonly tone: "full" | "quiet";
}

const OPEN_END_SHARE = 0.08;
const FONT_SIZE = 14;
const GLOSS_SIZE = 12;
/** Heights are given, as they cannot be measured in a font that is inherited. */
const RICH = {
  words: { fontFamily: "inherit", fontSize: FONT_SIZE, fontWeight: 600, lineHeight: 18 },
  gloss: {
    fontFamily: "inherit",
    fontSize: GLOSS_SIZE,
    fontWeight: 400,
    lineHeight: 15,
    color: "var(--ink-soft)",
  },
};
const WIDEST_NAME = 112;
/** Of the bar whose district is pointed at. */
const MARKED = "var(--ink)";

/**
 * A bar a row: solid as far as the wording is certain, hatched over the interval that it leaves open.
 * Where no upper end is stated the hatch is a stub of fixed length that ends without an edge.
 */
export function barOption(bars: readonly Bar[]): EChartsCoreOption {
  const longest = Math.max(0, ...bars.map(({ interval }) => interval.max ?? interval.value));
  const stub = longest * OPEN_END_SHARE || 1;
  const open = bars.map(({ interval }) => openLength(interval, stub));
  return {
    animation: false,
    textStyle: { fontFamily: "inherit", fontSize: FONT_SIZE },
    grid: {
      top: 4,
      bottom: 4,
      left: 14 + nameWidth(bars),
      right: 18 + labelWidth(bars),
    },
    xAxis: { type: "value", show: false, min: 0, max: axisEnd(bars, longest + stub) },
    yAxis: {
      type: "category",
      inverse: true,
      data: bars.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: "var(--rule-strong)" } },
      axisLabel: {
        color: "var(--ink)",
        fontSize: FONT_SIZE,
        fontFamily: "inherit",
        interval: 0,
        width: WIDEST_NAME,
        overflow: "truncate",
      },
    },
    series: [solidSeries(bars), openSeries(bars, open)],
  };
}

/** Long place names are cut short, or they would leave no room for bars on a telephone; the table has them whole. */
function nameWidth(bars: readonly Bar[]): number {
  return Math.min(WIDEST_NAME, Math.max(0, ...bars.map(({ name }) => textWidth(name, FONT_SIZE))));
}

function labelWidth(bars: readonly Bar[]): number {
  return Math.max(
    0,
    ...bars.map(({ label }) => textWidth(label, FONT_SIZE)),
    ...bars.map(({ gloss }) => textWidth(gloss ?? "", GLOSS_SIZE)),
  );
}

/** Groups that stand apart are drawn at less than half the width, so that nobody lays them against the bars above. */
function axisEnd(bars: readonly Bar[], end: number): number {
  const isQuiet = bars.some(({ tone }) => tone === "quiet");
  return (isQuiet ? end / 0.4 : end) || 1;
}

function solidSeries(bars: readonly Bar[]) {
  return {
    type: "bar",
    stack: "quantity",
    barWidth: 20,
    emphasis: { itemStyle: { color: MARKED } },
    data: bars.map((bar) => ({
      value: bar.interval.min ?? 0,
      itemStyle: { color: colorOf(bar) },
    })),
  };
}

function openSeries(bars: readonly Bar[], open: readonly number[]) {
  const isGlossed = bars.some(({ gloss }) => gloss !== null);
  const labels = bars.map((bar) => (isGlossed ? glossedLabel(bar) : bar.label));
  return {
    type: "bar",
    stack: "quantity",
    emphasis: { itemStyle: { color: "transparent", borderColor: MARKED } },
    data: bars.map((bar, index) => ({
      value: open[index] ?? 0,
      itemStyle: openStyle(bar, open[index] ?? 0),
    })),
    label: {
      show: true,
      position: "right",
      distance: 8,
      color: "var(--ink)",
      fontFamily: "inherit",
      fontSize: FONT_SIZE,
      fontWeight: 600,
      formatter: ({ dataIndex }: { dataIndex: number }) => labels[dataIndex] ?? "",
      ...(isGlossed ? { rich: RICH } : {}),
    },
  };
}

/** Beside each other words and gloss would leave no room for bars on a telephone. */
function glossedLabel({ label, gloss }: Bar): string {
  return gloss === null ? `{words|${label}}` : `{words|${label}}\n{gloss|${gloss}}`;
}

function colorOf({ tone }: Bar): string {
  return tone === "quiet" ? "var(--rule-strong)" : "var(--accent)";
}

function openStyle(bar: Bar, length: number) {
  const isClosed = bar.interval.max !== null && length > 0;
  const color = colorOf(bar);
  return {
    color: "transparent",
    ...(isClosed ? { borderColor: color, borderWidth: 1 } : {}),
    decal: {
      symbol: "rect",
      color,
      dashArrayX: [1, 0],
      dashArrayY: [2, 3],
      rotation: -Math.PI / 4,
    },
  };
}

/** How far the hatch reaches beyond the certain part, in the unit of the axis. */
function openLength({ min, max }: Interval, stub: number): number {
  const certain = min ?? 0;
  return max === null ? stub : max - certain;
}
