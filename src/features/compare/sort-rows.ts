import type { DistrictRow } from "../../stats/rank-districts";

export type SortKey = "number" | "place" | "date";

export interface Sorting {
  readonly key: SortKey;
  readonly direction: "ascending" | "descending";
}

/** Greatest first, as the bars stand. */
export const AS_DRAWN: Sorting = { key: "number", direction: "descending" };

/** The rows by one column; rows that are alike in it keep the order of the bars. */
export function sortRows(rows: readonly DistrictRow[], { key, direction }: Sorting): DistrictRow[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => sign * compare(key, a.row, b.row) || a.index - b.index)
    .map(({ row }) => row);
}

/** What a press on the head of a column does: turns the order round, or begins as the column is usually read. */
export function nextSorting(current: Sorting, key: SortKey): Sorting {
  if (current.key !== key) return { key, direction: key === "place" ? "ascending" : "descending" };
  return { key, direction: current.direction === "ascending" ? "descending" : "ascending" };
}

function compare(key: SortKey, a: DistrictRow, b: DistrictRow): number {
  switch (key) {
    case "number":
      return a.value - b.value;
    case "place":
      return compareWords(a.district ?? `~${a.place ?? ""}`, b.district ?? `~${b.place ?? ""}`);
    case "date":
      return compareWords(a.dates?.to ?? "", b.dates?.to ?? "");
    default:
      return key satisfies never;
  }
}

function compareWords(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
