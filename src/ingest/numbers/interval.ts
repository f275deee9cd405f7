import type { Bound } from "../../model/quantity";
import type { HedgeForce } from "../lexicon/hedges";

export interface StatedNumber {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly kind: "plain" | "range" | "vague";
}

export interface Interval {
  readonly value: number;
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly bound: Bound;
}

/** The closed interval that the hedge words leave around a stated number; reading guide, section 3. */
export function boundNumber(stated: StatedNumber, forces: ReadonlySet<HedgeForce>): Interval {
  const { low, high, step, kind } = stated;
  const value = low;
  if (kind !== "plain") return { value, minValue: low, maxValue: high, bound: kind };
  const below = Math.max(0, tidy(low - step));
  const above = tidy(low + step);
  if (forces.has("above")) {
    const minValue = forces.has("below") ? below : low;
    return { value, minValue, maxValue: above, bound: "at_least" };
  }
  if (forces.has("at_least")) return { value, minValue: low, maxValue: null, bound: "at_least" };
  if (forces.has("at_most")) return { value, minValue: null, maxValue: low, bound: "at_most" };
  if (forces.has("below")) return { value, minValue: below, maxValue: low, bound: "at_most" };
  if (forces.has("about")) {
    const half = step / 2;
    const minValue = Math.max(0, tidy(low - half));
    return { value, minValue, maxValue: tidy(low + half), bound: "about" };
  }
  return { value, minValue: low, maxValue: low, bound: "exact" };
}

function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
