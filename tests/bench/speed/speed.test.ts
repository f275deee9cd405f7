import { describe, expect, it } from "vitest";
import { measureAll, TEXTS } from "./measure";

/** Held far below what is measured on a quiet machine, but for the one bound that is asked for. */
const LEAST_NUMBERS = 10;
const LEAST_READING = 2;
const MILLISECONDS = 1500;

describe("pace of the reader beside a recogniser of numbers", () => {
  it.each(TEXTS)("%s", (_, texts) => {
    const { numbers, reading, recognizers } = measureAll(texts, MILLISECONDS);
    expect(numbers / recognizers).toBeGreaterThanOrEqual(LEAST_NUMBERS);
    expect(reading / recognizers).toBeGreaterThanOrEqual(LEAST_READING);
  });
});
