import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addIntervals, type Interval, isCertainlyGreater } from "../../../src/stats/interval";
import { rankRanges } from "../../../src/stats/rank-ranges";
import { roundOutward } from "../../../src/stats/round-outward";
import { smallInterval } from "./arbitrary-facts";

/** Every way in which the true numbers can lie within their intervals. */
function worlds(intervals: readonly Interval[]): number[][] {
  return intervals.reduce<number[][]>(
    (all, interval) =>
      all.flatMap((world) => valuesWithin(interval).map((value) => [...world, value])),
    [[]],
  );
}

function valuesWithin({ min, max }: Interval): number[] {
  const values: number[] = [];
  for (let value = min ?? 0; value <= (max ?? 0); value += 1) values.push(value);
  return values;
}

const fewIntervals = fc.array(smallInterval, { minLength: 1, maxLength: 4 });

describe("rank ranges", () => {
  it("hold exactly the best and the worst place over all allowed values", () => {
    fc.assert(
      fc.property(fewIntervals, (intervals) => {
        const all = worlds(intervals);
        const places = intervals.map((_, index) => ({
          from: Math.min(
            ...all.map((world) => 1 + world.filter((other) => other > (world[index] ?? 0)).length),
          ),
          to: Math.max(
            ...all.map(
              (world) => world.length - world.filter((other) => other < (world[index] ?? 0)).length,
            ),
          ),
        }));
        expect(rankRanges(intervals)).toEqual(places);
      }),
    );
  });

  it("let a number without an upper end take the first place, always", () => {
    fc.assert(
      fc.property(fewIntervals, (intervals) => {
        const open = { value: 0, min: 0, max: null };
        expect(rankRanges([...intervals, open]).at(-1)?.from).toBe(1);
      }),
    );
  });
});

describe("intervals", () => {
  it("add up to exactly the sums that their values can have", () => {
    fc.assert(
      fc.property(fewIntervals, (intervals) => {
        const sums = worlds(intervals).map((world) => world.reduce((sum, value) => sum + value, 0));
        const { min, max } = addIntervals(intervals);
        expect([min, max]).toEqual([Math.min(...sums), Math.max(...sums)]);
      }),
    );
  });

  it("are certainly greater exactly where they share no value and lie above", () => {
    fc.assert(
      fc.property(smallInterval, smallInterval, (a, b) => {
        const shared = valuesWithin(a).some((value) => valuesWithin(b).includes(value));
        expect(isCertainlyGreater(a, b)).toBe(!shared && a.value > b.value);
      }),
    );
  });

  it("lose no value when rounded", () => {
    const real = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(real, real, real, (a, b, c) => {
        const [min = 0, value = 0, max = 0] = [a, b, c].sort((x, y) => x - y);
        const rounded = roundOutward({ min, value, max });
        expect(rounded.min).toBeLessThanOrEqual(min * (1 + 1e-11));
        expect(rounded.max).toBeGreaterThanOrEqual(max * (1 - 1e-11));
      }),
    );
  });
});
