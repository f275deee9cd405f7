import { districtName } from "../../ui/comparison-words";
import type { Mark } from "../../ui/mark";
import type { Text } from "../../ui/text/text";
import type { MapCell } from "./map-cells";

/** What a tile or an outline stands for; `null` where the district said nothing. */
export function markOf(text: Text, cell: MapCell): Mark | null {
  if (!("row" in cell)) return null;
  const { district, row } = cell;
  return { name: districtName(text, district), district, factIds: row.factIds };
}
