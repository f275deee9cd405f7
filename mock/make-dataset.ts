import type { Dataset, Item } from "../src/model/dataset";
import { makeIssue } from "./make-issue";
import { makeItem } from "./make-item";

/** A whole dataset from its facts: the items and issues that they name are added where they are not given. */
export function makeDataset(given: Partial<Dataset> = {}): Dataset {
  const { issues = [], items = [], facts = [] } = given;
  const itemById = new Map<string, Item>(items.map((item) => [item.id, item]));
  for (const { itemId: id, district, place } of facts) {
    if (!itemById.has(id)) itemById.set(id, makeItem({ id, district, place }));
  }
  const issueById = new Map(issues.map((issue) => [issue.id, issue]));
  for (const { issueId: id } of itemById.values()) {
    if (!issueById.has(id)) issueById.set(id, makeIssue({ id }));
  }
  return {
    version: 1,
    dataVersion: "mock",
    synthetic: true,
    ...given,
    issues: [...issueById.values()],
    items: [...itemById.values()],
    facts,
  };
}
