import type { Bulletins, Item } from "../model/dataset";
import type { DistrictCode } from "../model/district";

/** Key of what a district said in a column of a table, such as an issue or a metric. */
export function cellKey(district: DistrictCode | null, column: string): string {
  return `${district ?? ""} ${column}`;
}

const ofItems = new WeakMap<readonly Item[], ReadonlySet<string>>();

/** Who stands in a table that was not read, by district and issue (`cellKey`): of those nobody can say that they were silent. */
export function unreadDistricts({ items }: Pick<Bulletins, "items">): ReadonlySet<string> {
  const known = ofItems.get(items);
  if (known) return known;
  const unread = new Set<string>();
  for (const { issueId, unreadDistricts: codes } of items) {
    if (codes) for (const district of codes) unread.add(cellKey(district, issueId));
  }
  ofItems.set(items, unread);
  return unread;
}
