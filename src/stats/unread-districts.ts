import type { Dataset } from "../model/dataset";
import { cellKey } from "./cell-key";

/** Who stands in a table that was not read, by district and issue (`cellKey`): of those nobody can say that they were silent. */
export function unreadDistricts({ items }: Dataset): ReadonlySet<string> {
  return new Set(
    items.flatMap(({ issueId, unreadDistricts: codes = [] }) =>
      codes.map((district) => cellKey(district, issueId)),
    ),
  );
}
