import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type RowReading, readRow } from "./read-row";
import { fillGap, findGaps, formatTable, GAP, parseTable, type Row, tellsItems } from "./table";

const folder = join(import.meta.dirname, "tables");
const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort();
const isUpdate = process.env.UPDATE_GOLDEN === "1" && process.env.CI === undefined;

/** All that a row should hold; the places of its reports only where it tells them. */
function linesFor(row: Row, { numbers, problems, items }: RowReading): readonly string[] {
  return [...numbers, ...problems, ...(tellsItems(row) ? items : [])];
}

/** The row with what the reader says of it; of a gap, with what it says of the first word. */
function told(row: Row): Row {
  const [first = row] = fillGap(row);
  const readings = linesFor(row, readRow(first.text));
  const [word] = row.words;
  if (word === undefined) return { ...row, readings };
  return { ...row, readings: readings.map((reading) => reading.replaceAll(word, GAP)) };
}

/** The line where a row first departs from what is read. */
function findDeparture({ line, text, readings }: Row, found: readonly string[]): number {
  const index = readings.findIndex((reading, at) => reading !== found[at]);
  const at = index < 0 ? readings.length : index;
  return line + text.split("\n").length + 1 + at;
}

it("there are tables", () => {
  expect(names.length).toBeGreaterThanOrEqual(10);
  expect(names.some((name) => name.includes("words"))).toBe(true);
});

/** `UPDATE_GOLDEN=1` writes what the reader says; read every line. */
describe.each(names)("the golden table %s", (name) => {
  const path = join(folder, name);
  const stored = readFileSync(path, "utf-8");
  const table = parseTable(name, stored);

  it("asks, answers and is laid out as it is written", () => {
    const now = isUpdate ? { ...table, rows: table.rows.map(told) } : table;
    if (isUpdate) writeFileSync(path, formatTable(now));
    else expect(stored).toBe(formatTable(now));
    expect(findGaps(now)).toEqual([]);
  });

  const rows = table.rows.map((row) => [`${name}:${row.line} ${row.title}`, row] as const);
  it.skipIf(isUpdate).each(rows)("%s", (_, withGap) => {
    for (const row of fillGap(withGap)) {
      const found = readRow(row.text);
      const lines = linesFor(row, found);
      const at = `${name}:${findDeparture(row, lines)} ${row.title}`;
      expect(lines, `${at} is read otherwise`).toEqual(row.readings);
      expect(found.lacks, `${name}:${row.line} is no document`).toEqual(found.mayLack);
    }
  });
});
