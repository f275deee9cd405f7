import * as v from "valibot";
import { factSchema } from "../dataset-schema";
import { parseOrThrow } from "../parse-or-throw";
import {
  eachValue,
  readObject,
  readRows,
  readSteps,
  readWhole,
  readWords,
  wrongShape,
} from "./column";
import type { CheckedTable } from "./fact-table";

const { entries } = factSchema;
const kindSchema = v.strictTuple([
  entries.bound,
  entries.marks,
  entries.unitText,
  entries.per,
  entries.cumulative,
  entries.planned,
]);
const placeSchema = v.nullable(v.strictTuple([entries.district, entries.place, entries.division]));
const exactSchema = v.pipe(v.string(), v.nonEmpty());

/** Facts of which every column is of the agreed form; whether a fact is sound beside its item is asked by `findFaults`. */
export function readFactTable(input: unknown, path: string, items: number): CheckedTable {
  const table = readObject(input, path);
  const rows = readRows(table.rows, `${path}.rows`);
  const at = (name: string) => `${path}.${name}`;
  const words = <T extends v.GenericSchema>(name: string, schema: T) =>
    readWords(table[name], rows, at(name), (word, place) => parseOrThrow(schema, word, place));
  const value = readAmounts(table.value, rows, at("value"));
  return {
    rows,
    item: readSteps(table.item, rows, at("item"), items),
    start: readWhole(table.start, rows, at("start")),
    value,
    min: readEnds(table.min, value, at("min")),
    max: readEnds(table.max, value, at("max")),
    exact: words("exact", exactSchema),
    kind: words("kind", kindSchema),
    subject: words("subject", entries.subject),
    scope: words("scope", entries.scope),
    period: words("period", entries.period),
    place: words("place", placeSchema),
    metric: words("metric", entries.metric),
  };
}

function readAmounts(input: unknown, rows: number, path: string): Float64Array<ArrayBuffer> {
  const amounts = new Float64Array(rows);
  eachValue(input, rows, path, (value, row) => {
    amounts[row] = amountOf(value, path, row);
  });
  return amounts;
}

function readEnds(
  input: unknown,
  stated: Float64Array<ArrayBuffer>,
  path: string,
): Float64Array<ArrayBuffer> {
  const ends = new Float64Array(stated.length);
  eachValue(input, stated.length, path, (value, row) => {
    if (value === true) ends[row] = stated[row] ?? 0;
    else if (value === null) ends[row] = Number.NaN;
    else ends[row] = amountOf(value, path, row);
  });
  return ends;
}

function amountOf(value: unknown, path: string, row: number): number {
  const isAmount = typeof value === "number" && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
  if (!isAmount) throw wrongShape(`${path}[${row}]`, "amount", value);
  return value;
}
