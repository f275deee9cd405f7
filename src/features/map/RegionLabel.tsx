import { districtName } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import type { MapCell } from "./map-cells";
import styles from "./OutlineMap.module.css";
import type { Region } from "./project-outlines";

/** The name of a district, with a line to it where it stands outside, and an arrow where its number has no upper end. */
export function RegionLabel({ region, cell }: { region: Region; cell: MapCell }) {
  const text = useText();
  const { labelX, labelY, leadsTo } = region;
  const isOpen = cell.kind === "comparable" && cell.span.isOpen;
  return (
    <>
      {leadsTo ? (
        <>
          <line
            className={styles.leader}
            x1={leadsTo.x}
            y1={leadsTo.y}
            x2={labelX}
            y2={labelY - 4}
          />
          <circle className={styles.leaderEnd} cx={leadsTo.x} cy={leadsTo.y} r={1.8} />
        </>
      ) : null}
      <text className={styles.regionLabel} x={labelX} y={labelY} textAnchor="middle">
        {districtName(text, region.district)}
        {isOpen ? text.map.openMark : null}
      </text>
    </>
  );
}
