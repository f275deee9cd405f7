import { groupBy } from "../model/group-by";
import { METRICS, type MetricId } from "../model/metric";
import { groupComparable } from "./comparable";
import type { FactInContext } from "./fact-in-context";
import { findLeadingGroup } from "./leading-group";

/**
 * The metric that a board opens with: of which the most districts can be compared in the newest month of bulletins;
 * the first of the list where several tie. One of unlike things only where nothing else was reported; `null` of nothing.
 */
export function defaultMetric(facts: readonly FactInContext[]): MetricId | null {
  const newest = newestMonth(facts);
  const byMetric = groupBy(newest, ({ fact }) => fact.metric);
  const order = Object.keys(METRICS) as MetricId[];
  const counted = order
    .filter((metric) => byMetric.has(metric))
    .map((metric) => ({ metric, districts: countComparable(byMetric.get(metric) ?? []) }))
    .sort((a, b) => b.districts - a.districts);
  return counted[0]?.metric ?? null;
}

/** All undated facts where none is dated. */
function newestMonth(facts: readonly FactInContext[]): readonly FactInContext[] {
  const monthOf = ({ issue }: FactInContext) => issue.date?.slice(0, 7) ?? "";
  let newest = "";
  for (const fact of facts) if (monthOf(fact) > newest) newest = monthOf(fact);
  return facts.filter((fact) => monthOf(fact) === newest);
}

function countComparable(facts: readonly FactInContext[]): number {
  const leading = findLeadingGroup(groupComparable(facts));
  if (!leading) return 0;
  return new Set(leading.facts.map(({ fact }) => fact.district ?? fact.place)).size;
}
