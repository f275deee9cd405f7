import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween } from "../../../src/stats/change";

/** An interval, open at an end now and then, and one number within it. */
const stated = fc
  .tuple(fc.nat(60), fc.nat(20), fc.nat(20), fc.boolean(), fc.boolean())
  .map(([min, below, above, isOpenBelow, isOpenAbove]) => ({
    interval: {
      value: min + below,
      min: isOpenBelow ? null : min,
      max: isOpenAbove ? null : min + below + above,
    },
    within: isOpenBelow ? [0, min + below] : [min, min + below, min + below + above],
  }));

describe("changeBetween", () => {
  it("holds the change of every pair of numbers that the two wordings allow", () => {
    fc.assert(
      fc.property(stated, stated, (before, after) => {
        const { min, max } = changeBetween(before.interval, after.interval);
        for (const earlier of before.within) {
          for (const later of after.within) {
            expect(later - earlier).toBeGreaterThanOrEqual(min ?? Number.NEGATIVE_INFINITY);
            expect(later - earlier).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY);
          }
        }
      }),
    );
  });

  it("is exact where both are", () => {
    const exact = (value: number) => ({ value, min: value, max: value });
    expect(changeBetween(exact(80), exact(50))).toEqual(exact(-30));
  });
});
