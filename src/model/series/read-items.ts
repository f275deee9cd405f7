import * as v from "valibot";
import type { Issue } from "../dataset";
import { DatasetError } from "../dataset-error";
import { itemSchema } from "../dataset-schema";
import type { DistrictCode } from "../district";
import { parseOrThrow } from "../parse-or-throw";
import { readObject, readRows, readSteps, readWhole, readWords } from "./column";
import type { CheckedItems } from "./index-table";

const { entries } = itemSchema;
const placeSchema = v.strictTuple([entries.district, entries.place, entries.division]);
const unreadSchema = v.array(
  v.tupleWithRest([v.pipe(v.number(), v.integer())], entries.district.wrapped),
);

/** The items of a series in columns; each lies within the text of its issue. */
export function readItems(input: unknown, issues: readonly Issue[]): CheckedItems {
  const table = readObject(input, "items");
  const rows = readRows(table.rows, "items.rows");
  const words = <T extends v.GenericSchema>(name: string, schema: T) =>
    readWords(table[name], rows, `items.${name}`, (word, path) => parseOrThrow(schema, word, path));
  const issue = readSteps(table.issue, rows, "items.issue", issues.length);
  const start = readWhole(table.gap, rows, "items.gap");
  const end = readWhole(table.length, rows, "items.length");
  for (let row = 0; row < rows; row += 1) {
    const isSameIssue = row > 0 && issue[row] === issue[row - 1];
    start[row] = (start[row] ?? 0) + (isSameIssue ? (end[row - 1] ?? 0) : 0);
    end[row] = (end[row] ?? 0) + (start[row] ?? 0);
    checkSpan(row, start[row] ?? 0, end[row] ?? 0, issues[issue[row] ?? 0]);
  }
  return {
    rows,
    issue,
    section: words("section", entries.section),
    place: words("place", placeSchema),
    headline: words("headline", entries.headline),
    creditText: words("creditText", entries.creditText),
    start,
    end,
    unread: readUnread(table.unread),
  };
}

function checkSpan(row: number, start: number, end: number, issue: Issue | undefined): void {
  const to = issue?.text.length ?? 0;
  if (end <= to) return;
  throw new DatasetError(`items[${row}]`, { code: "outside", start, end, from: 0, to });
}

function readUnread(input: unknown): ReadonlyMap<number, readonly DistrictCode[]> {
  const lists = parseOrThrow(unreadSchema, input, "items.unread");
  return new Map(lists.map(([row, ...codes]) => [row, codes]));
}
