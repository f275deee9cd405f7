/** Round enough to be read off a legend; neighbours are so close that no class stays empty at the upper end. */
const FACTORS = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The width of so many equal classes from zero that hold the greatest value: a round number, and whole for whole values. */
export function classWidth(greatest: number, count: number): number {
  if (greatest <= 0) return 1;
  const least = greatest / count;
  return roundWidths(greatest, count).find((width) => width >= least) ?? Math.ceil(least);
}

/** Round widths about as great as those classes, smallest first. */
export function roundWidths(greatest: number, count: number): number[] {
  if (greatest <= 0) return [];
  const power = 10 ** Math.floor(Math.log10(greatest / count));
  const widths = FACTORS.map((factor) => Number((factor * power).toPrecision(3)));
  return widths.filter((width) => !Number.isInteger(greatest) || Number.isInteger(width));
}
