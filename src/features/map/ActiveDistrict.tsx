import { activeDistrict, useUiStore } from "../../state/ui-store";
import { useText } from "../../ui/TextProvider";
import { cellWords } from "./cell-words";
import type { MapCell } from "./map-cells";
import styles from "./OutlineMap.module.css";
import type { Region } from "./project-outlines";

/** Rings the district under the pointer or the focus, over its neighbours. */
export function ActiveRing({ regions }: { regions: readonly Region[] }) {
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
export function ActiveRegion({ cells }: { cells: readonly MapCell[] }) {
  const text = useText();
  const active = useUiStore(activeDistrict);
  const cell = cells.find(({ district }) => district === active);
  return (
    <p className={styles.activeRegion} aria-hidden="true">
      {cell ? cellWords(text, cell) : text.map.pointHint}
    </p>
  );
}
