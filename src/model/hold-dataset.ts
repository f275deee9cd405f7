import type { Dataset, Fact } from "./dataset";
import { DISTRICT_CODES } from "./district";
import { groupBy } from "./group-by";
import type { Holdings, MetricExtent } from "./holdings";
import type { FactId, ItemId } from "./id";
import { METRIC_IDS, type MetricId } from "./metric";
import { once } from "./once";

/** A dataset that is wholly there. */
export function holdDataset({ version: _, facts, ...bulletins }: Dataset): Holdings {
  const factsByMetric = groupBy(facts, ({ metric }) => metric);
  const factById = once(() => new Map<FactId, Fact>(facts.map((fact) => [fact.id, fact])));
  const factsByItem = once(() => groupBy<Fact, ItemId>(facts, ({ itemId }) => itemId));
  return {
    ...bulletins,
    factCount: facts.length,
    metrics: METRIC_IDS.flatMap((metric) => extentOf(metric, factsByMetric.get(metric) ?? [])),
    pending: new Set<MetricId>(),
    newest: facts,
    factsOf: (metric) => factsByMetric.get(metric) ?? [],
    findFact: (id) => factById().get(id) ?? null,
    factsOfItem: (id) => factsByItem().get(id) ?? [],
  };
}

function extentOf(metric: MetricId, facts: readonly Fact[]): MetricExtent[] {
  const said = new Set(facts.map(({ district }) => district));
  const districts = DISTRICT_CODES.filter((code) => said.has(code));
  return facts.length === 0 ? [] : [{ metric, count: facts.length, districts }];
}
