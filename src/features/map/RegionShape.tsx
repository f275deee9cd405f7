import { useDistrictMark } from "../../state/ui-store";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import { useMenuEvents } from "../../ui/use-menu-events";
import { cellWords } from "./cell-words";
import { fillOf } from "./Hatches";
import type { MapCell } from "./map-cells";
import { markOf } from "./mark-of";
import styles from "./OutlineMap.module.css";
import type { Region } from "./project-outlines";
import { shadeOf } from "./shade";

interface RegionShapeProps {
  readonly region: Region;
  readonly cell: MapCell;
  readonly isChosen: boolean;
}

/** The outline of one district; of one that reported a link to its words. */
export function RegionShape({ region, cell, isChosen }: RegionShapeProps) {
  const text = useText();
  const { isActive, onPoint } = useDistrictMark(cell.district);
  const menu = useMenuEvents(markOf(text, cell));
  const words = cellWords(text, cell);
  const shape = (
    <path
      d={region.path}
      className={styles.region}
      data-kind={cell.kind}
      {...shadeOf(cell)}
      data-chosen={isChosen || undefined}
      data-active={isActive || undefined}
      style={{ fill: fillOf(cell) }}
      {...onPoint}
    >
      <title>{words}</title>
    </path>
  );
  if (!("row" in cell)) return shape;
  return (
    <g {...menu}>
      <NumberLink factIds={cell.row.factIds} label={words} className="">
        {shape}
      </NumberLink>
    </g>
  );
}
