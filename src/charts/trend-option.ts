import type { EChartsCoreOption } from "echarts/core";
import { textWidth } from "./text-width";
import { drawDoubt, drawLabel, drawVeil, type Renderer } from "./trend-drawings";
import {
  categoryColor,
  markerPath,
  type TrendLine,
  type TrendMark,
  type TrendPicture,
  withBreaks,
} from "./trend-picture";
import { spreadLabels, timeExtent, timeTicks, valueScale } from "./trend-scale";

const FONT_SIZE = 12.5;
const LABEL_GAP = 17;
const TOP = 12;
const BOTTOM = 28;
const QUIET = 0.18;
const MANY_ISSUES = 40;
const AXIS_TEXT = { color: "var(--ink-soft)", fontFamily: "inherit", fontSize: FONT_SIZE };

/**
 * Step lines over time: a value holds until the next statement, nothing is smoothed and breaks stay open.
 * Every hedged point carries a bar over the interval that its words allow.
 */
export function trendOption(picture: TrendPicture): EChartsCoreOption {
  const { lines, times, formatValue } = picture;
  const scale = valueScale(greatestOf(lines));
  const steps = Array.from({ length: Math.round(scale.end / scale.step) + 1 }, (_, index) =>
    formatValue(index * scale.step),
  );
  return {
    animation: false,
    textStyle: { fontFamily: "inherit", fontSize: FONT_SIZE },
    grid: {
      top: TOP,
      bottom: BOTTOM,
      left: 14 + widest(steps),
      right: 34 + widest(lines.map(({ label }) => label)),
    },
    xAxis: timeAxis(times),
    yAxis: {
      type: "value",
      min: 0,
      max: scale.end,
      interval: scale.step,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: "var(--rule)" } },
      axisLabel: { ...AXIS_TEXT, formatter: formatValue },
    },
    series: [
      ...lines.map((line, index) => lineSeries(line, index, picture)),
      ...lines.map(doubtSeries),
      labelSeries(picture),
      ...(picture.range ? [veilSeries(picture.range)] : []),
    ],
  };
}

/** What changes where a line stands out, or none does: to be merged into the drawn option, which stays as it is. */
export function markOption(picture: TrendPicture, marked: number | null): EChartsCoreOption {
  const opacityOf = (index: number) => (marked === null || marked === index ? 1 : QUIET);
  return {
    series: [
      ...picture.lines.map((_, index) => ({
        id: lineId(index),
        z: marked === index ? 4 : 3,
        lineStyle: { width: marked === index ? 2.4 : 1.5, opacity: opacityOf(index) },
        itemStyle: { opacity: opacityOf(index) },
      })),
      ...picture.lines.map((line, index) => ({
        id: doubtId(index),
        renderItem: doubtRenderer(line, opacityOf(index)),
      })),
      { id: LABELS_ID, renderItem: labelRenderer(picture, marked) },
    ],
  };
}

const LABELS_ID = "labels";

function lineId(index: number): string {
  return `line ${index}`;
}

function doubtId(index: number): string {
  return `doubt ${index}`;
}

/** Days are named in full while each tick is a bulletin, else by their month. */
function timeAxis(times: TrendPicture["times"]) {
  const [min, max] = timeExtent(times);
  const ticks = timeTicks(times);
  const isDaily = ticks.every((tick) => times.includes(tick));
  const lineStyle = { color: "var(--rule-strong)" };
  return {
    type: "value",
    min,
    max,
    splitLine: { show: false },
    axisLine: { show: true, onZero: false, lineStyle },
    axisTick: { show: true, customValues: ticks, lineStyle },
    axisLabel: {
      ...AXIS_TEXT,
      customValues: ticks,
      hideOverlap: true,
      formatter: (time: number) => isoDay(time).slice(0, isDaily ? 10 : 7),
    },
  };
}

/** The day of a moment that is midnight UTC. */
function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function widest(words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => textWidth(word, FONT_SIZE)));
}

function greatestOf(lines: readonly TrendLine[]): number {
  const marks = lines.flatMap(({ segments }) => segments.flat());
  return Math.max(0, ...marks.map(({ interval }) => interval.max ?? interval.value * 1.08));
}

