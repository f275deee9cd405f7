import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classWidth } from "../../../src/stats/class-width";

const CLASSES = 4;

describe("classWidth", () => {
  it("holds the greatest value, in the last class unless the numbers are small and whole", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (greatest) => {
        const width = classWidth(greatest, CLASSES);
        expect(CLASSES * width * (1 + 1e-9)).toBeGreaterThanOrEqual(greatest);
        const isSmallAndWhole = Number.isInteger(greatest) && greatest < 100;
        if (!isSmallAndWhole) expect((CLASSES - 1) * width).toBeLessThan(greatest);
      }),
    );
  });

  it("is whole for whole numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (greatest) => {
        const width = classWidth(greatest, CLASSES);
        expect(Number.isInteger(width)).toBe(true);
        expect(CLASSES * width).toBeGreaterThanOrEqual(greatest);
      }),
    );
  });

  it.each([
    [110_000, 30_000],
    [100, 25],
    [5, 2],
    [1, 1],
    [0, 1],
    [0.83, 0.25],
  ])("makes four classes up to %d each %d wide", (greatest, width) => {
    expect(classWidth(greatest, CLASSES)).toBe(width);
  });
});
