import { checkPeriod, checkQuantity, findFlaw } from "../check-fact";
import type { Item } from "../dataset";
import type { DatasetProblem } from "../dataset-error";
import { wordAt } from "./column";
import type { CheckedTable } from "./fact-table";
import { closedEnd, makeFact } from "./make-fact";

/** More digits than any value has, wherever its words leave room for it. */
const MOST_DIGITS = 24;

/** What is wrong with single facts of a table, by their row; the others are sound. */
export function findFaults(
  table: CheckedTable,
  items: readonly Item[],
  path: string,
): ReadonlyMap<number, DatasetProblem> {
  const faults = new Map<number, DatasetProblem>();
  const isPlain = plainness(table);
  // Facts stand in the order of their items, and only those of one item can have the same id.
  let seen: number[] = [];
  let last: Item | undefined;
  for (let row = 0; row < table.rows; row += 1) {
    const item = items[table.item[row] ?? 0];
    if (!item) continue;
    if (item !== last) seen = [];
    last = item;
    const start = table.start[row] ?? 0;
    const isSeen = seen.includes(start);
    const fact = isPlain(row, item) && !isSeen ? null : makeFact(table, row, item);
    const flaw = fact && findFlaw(fact, item, isSeen);
    if (flaw) faults.set(row, { path: `${path}[${row}].${flaw.name}`, fault: flaw.fault });
    else seen.push(start);
  }
  return faults;
}

/** Whether columns alone show that a row is sound, as those of nearly all do: no fact need be made to doubt it. */
function plainness(table: CheckedTable): (row: number, item: Item) => boolean {
  const isOrdered = table.period.words.map((period) => checkPeriod(period) === null);
  return (row, item) => {
    const words = wordAt(table.exact, row);
    const kind = wordAt(table.kind, row);
    if (words === undefined || !kind || !isOrdered[table.period.at[row] ?? 0]) return false;
    const farthest = item.start + (table.start[row] ?? 0) + words.length + MOST_DIGITS;
    const quantity = {
      value: table.value[row] ?? 0,
      minValue: closedEnd(table.min[row]),
      maxValue: closedEnd(table.max[row]),
      bound: kind[0],
    };
    return farthest <= item.end && checkQuantity(quantity) === null;
  };
}
