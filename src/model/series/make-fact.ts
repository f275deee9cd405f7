import type { Fact, Item } from "../dataset";
import { wordAt } from "./column";
import type { CheckedTable } from "./fact-table";
import { unfoldValue } from "./print-value";

/** The fact of a row, as `dataset.json` would have it. Words, periods and marks are shared by all facts that have the same. */
export function makeFact(table: CheckedTable, row: number, item: Item): Fact | null {
  const kind = wordAt(table.kind, row);
  const metric = wordAt(table.metric, row);
  const words = wordAt(table.exact, row);
  if (!kind || !metric || words === undefined) return null;
  const [bound, marks, unitText, per, cumulative, planned] = kind;
  const value = table.value[row] ?? 0;
  const start = item.start + (table.start[row] ?? 0);
  const exact = unfoldValue(words, value);
  const [district, place, division] = wordAt(table.place, row) ?? [
    item.district,
    item.place,
    item.division,
  ];
  return {
    id: `${item.id}@${start}`,
    itemId: item.id,
    district,
    place,
    division,
    metric,
    subject: wordAt(table.subject, row) ?? null,
    scope: wordAt(table.scope, row) ?? null,
    period: wordAt(table.period, row) ?? null,
    per,
    cumulative,
    planned,
    value,
    minValue: closedEnd(table.min[row]),
    maxValue: closedEnd(table.max[row]),
    bound,
    marks,
    unitText,
    selector: { start, end: start + exact.length, exact },
  };
}

/** An end of an interval; `null` where it is open. */
export function closedEnd(end: number | undefined): number | null {
  return end === undefined || Number.isNaN(end) ? null : end;
}
