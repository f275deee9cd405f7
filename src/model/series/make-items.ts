import type { Issue, Item } from "../dataset";
import { wordAt } from "./column";
import type { CheckedItems } from "./index-table";

/** The items of a series as a whole dataset would have them. */
export function makeItems(table: CheckedItems, issues: readonly Issue[]): Item[] {
  const items: Item[] = [];
  let count = 0;
  for (let row = 0; row < table.rows; row += 1) {
    count = row > 0 && table.issue[row] === table.issue[row - 1] ? count + 1 : 1;
    const issueId = issues[table.issue[row] ?? 0]?.id ?? "";
    const [district, place, division] = wordAt(table.place, row) ?? [null, null, null];
    const unreadDistricts = table.unread.get(row);
    const item: Item = {
      id: `${issueId}/${count}`,
      issueId,
      section: wordAt(table.section, row) ?? null,
      district,
      place,
      division,
      headline: wordAt(table.headline, row) ?? "",
      creditText: wordAt(table.creditText, row) ?? null,
      start: table.start[row] ?? 0,
      end: table.end[row] ?? 0,
    };
    items.push(unreadDistricts ? { ...item, unreadDistricts } : item);
  }
  return items;
}
