import type { Dataset } from "../model/dataset";
import type { DistrictCode } from "../model/district";

/** Key of what a district said in a column of a table, such as an issue or a metric. */
export function cellKey(district: DistrictCode | null, column: string): string {
  return `${district ?? ""} ${column}`;
}

/** Who stands in a table that was not read, by district and issue (`cellKey`): of those nobody can say that they were silent. */
export function unreadDistricts({ items }: Dataset): ReadonlySet<string> {
  return new Set(
    items.flatMap(({ issueId, unreadDistricts: codes = [] }) =>
      codes.map((district) => cellKey(district, issueId)),
    ),
  );
}
