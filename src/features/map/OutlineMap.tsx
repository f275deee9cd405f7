import { useMemo } from "react";
import { textWidth } from "../../charts/text-width";
import type { DistrictCode } from "../../model/district";
import type { Outlines } from "../../model/parse-outlines";
import { activeDistrict, useUiStore } from "../../state/ui-store";
import { districtName } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import { cellWords } from "./cell-words";
import type { MapCell } from "./map-cells";
import styles from "./OutlineMap.module.css";
import { projectOutlines, type Region } from "./project-outlines";
import { RegionShape } from "./RegionShape";

interface OutlineMapProps {
  readonly outlines: Outlines;
  readonly cells: readonly MapCell[];
  readonly chosen: readonly DistrictCode[];
}

const WIDTH = 400;
/** As the style sheet has it. */
const LABEL_SIZE = 11;

/** The sixteen districts in outline; those that reported are links to their words, silent ones are hatched. */
export function OutlineMap({ outlines, cells, chosen }: OutlineMapProps) {
  const text = useText();
  const projected = useMemo(
    () =>
      projectOutlines(outlines, WIDTH, (code) => textWidth(districtName(text, code), LABEL_SIZE)),
    [outlines, text],
  );
  const pairs = projected.regions.flatMap((region) => {
    const cell = cells.find(({ district }) => district === region.district);
    return cell ? [{ region, cell }] : [];
  });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset; its links need a named group */}
      <svg
        className={styles.map}
        viewBox={`-4 -4 ${projected.width + 8} ${projected.height + 8}`}
        aria-label={text.map.outlines}
        role="group"
      >
        <SilentHatch />
        {pairs.map(({ region, cell }) => (
          <RegionShape
            key={region.district}
            region={region}
            cell={cell}
            isChosen={chosen.includes(region.district)}
          />
        ))}
        {projected.regions
          .filter(({ hasLabel }) => hasLabel)
          .map((region) => (
            <RegionLabel key={region.district} region={region} />
          ))}
      </svg>
      <ActiveRegion cells={cells} />
    </>
  );
}

/** The pattern of silent districts; the style sheet calls it by its id. */
function SilentHatch() {
  return (
    <defs>
      <pattern
        id="silent-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={styles.hatchLine} x1="0" y1="0" x2="0" y2="6" />
      </pattern>
    </defs>
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

function RegionLabel({ region }: { region: Region }) {
  const text = useText();
  return (
    <text className={styles.regionLabel} x={region.labelX} y={region.labelY} textAnchor="middle">
      {districtName(text, region.district)}
    </text>
  );
}
