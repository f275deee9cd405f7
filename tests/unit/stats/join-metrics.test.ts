import { expect, it } from "vitest";
import { makeSeries } from "../../../mock/series";
import { holdDataset } from "../../../src/model/hold-dataset";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { joinMetrics, joinNewest } from "../../../src/stats/join-metrics";

const { dataset } = await makeSeries({ issues: 5, seed: 1 });

it.each([
  ["in the order of their items", dataset],
  ["in any order", { ...dataset, facts: [...dataset.facts].reverse() }],
  ["but for those of no item", { ...dataset, items: dataset.items.slice(3) }],
])("joins facts %s", (_, given) => {
  const holdings = holdDataset(given);
  const all = joinFacts(given);
  expect(joinNewest(holdings)).toEqual(all);
  for (const { metric } of holdings.metrics) {
    const own = all.filter(({ fact }) => fact.metric === metric);
    expect(joinMetrics(holdings, [metric])).toEqual(own);
    expect(joinMetrics(holdings, [metric])).toBe(joinMetrics(holdings, [metric]));
  }
});