function lineSeries(line: TrendLine, index: number, picture: TrendPicture) {
  const color = categoryColor(line.category);
  return {
    id: lineId(index),
    type: "line",
    name: line.name,
    step: "end",
    connectNulls: false,
    showSymbol: true,
    showAllSymbol: true,
    symbol: `path://${markerPath(line.category)}`,
    triggerEvent: true,
    emphasis: { disabled: true },
    z: 3,
    lineStyle: { color, width: 1.5, opacity: 1 },
    data: withBreaks(line).map((mark) => (mark ? pointOf(mark, color, picture) : ["-", "-"])),
  };
}

function pointOf(mark: TrendMark, color: string, picture: TrendPicture) {
  const isAtCursor = mark.factId === picture.cursor;
  return {
    value: [mark.time, mark.interval.value],
    symbolSize: isAtCursor ? 14 : picture.times.length > MANY_ISSUES ? 6.5 : 8,
    itemStyle: {
      color: mark.isHedged ? "var(--paper)" : color,
      borderColor: isAtCursor ? "var(--focus)" : color,
      borderWidth: isAtCursor ? 3 : 1.5,
    },
  };
}

function customSeries(id: string, data: readonly unknown[], z: number, renderItem: Renderer) {
  return {
    id,
    type: "custom",
    silent: true,
    clip: false,
    z,
    encode: { x: 0, y: 1 },
    data,
    renderItem,
  };
}

function hedgedMarks({ segments }: TrendLine): readonly TrendMark[] {
  return segments.flat().filter(({ isHedged }) => isHedged);
}

function doubtSeries(line: TrendLine, index: number) {
  const data = hedgedMarks(line).map(({ time, interval }) => [time, interval.value]);
  return customSeries(doubtId(index), data, 2, doubtRenderer(line, 1));
}

function doubtRenderer(line: TrendLine, opacity: number): Renderer {
  const marks = hedgedMarks(line);
  return ({ dataIndex }, api) => {
    const mark = marks[dataIndex];
    return mark ? drawDoubt(mark, api, categoryColor(line.category), opacity) : null;
  };
}

/** The last point of each line that has one. */
function endsOf({ lines }: TrendPicture) {
  return lines.flatMap((line, index) => {
    const mark = line.segments.flat().at(-1);
    return mark ? [{ line, index, mark }] : [];
  });
}

/** Names at the line ends, pushed apart where lines end close to each other. */
function labelSeries(picture: TrendPicture) {
  const data = endsOf(picture).map(({ mark }) => [mark.time, mark.interval.value]);
  return customSeries(LABELS_ID, data, 3, labelRenderer(picture, null));
}

function labelRenderer(picture: TrendPicture, marked: number | null): Renderer {
  const { lines, height, times } = picture;
  const ends = endsOf(picture);
  const { end } = valueScale(greatestOf(lines));
  const inner = height - TOP - BOTTOM;
  const wanted = ends.map(({ mark }) => TOP + inner * (1 - mark.interval.value / end));
  const places = spreadLabels(wanted, LABEL_GAP, TOP, height - BOTTOM - 4);
  return ({ dataIndex, coordSys }, api) => {
    const entry = ends[dataIndex];
    if (!entry) return null;
    const [x = 0] = api.coord([entry.mark.time, entry.mark.interval.value]);
    const left = times.length > 1 ? coordSys.x + coordSys.width + 10 : x + 22;
    const opacity = marked === null || marked === entry.index ? 1 : 0.35;
    return drawLabel(entry, api, { left, y: places[dataIndex] ?? 0, opacity, size: FONT_SIZE });
  };
}

function veilSeries(range: { from: number; to: number }) {
  const sides = [
    { time: range.from, side: "before" as const },
    { time: range.to, side: "after" as const },
  ];
  const data = sides.map(({ time }) => [time, 0]);
  return customSeries("veil", data, 6, ({ dataIndex, coordSys }, api) => {
    const entry = sides[dataIndex];
    return entry ? drawVeil(entry, api, coordSys) : null;
  });
}
