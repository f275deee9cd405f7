import type { DistrictCode } from "../model/district";

/** Key of what a district said in a column of a table, such as an issue or a metric. */
export function cellKey(district: DistrictCode | null, column: string): string {
  return `${district ?? ""} ${column}`;
}
