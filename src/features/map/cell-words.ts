import { districtName, rowWords } from "../../ui/comparison-words";
import type { Text } from "../../ui/text/text";
import { apartReasons } from "./apart-reasons";
import { doubtWords } from "./class-words";
import type { MapCell } from "./map-cells";

/** What a district reported, or that it did not, in one line. */
export function cellWords(text: Text, cell: MapCell): string {
  const says = "row" in cell ? rowWords(text, cell.row) : text.map[cell.kind];
  const apart = cell.kind === "apart" ? text.app.inBrackets(apartReasons(text, cell.row)) : "";
  const doubt = doubtWords(text, cell);
  const inDoubt = doubt === null ? "" : text.app.inBrackets(doubt);
  return `${districtName(text, cell.district)} ${says}${apart}${inDoubt}`;
}
