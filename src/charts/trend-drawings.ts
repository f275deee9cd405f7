import { categoryColor, markerPath, type TrendLine, type TrendMark } from "./trend-picture";

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of ECharts' drawing interface that is used here. */
interface Pen {
  readonly coord: (value: readonly number[]) => number[];
}

/** What ECharts asks of a series that draws itself. */
export type Renderer = (
  params: { readonly dataIndex: number; readonly coordSys: Frame },
  pen: Pen,
) => object | null;

const CAP = 3.5;
const OPEN_PIXELS = 22;

/** A vertical bar over the interval: capped where an end is stated, dashed and without a cap where it is open. */
export function drawDoubt(
  { time, interval }: TrendMark,
  pen: Pen,
  stroke: string,
  opacity: number,
): object {
  const yOf = (value: number) => pen.coord([time, value])[1] ?? 0;
  const [x = 0, y = 0] = pen.coord([time, interval.value]);
  const top = interval.max === null ? y - OPEN_PIXELS : yOf(interval.max);
  const bottom = interval.min === null ? Math.min(yOf(0), y + OPEN_PIXELS) : yOf(interval.min);
  const isOpen = interval.max === null || interval.min === null;
  const line = (x1: number, y1: number, x2: number, y2: number, isDashed = false) => ({
    type: "line",
    shape: { x1, y1, x2, y2 },
    style: {
      fill: "none",
      stroke,
      opacity,
      lineWidth: 1.5,
      ...(isDashed ? { lineDash: [2, 2] } : {}),
    },
  });
  const cap = (height: number) => line(x - CAP, height, x + CAP, height);
  return {
    type: "group",
    children: [
      line(x, bottom, x, top, isOpen),
      ...(interval.max === null ? [] : [cap(top)]),
      ...(interval.min === null ? [] : [cap(bottom)]),
    ],
  };
}

interface LabelPlace {
  readonly left: number;
  readonly y: number;
  readonly opacity: number;
  readonly size: number;
}

/** Marker and name of a line, led to from its last point. */
export function drawLabel(
  { line, mark }: { readonly line: TrendLine; readonly mark: TrendMark },
  pen: Pen,
  { left, y, opacity, size }: LabelPlace,
): object {
  const color = categoryColor(line.category);
  const [x = 0, pointY = 0] = pen.coord([mark.time, mark.interval.value]);
  const leader = {
    type: "line",
    shape: { x1: x + 7, y1: pointY, x2: left - 2, y2: y },
    style: { fill: "none", stroke: color, opacity: opacity * 0.6, lineWidth: 1, lineDash: [1, 3] },
  };
  const marker = {
    type: "path",
    shape: { pathData: markerPath(line.category), x: left, y: y - 4, width: 8, height: 8 },
    style: { fill: color, opacity },
  };
  const words = {
    type: "text",
    style: {
      x: left + 12,
      y,
      text: line.label,
      fill: "var(--ink)",
      opacity,
      fontFamily: "inherit",
      fontSize: size,
      fontWeight: 600,
      verticalAlign: "middle",
    },
  };
  return { type: "group", children: [leader, marker, words] };
}

/** Paper over what lies before or after the chosen stretch of time. */
export function drawVeil(
  { time, side }: { readonly time: number; readonly side: "before" | "after" },
  pen: Pen,
  frame: Frame,
): object {
  const [x = 0] = pen.coord([time, 0]);
  const edge = side === "before" ? x - 7 : x + 7;
  const left = side === "before" ? frame.x : edge;
  const right = side === "before" ? edge : frame.x + frame.width;
  return {
    type: "group",
    children: [
      {
        type: "rect",
        shape: {
          x: left,
          y: frame.y - 8,
          width: Math.max(0, right - left),
          height: frame.height + 7,
        },
        style: { fill: "var(--paper)", opacity: 0.72 },
      },
      {
        type: "line",
        shape: { x1: edge, y1: frame.y - 8, x2: edge, y2: frame.y + frame.height },
        style: { fill: "none", stroke: "var(--rule-strong)", lineWidth: 1, lineDash: [3, 3] },
      },
    ],
  };
}
