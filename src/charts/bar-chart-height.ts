const BAR_HEIGHT = 38;

/** Height in CSS pixels of a chart of so many bars: known before the chart's code arrives, and so apart from it. */
export function barChartHeight(count: number): number {
  return count * BAR_HEIGHT + 8;
}
