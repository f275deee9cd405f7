import { describe, expect, it } from "vitest";
import { METRIC_GROUPS, UNTOLD } from "../../../../src/ingest/facts/metric/find-metric";
import {
  AS_BEFORE,
  AS_ITS_UNIT,
  compileMetrics,
  type MetricRow,
  metricOf,
} from "../../../../src/ingest/facts/metric/metric-row";
import { RATES } from "../../../../src/ingest/facts/metric/rates";
import { type Condition, listOf } from "../../../../src/ingest/sentence/condition";
import type { MetricId } from "../../../../src/model/metric";
import { readPhrase } from "../../../support/read-phrase";

/** As they are asked: what is stated for one of something goes before all. */
const GROUPS = [RATES, ...METRIC_GROUPS];
const ROWS = GROUPS.flatMap(({ rows }) => rows);

/** The metric of the number in brackets, and the row that tells it. */
function countedIn(phrase: string) {
  const { verdict } = readPhrase(phrase);
  if (!("fact" in verdict)) throw new Error(`${phrase}: ${verdict.reason}, ${verdict.rule}`);
  return { row: verdict.row, metric: verdict.fact.metric };
}

/** The metric where a row is dropped, or one of several conditions of which any may hold. */
function metricWithout(dropped: MetricRow, condition: Condition, phrase: string): MetricId {
  const { mention, verdict } = readPhrase(phrase);
  if (mention.kind !== "quantity" || !verdict.around)
    throw new Error(`${phrase}: nothing is asked`);
  const when = listOf(dropped.when).filter((other) => other !== condition);
  const others = GROUPS.map((group) => ({
    ...group,
    rows: group.rows.map((row) => (row === dropped ? { ...row, when } : row)),
  }));
  const row = compileMetrics(others)(mention.reading, verdict.around) ?? UNTOLD;
  return metricOf(row, mention.reading, verdict.around);
}

describe("the rows that tell a metric", () => {
  it("have names of their own", () => {
    const names = [...ROWS, UNTOLD].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each([...ROWS, UNTOLD])("$name has an example", ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  });

  describe.each([...ROWS, UNTOLD])("$name", ({ name, metric, examples }) => {
    it.each(examples)("%s", (phrase) => {
      const counted = countedIn(phrase);
      expect(counted.row).toBe(name);
      if (metric !== AS_BEFORE && metric !== AS_ITS_UNIT) expect(counted.metric).toBe(metric);
    });
  });

  const conditions = ROWS.flatMap((row) =>
    listOf(row.when).map((condition, index) => ({ row, condition, name: `${row.name}, ${index}` })),
  );

  it.each(conditions)("$name tells what no other row would", ({ row, condition }) => {
    const isNeeded = (phrase: string) =>
      metricWithout(row, condition, phrase) !== countedIn(phrase).metric;
    expect(row.examples.some(isNeeded)).toBe(true);
  });
});
