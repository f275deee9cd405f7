import type { Fact } from "../src/model/dataset";

export interface FactOptions extends Partial<Fact> {
  /** The printed words; by default the value and its measure word. */
  readonly words?: string;
  /** Where the words stand; also makes the id. */
  readonly start?: number;
}

/** A fact that agrees with itself: its id, span and interval follow from the item, place, words and value given. */
export function makeFact({ words, start = 10, ...given }: FactOptions = {}): Fact {
  const { value = 100, unitText = "人次", itemId = "1/1" } = given;
  const exact = words ?? `${value}${unitText ?? ""}`;
  return {
    id: `${itemId}@${start}`,
    itemId,
    district: "110115",
    place: null,
    division: null,
    metric: "volunteer_times",
    subject: null,
    scope: null,
    period: null,
    per: null,
    cumulative: false,
    planned: false,
    value,
    minValue: value,
    maxValue: value,
    bound: "exact",
    marks: [],
    unitText,
    selector: { start, end: start + exact.length, exact },
    ...given,
  };
}
