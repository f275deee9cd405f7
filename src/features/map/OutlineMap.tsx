import type { DistrictCode } from "../../model/district";
import type { Outlines } from "../../model/parse-outlines";
import { useText } from "../../ui/TextProvider";
import { ActiveRegion, ActiveRing } from "./ActiveDistrict";
import { Hatches } from "./Hatches";
import type { MapCell } from "./map-cells";
import styles from "./OutlineMap.module.css";
import { RegionLabel } from "./RegionLabel";
import { RegionShape } from "./RegionShape";
import { useProjection } from "./use-projection";

interface OutlineMapProps {
  readonly outlines: Outlines;
  readonly cells: readonly MapCell[];
  readonly chosen: readonly DistrictCode[];
}

/** The sixteen districts in outline; those that reported are links to their words, silent ones are hatched. */
export function OutlineMap({ outlines, cells, chosen }: OutlineMapProps) {
  const text = useText();
  const { width, height, regions } = useProjection(outlines);
  const pairs = regions.flatMap((region) => {
    const cell = cells.find(({ district }) => district === region.district);
    return cell ? [{ region, cell }] : [];
  });
  return (
    <div className={styles.sheet}>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset; its links need a named group */}
      <svg
        className={styles.map}
        viewBox={`-4 -4 ${width + 8} ${height + 8}`}
        aria-label={text.map.outlines}
        role="group"
      >
        <Hatches cells={cells} />
        {pairs.map(({ region, cell }) => (
          <RegionShape
            key={region.district}
            region={region}
            cell={cell}
            isChosen={chosen.includes(region.district)}
          />
        ))}
        <ActiveRing regions={regions} />
        {pairs.map(({ region, cell }) => (
          <RegionLabel key={region.district} region={region} cell={cell} />
        ))}
      </svg>
      <ActiveRegion cells={cells} />
    </div>
  );
}
