import { checkFact } from "../check-fact";
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
  const seenIds = new Set<string>();
  for (let row = 0; row < table.rows; row += 1) {
    const item = items[table.item[row] ?? 0];
    const fact = item && makeFact(table, row, item);
    if (!item || !fact) continue;
    const itemById = new Map([[item.id, item]]);
    const problem = checkFact(`${path}[${row}]`, fact, { itemById, seenIds });
    if (problem) faults.set(row, problem);
    else seenIds.add(fact.id);
  }
  return faults;
}
