import type { Bulletins, Fact, Issue, Item } from "../model/dataset";
import type { Holdings } from "../model/holdings";
import type { MetricId } from "../model/metric";
import type { FactInContext } from "./fact-in-context";

interface Joined {
  readonly items: readonly Item[];
  readonly facts: readonly FactInContext[];
}

const known = new WeakMap<readonly Fact[], Joined>();

/** The facts of some metrics with what printed them, metric by metric. Each metric is joined when it is first asked for, and kept. */
export function joinMetrics(
  holdings: Holdings,
  metrics: readonly MetricId[],
): readonly FactInContext[] {
  const [first, second] = metrics;
  if (first && !second) return joinOnce(holdings, holdings.factsOf(first));
  return metrics.flatMap((metric) => joinOnce(holdings, holdings.factsOf(metric)));
}

/** The same of the facts by which a page chooses what to show first. */
export function joinNewest(holdings: Holdings): readonly FactInContext[] {
  return joinOnce(holdings, holdings.newest);
}

function joinOnce(bulletins: Bulletins, facts: readonly Fact[]): readonly FactInContext[] {
  const { items } = bulletins;
  const kept = known.get(facts);
  if (kept && kept.items === items) return kept.facts;
  const joined = join(bulletins, facts);
  known.set(facts, { items, facts: joined });
  return joined;
}

function join({ issues, items }: Bulletins, facts: readonly Fact[]): FactInContext[] {
  const issueById = new Map(issues.map((issue) => [issue.id, issue]));
  const itemOf = itemFinder(items);
  const joined: FactInContext[] = [];
  let item: Item | undefined;
  let issue: Issue | undefined;
  for (const fact of facts) {
    if (fact.itemId !== item?.id) {
      item = itemOf(fact.itemId);
      issue = item && issueById.get(item.issueId);
    }
    if (item && issue) joined.push({ fact, item, issue });
  }
  return joined;
}

/** Finds items in their own order, as facts mostly ask for them, without an index of them all; with one where somebody asks out of order. */
function itemFinder(items: readonly Item[]): (id: string) => Item | undefined {
  let place = 0;
  let byId: ReadonlyMap<string, Item> | null = null;
  return (id) => {
    if (byId) return byId.get(id);
    while (place < items.length && items[place]?.id !== id) place += 1;
    if (place < items.length) return items[place];
    byId = new Map(items.map((item) => [item.id, item]));
    return byId.get(id);
  };
}
