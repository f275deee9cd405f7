import * as v from "valibot";
import { issueSchema, itemSchema } from "../dataset-schema";
import { isMetricId, type MetricId } from "../metric";
import { parseOrThrow } from "../parse-or-throw";
import { readObject } from "./column";
import type { CheckedIndex, MetricPart } from "./index-table";
import { readFactTable } from "./read-facts";
import { readIssues } from "./read-issues";
import { readItems } from "./read-items";

const headSchema = v.object({
  dataVersion: v.string(),
  synthetic: v.boolean(),
  metrics: v.array(
    v.object({
      metric: v.custom<MetricId>((x) => typeof x === "string" && isMetricId(x)),
      count: v.pipe(v.number(), v.integer(), v.minValue(0)),
      districts: v.array(itemSchema.entries.district.wrapped),
      path: issueSchema.entries.text.entries.path,
    }),
  ),
});

/** Whether a file is the index of a series; a whole dataset, sound or not, names no metrics. */
export function isSeriesIndex(input: unknown): boolean {
  const isObject = typeof input === "object" && input !== null;
  return isObject && "version" in input && input.version === 2 && "metrics" in input;
}

/** Where the facts of each metric lie, before all else of an index is checked. */
export function readParts(input: unknown): readonly MetricPart[] {
  return parseOrThrow(headSchema, input).metrics;
}

/** The door for the index of a series. Throws a DatasetError that names the place. */
export function readIndex(input: unknown): CheckedIndex {
  const table = readObject(input, "");
  const head = parseOrThrow(headSchema, input);
  const issues = readIssues(table.issues);
  const items = readItems(table.items, issues);
  return { ...head, issues, items, newest: readFactTable(table.newest, "newest", items.rows) };
}
