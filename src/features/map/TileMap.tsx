import { DISTRICTS, type DistrictCode } from "../../model/district";
import { useDistrictMark } from "../../state/ui-store";
import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { districtName, rowWords } from "../../ui/comparison-words";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import type { Text } from "../../ui/text/text";
import { useMenuEvents } from "../../ui/use-menu-events";
import { apartReasons } from "./apart-reasons";
import styles from "./MapPanel.module.css";
import type { MapCell } from "./map-cells";
import { markOf } from "./mark-of";

interface TileMapProps {
  readonly cells: readonly MapCell[];
  readonly chosen: readonly DistrictCode[];
}

/** Sixteen tiles in plain HTML; each says its number in the printed words, or that the district was silent. */
export function TileMap({ cells, chosen }: TileMapProps) {
  return (
    <ul className={styles.tiles}>
      {cells.map((cell) => (
        <Tile key={cell.district} cell={cell} isChosen={chosen.includes(cell.district)} />
      ))}
    </ul>
  );
}

function Tile({ cell, isChosen }: { cell: MapCell; isChosen: boolean }) {
  const text = useText();
  const { district } = cell;
  const menu = useMenuEvents(markOf(text, cell));
  const { isActive, onPoint } = useDistrictMark(district);
  const { row, column } = DISTRICTS[district].tile;
  return (
    <li
      className={styles.tile}
      style={{ gridRow: row + 1, gridColumn: column + 1 }}
      data-kind={cell.kind}
      data-step={cell.kind === "comparable" ? cell.step : undefined}
      data-chosen={isChosen || undefined}
      data-active={isActive || undefined}
      {...onPoint}
      {...menu}
    >
      <TileContent cell={cell} />
    </li>
  );
}

/** A number on a tile is one word. */
const NO_BREAK_SPACE = "\u00a0";

function TileContent({ cell }: { cell: MapCell }) {
  const text = useText();
  const name = districtName(text, cell.district);
  switch (cell.kind) {
    case "silent":
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
