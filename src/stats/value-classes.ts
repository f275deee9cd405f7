import type { Bound } from "../model/quantity";
import { classWidth, roundWidths } from "./class-width";
import type { Interval } from "./interval";

/** A number as far as classes are concerned. */
export interface Stated {
  readonly interval: Interval;
  readonly bound: Bound;
}

/**
 * Equal classes from zero: each holds its lower end and not its upper one, and the last has no upper end.
 * Their words (不满2万, 2万至不满4万, 6万及以上) are then true of every value in them.
 */
export interface ValueClasses {
  readonly width: number;
  readonly count: number;
}

/** The classes, counted from 1, that a number may lie in. */
export interface ClassSpan {
  readonly from: number;
  readonly to: number;
  /** The wording sets no upper end (超8.6万): the number may lie anywhere above. */
  readonly isOpen: boolean;
}

/** Classes with round edges that hold the greatest number; of several such widths the one whose edges the fewest numbers cross. */
export function chooseClasses(numbers: readonly Stated[], count: number): ValueClasses {
  const greatest = Math.max(0, ...numbers.map(({ interval }) => interval.value));
  const usual = classWidth(greatest, count);
  const crossed = (width: number) =>
    numbers.filter((number) => {
      const { from, to, isOpen } = classSpan(number, { width, count });
      return from !== to && !isOpen;
    }).length;
  const distance = (width: number) => Math.abs(Math.log(width / usual));
  const widths = [usual, ...roundWidths(greatest, count)].filter(
    (width) =>
      width === usual || ((count - 1) * width <= greatest && greatest < (count + 2) * width),
  );
  const [best = usual] = widths.sort(
    (a, b) => crossed(a) - crossed(b) || distance(a) - distance(b),
  );
  return { width: best, count };
}

/** Where a number lies by its whole interval, and not by the figure that was printed. */
export function classSpan(number: Stated, { width, count }: ValueClasses): ClassSpan {
  const { min, max } = number.interval;
  const classOf = (value: number) => Math.min(count, Math.floor(divide(value, width)) + 1);
  const from = classOf(Math.max(0, min ?? 0));
  if (max === null) return { from, to: count, isOpen: true };
  const isOnEdge = Number.isInteger(divide(max, width)) && max > (min ?? 0);
  const to =
    isOnEdge && excludesItsUpperEnd(number) ? Math.min(count, divide(max, width)) : classOf(max);
  return { from, to, isOpen: false };
}

/** 2万余 is never 3万, and 近3万 neither; 2至3万 may be. */
function excludesItsUpperEnd({ interval, bound }: Stated): boolean {
  return (bound === "at_least" || bound === "at_most") && interval.min !== null;
}

/** 0.3 / 0.1 is no whole number in binary. */
function divide(value: number, width: number): number {
  return Number((value / width).toPrecision(12));
}
