import type { Quantity } from "../src/model/quantity";
import type { Random } from "./seeded-random";

const HEDGES = ["none", "余", "近", "约", "超", "以上", "约余", "数十", "至"] as const;

export type Hedge = (typeof HEDGES)[number];

/** Printed words with the quantity that the reading guide gives them. */
export interface HedgedNumber {
  readonly words: string;
  readonly quantity: Quantity;
}

/** A number near `size` in one of the wordings of the genre. */
export function hedgedNumber(
  random: Random,
  size: number,
  unit: string,
  hedge: Hedge,
): HedgedNumber {
  if (hedge === "none") return exactNumber(Math.max(1, Math.round(size)), unit);
  if (hedge === "数十") return vagueNumber(size, unit);
  const { value, step } = roundNumber(Math.max(10, size));
  const make = (
    words: string,
    minValue: number | null,
    maxValue: number | null,
    bound: Quantity["bound"],
    marks: string[],
  ) => ({ words, quantity: { value, minValue, maxValue, bound, marks, unitText: unit } });
  const digits = printDigits(value);
  switch (hedge) {
    case "余":
      return make(`${digits}余${unit}`, value, value + step, "at_least", ["余"]);
    case "近":
      return make(`近${digits}${unit}`, value - step, value, "at_most", ["近"]);
    case "约":
      return make(`约${digits}${unit}`, value - step / 2, value + step / 2, "about", ["约"]);
    case "超":
      return make(`超${digits}${unit}`, value, null, "at_least", ["超"]);
    case "以上":
      return make(`${digits}${unit}以上`, value, null, "at_least", ["以上"]);
    case "约余":
      return make(`约${digits}余${unit}`, value, value + step, "at_least", ["约", "余"]);
    case "至": {
      const end = value + step * random.between(1, 5);
      return make(`${digits}至${printDigits(end)}${unit}`, value, end, "range", []);
    }
    default:
      return hedge satisfies never;
  }
}

export function exactNumber(value: number, unit: string): HedgedNumber {
  const words = `${printDigits(value)}${unit}`;
  const quantity = { value, minValue: value, maxValue: value, marks: [], unitText: unit };
  return { words, quantity: { ...quantity, bound: "exact" } };
}

function vagueNumber(size: number, unit: string): HedgedNumber {
  const isTens = size < 100;
  const minValue = isTens ? 20 : 200;
  const maxValue = isTens ? 99 : 999;
  const quantity = { value: minValue, minValue, maxValue, marks: ["数"], unitText: unit };
  return { words: `${isTens ? "数十" : "数百"}${unit}`, quantity: { ...quantity, bound: "vague" } };
}

/** Two digits and zeros, and one unit of the last digit that is no zero. */
function roundNumber(size: number): { value: number; step: number } {
  const magnitude = 10 ** Math.max(1, Math.floor(Math.log10(size)) - 1);
  const value = Math.max(1, Math.round(size / magnitude)) * magnitude;
  let step = magnitude;
  while (value % (step * 10) === 0) step *= 10;
  return { value, step };
}

function printDigits(value: number): string {
  return value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}万` : String(value);
}
