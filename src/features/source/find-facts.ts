import type { Dataset } from "../../model/dataset";
import type { FactId } from "../../model/id";
import type { FactInIssue } from "./locate-fact";

/** The first id that the data knows, and the ids that it does not. */
export function findFacts(dataset: Dataset, factIds: readonly FactId[]) {
  const known = factIds.map((id) => findFact(dataset, id));
  const found = known.find((fact) => fact !== null) ?? null;
  return { found, unknownIds: factIds.filter((_, index) => !known[index]) };
}

function findFact(dataset: Dataset, factId: FactId): FactInIssue | null {
  const fact = dataset.facts.find(({ id }) => id === factId);
  const item = dataset.items.find(({ id }) => id === fact?.itemId);
  const issue = dataset.issues.find(({ id }) => id === item?.issueId);
  if (!fact || !item || !issue) return null;
  const itemFacts = dataset.facts.filter(({ itemId }) => itemId === item.id);
  return { fact, item, issue, itemFacts };
}
