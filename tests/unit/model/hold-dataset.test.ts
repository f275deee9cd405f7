import { expect, it } from "vitest";
import { makeSeries } from "../../../mock/series";
import { holdDataset } from "../../../src/model/hold-dataset";

const { dataset } = await makeSeries({ issues: 4, seed: 2 });
const holdings = holdDataset(dataset);

it("holds every fact under its metric, its item and its id", () => {
  const byMetric = holdings.metrics.flatMap(({ metric }) => holdings.factsOf(metric));
  expect(byMetric).toHaveLength(dataset.facts.length);
  expect(new Set(byMetric)).toEqual(new Set(dataset.facts));
  expect(holdings.factCount).toBe(dataset.facts.length);
  expect(dataset.items.flatMap(({ id }) => holdings.factsOfItem(id))).toEqual(dataset.facts);
  for (const fact of dataset.facts) expect(holdings.findFact(fact.id)).toBe(fact);
  expect(holdings.findFact("nowhere/1@1")).toBeNull();
});

it("says how far each metric reaches", () => {
  for (const { metric, count, districts } of holdings.metrics) {
    const facts = dataset.facts.filter((fact) => fact.metric === metric);
    expect(facts).toHaveLength(count);
    expect(new Set(facts.map(({ district }) => district))).toEqual(new Set(districts));
  }
});
