import type { Interval } from "../stats/interval";

/** What was said of one stretch of time; the ends are fractions of the whole time on the axis. */
export interface TrendMark {
  readonly start: number;
  readonly end: number;
  readonly interval: Interval;
}

/** The paths of one small panel, in units of `PLOT`. */
export interface TrendShapes {
  /** Exact numbers, and the stated end of those that are open upwards. */
  readonly certain: string;
  /** Bands over what hedged words allow. */
  readonly doubt: string;
  /** Arrows where no upper end is stated: a direction, never a length. */
  readonly open: string;
  /** From one stretch to the next, where nothing was silent between; within two bands that overlap there is none. */
  readonly rise: string;
}

/** The box that every panel is drawn in and then stretched to its place; lines keep their width. */
export const PLOT = { width: 250, height: 64, top: 12, bottom: 2 } as const;

const ARROW = 9;
const HEAD = 3;
const THINNEST = 1.6;
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The first round number at or above all that is certain or possible; 1 where all is zero. */
export function findTop(intervals: readonly Interval[]): number {
  const greatest = intervals.reduce((top, { value, max }) => Math.max(top, max ?? value), 0);
  if (greatest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(greatest));
  const factor = ROUND.find((candidate) => candidate * power >= greatest * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}

/** The marks of one line, oldest first, with `null` where it is silent. */
export function trendShapes(marks: readonly (TrendMark | null)[], top: number): TrendShapes {
  const shapes = { certain: "", doubt: "", open: "", rise: "" };
  let before: TrendMark | null = null;
  for (const mark of marks) {
    if (!mark) {
      before = null;
      continue;
    }
    const { x1, x2, low, high } = boxOf(mark, top);
    if (mark.interval.max === null) {
      shapes.certain += `M${x1} ${low}H${x2}`;
      shapes.open += arrowAt(round((x1 + x2) / 2), low);
    } else if (low === high && mark.interval.min === mark.interval.max) {
      shapes.certain += `M${x1} ${low}H${x2}`;
    } else {
      shapes.doubt += `M${x1} ${low}H${x2}V${high}H${x1}Z`;
    }
    if (before && Math.abs(before.end - mark.start) < 1e-9) shapes.rise += rise(before, mark, top);
    before = mark;
  }
  return shapes;
}

/** All lines as one quiet shape, to lie behind each of them. */
export function backgroundShape(
  lines: readonly (readonly (TrendMark | null)[])[],
  top: number,
): string {
  return lines
    .flatMap((marks) =>
      marks.map((mark) => {
        if (!mark) return "";
        const { x1, x2, low, high } = boxOf(mark, top);
        const pad = Math.max(0, THINNEST - (low - high)) / 2;
        return `M${x1} ${round(low + pad)}H${x2}V${round(high - pad)}H${x1}Z`;
      }),
    )
    .join("");
}

/** A rise or fall from the nearest end of one mark to the nearest end of the next. */
function rise(before: TrendMark, mark: TrendMark, top: number): string {
  const a = boxOf(before, top);
  const b = boxOf(mark, top);
  if (b.low < a.high) return `M${b.x1} ${a.high}V${b.low}`;
  return a.low < b.high ? `M${b.x1} ${a.low}V${b.high}` : "";
}

/** Edges of a mark, the axis pointing down; of an open one the lower end only, and a count without a lower end begins at zero. */
function boxOf({ start, end, interval }: TrendMark, top: number) {
  const { value, min, max } = interval;
  const yOf = (number: number) =>
    round(PLOT.height - PLOT.bottom - (PLOT.height - PLOT.top - PLOT.bottom) * (number / top));
  const low = yOf(max === null ? (min ?? value) : (min ?? 0));
  return {
    x1: round(start * PLOT.width),
    x2: round(end * PLOT.width),
    low,
    high: max === null ? low : yOf(max),
  };
}

function arrowAt(x: number, y: number): string {
  const tip = round(y - ARROW);
  const wing = round(tip + HEAD);
  return `M${x} ${y}V${tip}M${round(x - HEAD)} ${wing}L${x} ${tip}L${round(x + HEAD)} ${wing}`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
