import type { CheckedTable } from "../../model/series/fact-table";
import { makeFact } from "../../model/series/make-fact";
import { makeItems } from "../../model/series/make-items";
import { readFactTable } from "../../model/series/read-facts";
import { readIndex } from "../../model/series/read-index";
import { INDEX_PATH } from "../../model/series/split-dataset";
import type { DatasetLine } from "./dataset-line";

/** The entries of a series, facts in the order of the texts as if they had never been parted; throws where a file is broken. */
export function* seriesLines(readFile: (path: string) => string): Generator<DatasetLine> {
  const {
    issues,
    newest: _,
    items: table,
    metrics,
    ...head
  } = readIndex(JSON.parse(readFile(INDEX_PATH)));
  const items = makeItems(table, issues);
  const cursors = metrics.map(({ path }) => ({
    table: readFactTable(JSON.parse(readFile(path)), path, items.length),
    row: 0,
  }));
  for (const issue of issues) yield { list: "issues", json: JSON.stringify(issue) };
  for (const item of items) yield { list: "items", json: JSON.stringify(item) };
  for (let next = foremost(cursors); next; next = foremost(cursors)) {
    const item = items[next.table.item[next.row] ?? 0];
    const fact = item && makeFact(next.table, next.row, item);
    if (fact) yield { list: "facts", json: JSON.stringify(fact) };
    next.row += 1;
  }
  const lists = { issues: [], items: [], facts: [] };
  yield { list: "head", json: JSON.stringify({ version: 1, ...head, ...lists }) };
}

interface Cursor {
  readonly table: CheckedTable;
  row: number;
}

/** The cursor whose next fact stands first in the texts, if any has one left. */
function foremost(cursors: readonly Cursor[]): Cursor | null {
  let first: Cursor | null = null;
  for (const cursor of cursors) {
    if (cursor.row >= cursor.table.rows) continue;
    if (!first || compareNext(cursor, first) < 0) first = cursor;
  }
  return first;
}

function compareNext(a: Cursor, b: Cursor): number {
  const byItem = (a.table.item[a.row] ?? 0) - (b.table.item[b.row] ?? 0);
  return byItem || (a.table.start[a.row] ?? 0) - (b.table.start[b.row] ?? 0);
}
