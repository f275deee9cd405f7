import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { districtName, rowWords } from "../../ui/comparison-words";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import type { Text } from "../../ui/text/text";
import { apartReasons } from "./apart-reasons";
import styles from "./MapPanel.module.css";
import type { MapCell } from "./map-cells";

/** A number on a tile is one word. */
const NO_BREAK_SPACE = "\u00a0";

/** The name of the district, and its number or why there is none. */
export function TileContent({ cell }: { cell: MapCell }) {
  const text = useText();
  const name = districtName(text, cell.district);
  switch (cell.kind) {
    case "silent":
    case "unread":
    case "noIssue":
    case "filteredOut":
      return (
        <>
          <span className={styles.name}>{name}</span>
          <span className={styles.silentWord}>{text.map[cell.kind]}</span>
        </>
      );
    case "apart":
    case "comparable":
      return (
        <>
          <span className={styles.name}>{name}</span>
          <NumberLink
            factIds={cell.row.factIds}
            className={styles.number ?? ""}
            {...(cell.kind === "apart" ? { label: apartLabel(text, cell.row) } : {})}
          >
            <Bilingual>{rowWords(text, cell.row).replaceAll(" ", NO_BREAK_SPACE)}</Bilingual>
            {cell.kind === "apart" ? (
              <span className={styles.apartWord}>{text.map.apart}</span>
            ) : null}
          </NumberLink>
        </>
      );
    default:
      return cell satisfies never;
  }
}

/** What is seen of a number that stands apart, and its reasons, for which a tile has no room. */
function apartLabel(text: Text, row: DistrictRow): string {
  return `${rowWords(text, row)} ${text.map.apart}${text.app.inBrackets(apartReasons(text, row))}`;
}
