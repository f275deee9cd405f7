import { DISTRICTS, type DistrictCode } from "../../model/district";
import { useDistrictMark } from "../../state/ui-store";
import { useText } from "../../ui/TextProvider";
import { useMenuEvents } from "../../ui/use-menu-events";
import { cellWords } from "./cell-words";
import styles from "./MapPanel.module.css";
import type { MapCell } from "./map-cells";
import { markOf } from "./mark-of";
import { shadeOf } from "./shade";
import { TileContent } from "./TileContent";

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
      {...shadeOf(cell)}
      data-chosen={isChosen || undefined}
      data-active={isActive || undefined}
      title={cellWords(text, cell)}
      {...onPoint}
      {...menu}
    >
      <TileContent cell={cell} />
    </li>
  );
}
