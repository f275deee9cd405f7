import { compareFacts } from "./compare-facts";
import type { FactInContext } from "./fact-in-context";

/** The statement with the greatest lower end, an open one counting as 0; among equals the greatest stated number, then the newest. */
export function findGreatest(facts: readonly FactInContext[]): FactInContext {
  const [first, ...rest] = facts;
  if (!first) throw new RangeError("the greatest of no facts");
  return rest.reduce((best, next) => (compareGreatness(next, best) > 0 ? next : best), first);
}

/** Lower end that is certain: counts are never below zero. */
export function lowerEnd({ fact }: FactInContext): number {
  return fact.minValue ?? 0;
}

function compareGreatness(a: FactInContext, b: FactInContext): number {
  return lowerEnd(a) - lowerEnd(b) || a.fact.value - b.fact.value || compareFacts(a, b);
}
