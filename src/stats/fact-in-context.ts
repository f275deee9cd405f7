import type { Dataset, Fact, Issue, Item } from "../model/dataset";

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
