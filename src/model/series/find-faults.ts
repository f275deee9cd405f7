import { checkPeriod, checkQuantity, findFlaw } from "../check-fact";
import type { Item } from "../dataset";
import type { DatasetProblem } from "../dataset-error";
import { once } from "../once";
import { wordAt } from "./column";
import type { CheckedTable } from "./fact-table";
import type { CheckedIndex } from "./index-table";
import { closedEnd, makeFact } from "./make-fact";
import { makeItems } from "./make-items";

/** Where items begin and end, and the item at a place, for the few that have to be looked at. */
interface PlacedItems {
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly itemAt: (place: number) => Item | null;
}

/** The items of an index, made when one of them is first asked for. */
export function placeItems({ items, issues }: Pick<CheckedIndex, "items" | "issues">): PlacedItems {
  const made = once(() => makeItems(items, issues));
  return { start: items.start, end: items.end, itemAt: (place) => made()[place] ?? null };
}

/** More digits than any value has, wherever its words leave room for it. */
const MOST_DIGITS = 24;

/** What is wrong with single facts of a table, by their row; the others are sound. */
export function findFaults(
  table: CheckedTable,
  items: PlacedItems,
  path: string,
): ReadonlyMap<number, DatasetProblem> {
  const faults = new Map<number, DatasetProblem>();
  const isPlain = plainness(table, items);
  // Facts stand in the order of their items, and only those of one item can have the same id.
  let seen: number[] = [];
  let last = -1;
  for (let row = 0; row < table.rows; row += 1) {
    const place = table.item[row] ?? 0;
    if (place !== last) seen = [];
    last = place;
    const start = table.start[row] ?? 0;
    const isSeen = seen.includes(start);
    const item = isPlain(row) && !isSeen ? null : items.itemAt(place);
    const fact = item && makeFact(table, row, item);
    const flaw = fact && findFlaw(fact, item, isSeen);
    if (flaw) faults.set(row, { path: `${path}[${row}].${flaw.name}`, fault: flaw.fault });
    else seen.push(start);
  }
  return faults;
}

/** Whether columns alone show that a row is sound, as those of nearly all do: no fact need be made to doubt it. */
function plainness(table: CheckedTable, items: PlacedItems): (row: number) => boolean {
  const isOrdered = table.period.words.map((period) => checkPeriod(period) === null);
  return (row) => {
    const place = table.item[row] ?? 0;
    const words = wordAt(table.exact, row);
    const kind = wordAt(table.kind, row);
    if (words === undefined || !kind || !isOrdered[table.period.at[row] ?? 0]) return false;
    const from = (items.start[place] ?? 0) + (table.start[row] ?? 0);
    const quantity = {
      value: table.value[row] ?? 0,
      minValue: closedEnd(table.min[row]),
      maxValue: closedEnd(table.max[row]),
      bound: kind[0],
    };
    const isWithin = from + words.length + MOST_DIGITS <= (items.end[place] ?? 0);
    return isWithin && checkQuantity(quantity) === null;
  };
}
