import type { Holdings } from "../../model/holdings";
import type { FactId } from "../../model/id";
import type { FactInIssue } from "./locate-fact";

/** The first id that the data knows, and the ids that it does not. */
export function findFacts(dataset: Holdings, factIds: readonly FactId[]) {
  const known = factIds.map((id) => findFact(dataset, id));
  const found = known.find((fact) => fact !== null) ?? null;
  return { found, unknownIds: factIds.filter((_, index) => !known[index]) };
}

function findFact(dataset: Holdings, factId: FactId): FactInIssue | null {
  const fact = dataset.findFact(factId);
  const item = dataset.items.find(({ id }) => id === fact?.itemId);
  const issue = dataset.issues.find(({ id }) => id === item?.issueId);
  if (!fact || !item || !issue) return null;
  return { fact, item, issue, itemFacts: dataset.factsOfItem(item.id) };
}
