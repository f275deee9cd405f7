import { useMemo } from "react";
import { textWidth } from "../../charts/text-width";
import type { DistrictCode } from "../../model/district";
import type { Outlines } from "../../model/parse-outlines";
import { activeDistrict, useUiStore } from "../../state/ui-store";
import { districtName } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import { cellWords } from "./cell-words";
import { Hatches } from "./Hatches";
import type { MapCell } from "./map-cells";
import styles from "./OutlineMap.module.css";
import { projectOutlines, type Region } from "./project-outlines";
import { RegionLabel } from "./RegionLabel";
import { RegionShape } from "./RegionShape";

interface OutlineMapProps {
  readonly outlines: Outlines;
  readonly cells: readonly MapCell[];
  readonly chosen: readonly DistrictCode[];
}

const WIDTH = 400;
/** As the style sheet has it. */
const LABEL_SIZE = 13;

/** The sixteen districts in outline; those that reported are links to their words, silent ones are hatched. */
export function OutlineMap({ outlines, cells, chosen }: OutlineMapProps) {
  const text = useText();
  const { width, height, regions } = useMemo(
    () =>
      projectOutlines(outlines, WIDTH, (code) => textWidth(districtName(text, code), LABEL_SIZE)),
    [outlines, text],
  );
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

/** Rings the district under the pointer or the focus, over its neighbours. */
function ActiveRing({ regions }: { regions: readonly Region[] }) {
  const active = useUiStore(activeDistrict);
  const focused = useUiStore((state) => state.focusedDistrict);
  const region = regions.find(({ district }) => district === active);
  if (!region) return null;
  return (
    <>
      <path d={region.path} className={styles.ringGround} />
      <path
        d={region.path}
        className={styles.ring}
        data-focused={active === focused || undefined}
      />
    </>
  );
}

/** Says what the district under the pointer or the focus reported; there is no room for it among the outlines. */
function ActiveRegion({ cells }: { cells: readonly MapCell[] }) {
  const text = useText();
  const active = useUiStore(activeDistrict);
  const cell = cells.find(({ district }) => district === active);
  return (
    <p className={styles.activeRegion} aria-hidden="true">
      {cell ? cellWords(text, cell) : text.map.pointHint}
    </p>
  );
}
