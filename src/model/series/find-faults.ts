import { findFlaw } from "../check-fact";
import type { Item } from "../dataset";
import type { DatasetProblem } from "../dataset-error";
import type { CheckedTable } from "./fact-table";
import { makeFact } from "./make-fact";

/** What is wrong with single facts of a table, by their row; the others are sound. */
export function findFaults(
  table: CheckedTable,
  items: readonly Item[],
  path: string,
): ReadonlyMap<number, DatasetProblem> {
  const faults = new Map<number, DatasetProblem>();
  // Facts stand in the order of their items, and only those of one item can have the same id.
  let seenIds: string[] = [];
  let last: Item | undefined;
  for (let row = 0; row < table.rows; row += 1) {
    const item = items[table.item[row] ?? 0];
    const fact = item && makeFact(table, row, item);
    if (!item || !fact) continue;
    if (item !== last) seenIds = [];
    last = item;
    const flaw = findFlaw(fact, item, seenIds.includes(fact.id));
    if (flaw) faults.set(row, { path: `${path}[${row}].${flaw.name}`, fault: flaw.fault });
    else seenIds.push(fact.id);
  }
  return faults;
}
