import fc from "fast-check";
import { expect, it } from "vitest";
import { chooseClasses, classSpan } from "../../../src/stats/value-classes";

const COUNT = 4;

const number = fc
  .tuple(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 0, max: 1e6 }))
  .map(([min, more]) => ({
    interval: { value: min, min, max: min + more },
    bound: more === 0 ? ("exact" as const) : ("range" as const),
  }));

it("puts every value that the wording allows into a class whose words are true of it", () => {
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 16 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (numbers, share) => {
        const classes = chooseClasses(numbers, COUNT);
        for (const stated of numbers) {
          const { min, max } = stated.interval;
          const value = Math.round(min + share * (max - min));
          const { from, to } = classSpan(stated, classes);
          expect(value).toBeGreaterThanOrEqual((from - 1) * classes.width);
          if (to < COUNT) expect(value).toBeLessThan(to * classes.width);
          // Nothing is hatched that need not be: both ends are reached.
          if (from > 1) expect(min).toBeGreaterThanOrEqual((from - 1) * classes.width);
          if (to > from) expect(max).toBeGreaterThanOrEqual((to - 1) * classes.width);
        }
      },
    ),
  );
});
