import type { Dataset, Fact } from "../src/model/dataset";

/** A dataset with one fault in its first fact, for seeing what the rest of the app makes of it. */
export function changeFirstFact(dataset: Dataset, change: (fact: Fact) => Fact): Dataset {
  const facts = dataset.facts.map((fact, index) => (index === 0 ? change(fact) : fact));
  return { ...dataset, facts };
}
