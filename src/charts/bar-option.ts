import type { EChartsCoreOption } from "echarts/core";
import type { Interval } from "../stats/interval";
import { cutInterval, endOf, findCut } from "./cut-bars";
import { textWidth } from "./text-width";

/** One bar: a name on the left, the interval drawn, and at its end the words that state it. */
export interface Bar {
  readonly name: string;
  readonly interval: Interval;
  readonly label: string;
  /** A second, quieter line that says what the words mean. */
  readonly gloss: string | null;
  /** The number of an earlier period, drawn thin under the bar; `null` where there is none. */
  readonly before: Interval | null;
}

/** Stands where no upper end is stated: an arrow has no length that could be read against the bars. */
const OPEN_END = "▶ ";
/** Stands where a bar is longer than it is drawn. */
const CUT_END = "∥ ";
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
const NOW = "var(--accent)";
const BEFORE = "var(--rule-strong)";
/** Of the bar whose district is pointed at. */
const MARKED = "var(--ink)";

/**
 * A bar a row: solid as far as the wording is certain, hatched over the interval that it leaves open, with an arrow and
 * no length where no upper end is stated. One bar many times as long as all others is cut, and says so.
 */
export function barOption(given: readonly Bar[]): EChartsCoreOption {
  const intervals = given.flatMap(({ interval, before }) =>
    before ? [interval, before] : [interval],
  );
  const cut = findCut(intervals);
  const longest = cut ?? Math.max(0, ...intervals.map(endOf));
  const bars = given.map((bar) => cutBar(bar, cut));
  return {
    animation: false,
    textStyle: { fontFamily: "inherit", fontSize: FONT_SIZE },
    grid: {
      top: 4,
      bottom: 4,
      left: 14 + nameWidth(bars),
      right: 18 + labelWidth(bars),
      // The names have room by the widths above: they need not be measured once more to see that they do.
      outerBoundsMode: "none",
    },
    xAxis: { type: "value", show: false, min: 0, max: longest || 1 },
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
    series: [solidSeries(bars), openSeries(bars), ...earlierSeries(bars), ...labelSeries(bars)],
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

/** The bar as it is drawn, its words behind what its end says. */
function cutBar(bar: Bar, cut: number | null): Bar {
  const { interval, before, label } = bar;
  const isCut = cut !== null && endOf(interval) > cut;
  return {
    ...bar,
    interval: cutInterval(interval, cut),
    before: before && cutInterval(before, cut),
    label: (isCut ? CUT_END : "") + (interval.max === null ? OPEN_END : "") + label,
  };
}

function openLength(interval: Interval): number {
  return endOf(interval) - (interval.min ?? 0);
}

function solidSeries(bars: readonly Bar[]) {
  return {
    type: "bar",
    stack: "quantity",
    barWidth: 20,
    emphasis: { itemStyle: { color: MARKED } },
    itemStyle: { color: NOW },
    data: bars.map(({ interval }) => interval.min ?? 0),
  };
}

function hasEarlier(bars: readonly Bar[]): boolean {
  return bars.some(({ before }) => before !== null);
}

function openSeries(bars: readonly Bar[]) {
  return {
    type: "bar",
    stack: "quantity",
    emphasis: { itemStyle: { color: "transparent", borderColor: MARKED } },
    data: bars.map(({ interval }) => ({
      value: openLength(interval),
      itemStyle: openStyle(NOW, openLength(interval)),
    })),
    ...(hasEarlier(bars) ? {} : { label: labelsOf(bars) }),
  };
}

/** Where an earlier number reaches farther the words stand behind it, carried by a bar that is not seen. */
function labelSeries(bars: readonly Bar[]) {
  if (!hasEarlier(bars)) return [];
  const beyond = ({ interval, before }: Bar) =>
    before ? Math.max(0, endOf(before) - endOf(interval)) : 0;
  return [
    {
      type: "bar",
      stack: "quantity",
      itemStyle: { color: "transparent" },
      emphasis: { disabled: true },
      data: bars.map(beyond),
      label: labelsOf(bars),
    },
  ];
}

function labelsOf(bars: readonly Bar[]) {
  const isGlossed = bars.some(({ gloss }) => gloss !== null);
  const labels = bars.map((bar) => (isGlossed ? glossedLabel(bar) : bar.label));
  return {
    show: true,
    position: "right",
    distance: 8,
    color: "var(--ink)",
    fontFamily: "inherit",
    fontSize: FONT_SIZE,
    fontWeight: 600,
    formatter: ({ dataIndex }: { dataIndex: number }) => labels[dataIndex] ?? "",
    ...(isGlossed ? { rich: RICH } : {}),
  };
}

/** Beside each other words and gloss would leave no room for bars on a telephone. */
function glossedLabel({ label, gloss }: Bar): string {
  return gloss === null ? `{words|${label}}` : `{words|${label}}\n{gloss|${gloss}}`;
}

/** Two thin bars of one stack, as the others, in grey; none where nothing is laid beside anything. */
function earlierSeries(bars: readonly Bar[]) {
  if (!hasEarlier(bars)) return [];
  const common = { type: "bar", stack: "before", barWidth: 6, silent: true } as const;
  return [
    { ...common, itemStyle: { color: BEFORE }, data: bars.map(({ before }) => before?.min ?? 0) },
    {
      ...common,
      data: bars.map(({ before }) => {
        const length = before ? openLength(before) : 0;
        return { value: length, itemStyle: openStyle(BEFORE, length) };
      }),
    },
  ];
}

function openStyle(color: string, length: number) {
  return {
    color: "transparent",
    ...(length > 0 ? { borderColor: color, borderWidth: 1 } : {}),
    decal: {
      symbol: "rect",
      color,
      dashArrayX: [1, 0],
      dashArrayY: [2, 3],
      rotation: -Math.PI / 4,
    },
  };
}
