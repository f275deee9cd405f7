import type { Fact, Issue, Item } from "../src/model/dataset";
import { type FactOptions, makeFact } from "./make-fact";
import { makeIssue } from "./make-issue";
import { makeItem } from "./make-item";

interface ContextOptions extends FactOptions {
  /** Bulletin date. */
  readonly date?: string | null;
  readonly section?: string | null;
}

/** A fact with its item and issue, as the statistics take it; ids of item and issue follow from `itemId`. */
export function makeFactInContext({ date, section, ...options }: ContextOptions = {}): {
  fact: Fact;
  item: Item;
  issue: Issue;
} {
  const fact = makeFact(options);
  const item = makeItem({
    id: fact.itemId,
    district: fact.district,
    ...(section === undefined ? {} : { section }),
  });
  const issue = makeIssue({ id: item.issueId, ...(date === undefined ? {} : { date }) });
  return { fact, item, issue };
}
