import type { MapCell } from "./map-cells";
import styles from "./OutlineMap.module.css";
import { shadeOf } from "./shade";

/** The patterns of silent districts and of those in more than one class; shapes call them by their ids. */
export function Hatches({ cells }: { cells: readonly MapCell[] }) {
  const doubtful = cells.filter((cell) => fillOf(cell) !== undefined);
  const byId = new Map(doubtful.map((cell) => [hatchId(cell), cell]));
  return (
    <defs>
      <pattern id="silent-hatch" {...PATTERN}>
        <line className={styles.hatchLine} x1="0" y1="0" x2="0" y2="6" />
      </pattern>
      {[...byId].map(([id, cell]) => (
        <pattern key={id} id={id} {...PATTERN} {...shadeOf(cell)}>
          <rect className={styles.hatchGround} width="6" height="6" />
          <rect className={styles.hatchBand} width="3" height="6" />
        </pattern>
      ))}
    </defs>
  );
}

const PATTERN = {
  width: "6",
  height: "6",
  patternUnits: "userSpaceOnUse",
  patternTransform: "rotate(45)",
} as const;

/** The fill of a shape whose number may lie in several classes. */
export function fillOf(cell: MapCell): string | undefined {
  const isDoubtful = cell.kind === "comparable" && cell.span.from !== cell.span.to;
  return isDoubtful ? `url("#${hatchId(cell)}")` : undefined;
}

function hatchId(cell: MapCell): string {
  if (cell.kind !== "comparable") return "";
  return `classes-${cell.span.from}-${cell.span.to}`;
}
