// What a quantity counts is told by rows: which measure word, noun and verb give which metric.
import type { MetricId } from "../../../model/metric";
import type { QuantityReading } from "../../numbers/read-quantity";
import { compileTable, type Decide, type TableRow } from "../../sentence/decision-table";
import type { Surroundings } from "../../sentence/look-around";

/** Of a row by which a number counts what the one before it does. */
export const AS_BEFORE = "as before";

/** Of a row by which a number counts what the last one of its measure word does. */
export const AS_ITS_UNIT = "as its unit";

/** What is counted where the words of the row stand around a number. */
export interface MetricRow extends TableRow {
  /** What kind of thing is asked about, and what tells (`times/reads`). */
  readonly name: `${string}/${string}`;
  readonly metric: MetricId | typeof AS_BEFORE | typeof AS_ITS_UNIT;
  /** Phrases whose number in brackets gets this metric by this row; run as tests. */
  readonly examples: readonly string[];
}

/** Rows for numbers of one kind: they are asked only where the conditions of the group hold. */
export interface MetricGroup extends TableRow {
  readonly rows: readonly MetricRow[];
}

/** Makes groups ready to be asked for the first row that holds; where none of a group does, the next one is asked. */
export function compileMetrics(groups: readonly MetricGroup[]): Decide<MetricRow> {
  return compileTable(groups, ({ rows }) => compileTable(rows, (row) => () => row));
}

/** The metric that a row gives where it stands. */
export function metricOf(
  { metric }: MetricRow,
  { unitText }: QuantityReading,
  { previous, earlier }: Surroundings,
): MetricId {
  if (metric === AS_ITS_UNIT) return earlier.get(unitText)?.metric ?? "other";
  return metric === AS_BEFORE ? (previous?.metric ?? "other") : metric;
}
