import type { FactInContext } from "./fact-in-context";

/** Sorts by bulletin date (undated first), issue, place in the text: the same facts give the same order however they arrive. */
export function compareFacts(a: FactInContext, b: FactInContext): number {
  return (
    compareText(a.issue.date ?? "", b.issue.date ?? "") ||
    compareText(a.issue.id, b.issue.id) ||
    a.fact.selector.start - b.fact.selector.start ||
    compareText(a.fact.id, b.fact.id)
  );
}

/** The facts sorted; the very list where they stand in order, as those of a series do. */
export function inOrder(facts: readonly FactInContext[]): readonly FactInContext[] {
  let before: FactInContext | null = null;
  for (const fact of facts) {
    if (before && compareFacts(before, fact) > 0) return [...facts].sort(compareFacts);
    before = fact;
  }
  return facts;
}

/** By code unit, not by locale: the order must not change with the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
