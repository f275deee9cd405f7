import { describe, expect, it } from "vitest";
import { chooseClasses, classSpan, type Stated } from "../../../src/stats/value-classes";

const exact = (value: number): Stated => ({
  interval: { value, min: value, max: value },
  bound: "exact",
});
const between = (min: number, max: number | null, bound: Stated["bound"]): Stated => ({
  interval: { value: min, min, max },
  bound,
});

describe("classSpan", () => {
  const classes = { width: 20_000, count: 4 };

  it.each([
    ["an exact number in its class", exact(19_999), [1, 1]],
    ["a lower end in the class that it opens", exact(20_000), [2, 2]],
    ["what is far above in the last", exact(900_000), [4, 4]],
    ["2万余 in one class above 不满2万", between(20_000, 30_000, "at_least"), [2, 2]],
    ["3万余 below 4万, as it never is 4万", between(30_000, 40_000, "at_least"), [2, 2]],
    ["3至4万, which may be 4万, in both", between(30_000, 40_000, "range"), [2, 3]],
    ["约4万 in both", between(35_000, 45_000, "about"), [2, 3]],
    ["数万 in all that it may be", between(20_000, 90_000, "vague"), [2, 4]],
  ])("puts %s", (_, number, [from, to]) => {
    expect(classSpan(number, classes)).toEqual({ from, to, isOpen: false });
  });

  it("lets an open end reach to the last class, and no further than a mark", () => {
    expect(classSpan(between(86_000, null, "at_least"), classes)).toEqual({
      from: 4,
      to: 4,
      isOpen: true,
    });
    expect(classSpan(between(26_000, null, "at_least"), classes)).toMatchObject({ from: 2, to: 4 });
  });

  it("starts at nothing where no lower end is stated", () => {
    const upTo = { interval: { value: 30_000, min: null, max: 30_000 }, bound: "at_most" } as const;
    expect(classSpan(upTo, classes)).toMatchObject({ from: 1, to: 2 });
  });

  it("takes no harm from binary fractions", () => {
    expect(classSpan(exact(0.3), { width: 0.1, count: 4 })).toMatchObject({ from: 4, to: 4 });
  });
});

describe("chooseClasses", () => {
  it("takes round edges up to the greatest number", () => {
    expect(chooseClasses([exact(100), exact(26)], 4)).toEqual({ width: 25, count: 4 });
  });

  it("moves the edges where fewer numbers cross them", () => {
    const numbers = [exact(100), between(70, 80, "range"), between(45, 55, "about")];
    const classes = chooseClasses(numbers, 4);
    expect(
      numbers.map((number) => classSpan(number, classes)).every(({ from, to }) => from === to),
    ).toBe(true);
  });

  it("has classes where nothing was counted", () => {
    expect(chooseClasses([], 4)).toEqual({ width: 1, count: 4 });
    expect(chooseClasses([exact(0)], 4)).toEqual({ width: 1, count: 4 });
  });
});
