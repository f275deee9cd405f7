import { backgroundShape, findTop, type TrendMark, trendShapes } from "../../charts/trend-shapes";
import type { TrendScale } from "../../model/views";
import type { TrendLine } from "../../stats/trend";
import type { TrendColumn } from "../../stats/trend-columns";
import type { TrendView } from "./trend-view";

type Columns = readonly TrendColumn[];

/** What all panels draw: each its own line, and behind it the lines of all where they share an axis. */
export function layOutPanels({ main, panels, columns }: TrendView, scale: TrendScale) {
  const isShared = scale === "shared";
  const all = main?.lines ?? [];
  const top = topOf(all);
  return {
    top: isShared ? top : null,
    background: isShared
      ? backgroundShape(
          all.map((line) => marksOf(line, columns)),
          top,
        )
      : null,
    panels: panels.map((line) => {
      const ownTop = isShared ? top : topOf([line]);
      return { ...line, top: ownTop, shapes: trendShapes(marksOf(line, columns), ownTop) };
    }),
  };
}

export type LaidOut = ReturnType<typeof layOutPanels>;

/** Where a column lies in the whole time on the axis, as fractions. */
export function placeOf(columns: Columns, index: number): { start: number; end: number } {
  const first = columns[0]?.start ?? 0;
  const length = (columns.at(-1)?.end ?? 1) - first;
  const { start = first, end = first } = columns[index] ?? {};
  return { start: (start - first) / length, end: (end - first) / length };
}

/** The column at a fraction of the axis, or the nearest to it. */
export function columnAt(columns: Columns, fraction: number): number {
  const distances = columns.map((_, index) => {
    const { start, end } = placeOf(columns, index);
    return Math.max(start - fraction, fraction - end, 0);
  });
  return distances.indexOf(Math.min(...distances));
}

function topOf(lines: readonly TrendLine[]): number {
  return findTop(lines.flatMap(({ points }) => points.flatMap((point) => point?.interval ?? [])));
}

function marksOf({ points }: TrendLine, columns: Columns): (TrendMark | null)[] {
  return points.map((point, index) =>
    point ? { ...placeOf(columns, index), interval: point.interval } : null,
  );
}
