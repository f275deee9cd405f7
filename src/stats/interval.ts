import type { Quantity } from "../model/quantity";

/** A number with the doubt of its wording: a closed interval, `null` where an end is open; `min ≤ value ≤ max`. */
export interface Interval {
  readonly value: number;
  readonly min: number | null;
  readonly max: number | null;
}

export function intervalOf({ value, minValue, maxValue }: Quantity): Interval {
  return { value, min: minValue, max: maxValue };
}

/** Lower with lower, upper with upper; one open end keeps that end of the sum open. The sum of nothing is exactly 0. */
export function addIntervals(intervals: readonly Interval[]): Interval {
  return {
    value: addNumbers(intervals.map(({ value }) => value)) ?? 0,
    min: addNumbers(intervals.map(({ min }) => min)),
    max: addNumbers(intervals.map(({ max }) => max)),
  };
}

/** Times a factor above zero; the doubt grows or shrinks with the number. */
export function scaleInterval({ value, min, max }: Interval, factor: number): Interval {
  return {
    value: value * factor,
    min: min === null ? null : min * factor,
    max: max === null ? null : max * factor,
  };
}

/** Whether every value that `a` allows lies above every value that `b` allows. */
export function isCertainlyGreater(a: Interval, b: Interval): boolean {
  return a.min !== null && b.max !== null && a.min > b.max;
}

function addNumbers(numbers: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const number of numbers) {
    if (number === null) return null;
    sum += number;
  }
  // 0.1 + 0.2: decimals as printed (1.2 吨) must not grow a tail of binary dust.
  return Number.isInteger(sum) ? sum : Number(sum.toPrecision(15));
}
