import { compareText } from "./compare-facts";
import type { FactInContext } from "./fact-in-context";
import { findGreatest } from "./find-greatest";

/** Of the newest issue the greatest number for the whole district stands first: the others are parts of it. */
export function newestFirst(said: readonly FactInContext[]): FactInContext[] {
  const ordered = [...said].sort((a, b) => compareText(b.issue.date ?? "", a.issue.date ?? ""));
  const [first] = ordered;
  if (!first) return [];
  const newest = ordered.filter(({ issue }) => issue.id === first.issue.id);
  const whole = newest.filter(({ fact }) => fact.scope === null);
  const latest = findGreatest(whole.length > 0 ? whole : newest);
  return [latest, ...ordered.filter((entry) => entry !== latest)];
}
