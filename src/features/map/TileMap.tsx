import { DISTRICTS, type DistrictCode } from "../../model/district";
import { useUiStore } from "../../state/ui-store";
import { districtName, rowWords } from "../../ui/comparison-words";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import styles from "./MapPanel.module.css";
import type { MapCell } from "./map-cells";

interface TileMapProps {
  readonly cells: readonly MapCell[];
  readonly chosen: readonly DistrictCode[];
}

/** Sixteen tiles in plain HTML; each says its number in the printed words, or that the district was silent. */
export function TileMap({ cells, chosen }: TileMapProps) {
  const active = useUiStore((state) => state.activeDistrict);
  const setActive = useUiStore((state) => state.setActiveDistrict);
  return (
    <ul className={styles.tiles}>
      {cells.map((cell) => {
        const { row, column } = DISTRICTS[cell.district].tile;
        return (
          <li
            key={cell.district}
            className={styles.tile}
            style={{ gridRow: row + 1, gridColumn: column + 1 }}
            data-kind={cell.kind}
            data-step={cell.kind === "comparable" ? cell.step : undefined}
            data-chosen={chosen.includes(cell.district) || undefined}
            data-active={active === cell.district || undefined}
            onMouseEnter={() => setActive(cell.district)}
            onMouseLeave={() => setActive(null)}
            onFocus={() => setActive(cell.district)}
            onBlur={() => setActive(null)}
          >
            <TileContent cell={cell} />
          </li>
        );
      })}
    </ul>
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
          <NumberLink factIds={cell.row.factIds} className={styles.number ?? ""}>
            {rowWords(text, cell.row).replaceAll(" ", NO_BREAK_SPACE)}
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
