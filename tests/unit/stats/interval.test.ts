import { describe, expect, it } from "vitest";
import { addIntervals, isCertainlyGreater, scaleInterval } from "../../../src/stats/interval";
import { roundOutward } from "../../../src/stats/round-outward";

describe("an interval", () => {
  it("adds lower with lower and upper with upper, and stays open where one is open", () => {
    const open = { value: 10, min: 10, max: null };
    expect(addIntervals([open, { value: 3, min: 2, max: 4 }])).toEqual({
      value: 13,
      min: 12,
      max: null,
    });
  });

  it("adds decimals as printed, without binary dust", () => {
    const tenth = (value: number) => ({ value, min: value, max: value });
    expect(addIntervals([tenth(0.1), tenth(0.2)]).value).toBe(0.3);
  });

  it("hands its doubt on when scaled", () => {
    expect(scaleInterval({ value: 4, min: 2, max: null }, 0.5)).toEqual({
      value: 2,
      min: 1,
      max: null,
    });
  });

  it("is not certainly greater where ends touch", () => {
    const low = { value: 1, min: 1, max: 2 };
    expect(isCertainlyGreater({ value: 2, min: 2, max: 3 }, low)).toBe(false);
    expect(isCertainlyGreater({ value: 3, min: 3, max: null }, low)).toBe(true);
  });

  it("rounds its ends apart, never together", () => {
    expect(roundOutward({ value: 551.77, min: 551.77, max: 601.9 })).toEqual({
      value: 552,
      min: 551,
      max: 602,
    });
    expect(roundOutward({ value: 0.12345, min: 0.12345, max: null })).toEqual({
      value: 0.123,
      min: 0.123,
      max: null,
    });
  });

  it("leaves a short number alone", () => {
    expect(roundOutward({ value: 2.12, min: 2.12, max: 2.12 })).toEqual({
      value: 2.12,
      min: 2.12,
      max: 2.12,
    });
    expect(roundOutward({ value: 12345, min: 0, max: 12345 })).toEqual({
      value: 12345,
      min: 0,
      max: 12345,
    });
  });
});
