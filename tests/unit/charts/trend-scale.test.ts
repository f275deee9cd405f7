import { describe, expect, it } from "vitest";
import { spreadLabels, timeExtent, timeTicks, valueScale } from "../../../src/charts/trend-scale";

const DAY = 86_400_000;
const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe("valueScale", () => {
  it.each([
    [0, 1, 1],
    [5, 1, 5],
    [120_000, 25_000, 125_000],
    [475_000, 100_000, 500_000],
    [1_000_000, 200_000, 1_000_000],
    [0.3, 0.1, 0.3],
  ])("covers %d by steps of %d up to %d", (greatest, step, end) => {
    const scale = valueScale(greatest);
    expect(scale.step).toBeCloseTo(step);
    expect(scale.end).toBeCloseTo(end);
  });
});

describe("timeExtent", () => {
  it("puts a lone day into the middle", () => {
    const [from, to] = timeExtent([day("2022-05-06")]);
    expect((from + to) / 2).toBe(day("2022-05-06"));
  });
});

describe("timeTicks", () => {
  it("names each day while there are few, one day once", () => {
    const days = [day("2022-05-01"), day("2022-05-01"), day("2022-05-08")];
    expect(timeTicks(days)).toEqual([day("2022-05-01"), day("2022-05-08")]);
  });

  it("names beginnings of months where there are many", () => {
    const days = Array.from({ length: 60 }, (_, index) => day("2021-01-04") + index * 7 * DAY);
    const ticks = timeTicks(days);
    expect(ticks.length).toBeLessThanOrEqual(7);
    for (const tick of ticks) expect(new Date(tick).getUTCDate()).toBe(1);
  });

  it("names some of the days where many fall into one month", () => {
    const days = Array.from({ length: 20 }, (_, index) => day("2021-01-04") + index * DAY);
    expect(timeTicks(days).length).toBeGreaterThan(1);
  });
});

describe("spreadLabels", () => {
  it("leaves labels that are far apart where they are", () => {
    expect(spreadLabels([80, 20], 17, 0, 100)).toEqual([80, 20]);
  });

  it("keeps the gap and the order, and stays in the frame", () => {
    const places = spreadLabels([98, 95, 97, 10], 17, 0, 100);
    expect(places[0]).toBe(100);
    expect(places[2]).toBe(83);
    expect(places[1]).toBe(66);
    expect(places[3]).toBe(10);
  });
});
