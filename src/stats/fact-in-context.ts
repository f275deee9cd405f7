import type { Dataset, Fact, Issue, Item } from "../model/dataset";
import type { MetricId } from "../model/metric";

/** A fact with the item and the issue that printed it, so that no question about it needs a second look-up. */
export interface FactInContext {
  readonly fact: Fact;
  readonly item: Item;
  readonly issue: Issue;
}

/** Facts in the order of the dataset. A fact whose item or issue is missing is left out; `parseDataset` reports those. */
export function joinFacts(dataset: Dataset): FactInContext[] {
  const itemById = new Map(dataset.items.map((item) => [item.id, item]));
  const issueById = new Map(dataset.issues.map((issue) => [issue.id, issue]));
  return dataset.facts.flatMap((fact) => {
    const item = itemById.get(fact.itemId);
    const issue = item && issueById.get(item.issueId);
    return item && issue ? [{ fact, item, issue }] : [];
  });
}

const ofList = new WeakMap<readonly FactInContext[], Map<MetricId, readonly FactInContext[]>>();

/** The facts of one metric among others; the very list that was given where it holds no other. Looked through once a list. */
export function factsOfMetric(
  facts: readonly FactInContext[],
  metric: MetricId,
): readonly FactInContext[] {
  const known = ofList.get(facts) ?? new Map<MetricId, readonly FactInContext[]>();
  ofList.set(facts, known);
  const own = known.get(metric) ?? pick(facts, metric);
  known.set(metric, own);
  return own;
}

function pick(facts: readonly FactInContext[], metric: MetricId): readonly FactInContext[] {
  const own = facts.filter(({ fact }) => fact.metric === metric);
  return own.length === facts.length ? facts : own;
}
