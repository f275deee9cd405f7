import { groupBy } from "../model/group-by";
import { compareText } from "./compare-facts";
import type { FactInContext } from "./fact-in-context";
import { findGreatest, lowerEnd } from "./find-greatest";
import { isOneDay } from "./is-one-day";

interface Summands {
  readonly facts: FactInContext[];
  /** The one among `facts` that stands for everything printed up to its date. */
  readonly runningTotal: FactInContext | null;
}

/**
 * The statements of one district that may be added: the greatest of each item. A running total is never added to what
 * lies before it or to another one; it replaces them, and only what came out later is added to it. Should the parts
 * exceed it, the parts stand: of all such readings the one with the greatest lower end counts, and among equals the
 * newest, so that seeing less never makes a sum greater.
 */
export function findSummands(facts: readonly FactInContext[]): Summands {
  const parts = greatestOfEachItem(facts.filter((fact) => !isRunning(fact))).sort(newestFirst);
  let best: Summands = { facts: parts, runningTotal: null };
  let bestLower = sumLowerEnds(parts);
  let later = 0;
  let laterLower = 0;
  for (const running of facts.filter(isRunning).sort(newestFirst)) {
    for (let part = parts[later]; part && isAfter(part, running); part = parts[later]) {
      laterLower += lowerEnd(part);
      later += 1;
    }
    const lower = lowerEnd(running) + (running.issue.date === null ? 0 : laterLower);
    const isFirst = best.runningTotal === null;
    if (lower > bestLower || (isFirst && lower === bestLower)) {
      const added = running.issue.date === null ? [] : parts.slice(0, later);
      best = { facts: [running, ...added], runningTotal: running };
      bestLower = lower;
    }
  }
  return best;
}

/**
 * A stated period always overlaps the others of its comparable group, so such numbers are no more added than running
 * totals; but for single days, on which one thing after another took place.
 */
export function isRunning({ fact }: FactInContext): boolean {
  return fact.cumulative || (fact.period !== null && !isOneDay(fact.period));
}

function greatestOfEachItem(facts: readonly FactInContext[]): FactInContext[] {
  return [...groupBy(facts, ({ item }) => item.id).values()].map(findGreatest);
}

function isAfter(part: FactInContext, running: FactInContext): boolean {
  return (
    part.issue.date !== null && running.issue.date !== null && part.issue.date > running.issue.date
  );
}

function newestFirst(a: FactInContext, b: FactInContext): number {
  return compareText(b.issue.date ?? "", a.issue.date ?? "") || lowerEnd(b) - lowerEnd(a);
}

function sumLowerEnds(facts: readonly FactInContext[]): number {
  return facts.reduce((sum, fact) => sum + lowerEnd(fact), 0);
}
