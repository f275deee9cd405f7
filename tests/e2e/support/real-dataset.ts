import { readFileSync } from "node:fs";
import type { Dataset, Fact } from "../../../src/model/dataset";
import { METRIC_IDS, type MetricId } from "../../../src/model/metric";
import { parseDataset } from "../../../src/model/parse-dataset";

const FILE = new URL("../../../public/data/dataset.json", import.meta.url);

/** The published dataset as it lies on disk. */
export const rawDataset: Dataset = JSON.parse(readFileSync(FILE, "utf8"));

export const realDataset = parseDataset(rawDataset).dataset;

/** Metrics of which the published dataset holds at least one fact. */
export const realMetrics: readonly MetricId[] = METRIC_IDS.filter((metric) =>
  realDataset.facts.some((fact) => fact.metric === metric),
);

/** The published dataset with another first fact. */
export function withFirstFact(change: (fact: Fact) => Fact): Dataset {
  const [first, ...rest] = rawDataset.facts;
  if (!first) throw new Error("the published dataset has no fact");
  return { ...rawDataset, facts: [change(first), ...rest] };
}

export const TEXT_PATH = "texts/2203.txt";

/** The source text of the published dataset, byte for byte. */
export function readRealText(): Buffer {
  return readFileSync(new URL(`../../../public/data/${TEXT_PATH}`, import.meta.url));
}
