import { useMemo, useState } from "react";
import { useUiStore } from "../../state/ui-store";
import { districtName } from "../../ui/comparison-words";
import { useFactLinks } from "../../ui/FactLinks";
import { useMarkMenu } from "../../ui/MarkMenu";
import { nextPoint, type PlacedPoint, placePoints } from "./next-point";
import { sayPoint } from "./say-point";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

type Anchor = { readonly left: number; readonly bottom: number };

/** The points in the order of the keys, the time whose numbers are shown, and what is done with a point. */
export function usePoints(view: TrendView) {
  const text = useTrendText();
  const focus = useUiStore((state) => state.focus);
  const points = useMemo(() => placePoints(view.panels), [view]);
  const newest = useMemo(() => Math.max(0, ...points.map(({ column }) => column)), [points]);
  const [pointed, setShown] = useState<number | null>(null);
  const [reached, setReached] = useState<number | null>(null);
  const { open, openMenuOf } = usePointActions();
  return {
    /** Of another step or choice of dates a place that is no more. */
    shown: pointed !== null && pointed < view.columns.length ? pointed : newest,
    reached,
    setShown,
    onCursor: {
      count: points.length,
      nextOf: (key: string, index: number | null) => nextPoint(points, key, index),
      sayAt: (index: number) => {
        const placed = points[index];
        return placed ? sayPoint(text, view, placed) : "";
      },
      onMove: (index: number | null) => {
        const placed = index === null ? undefined : points[index];
        // What has been shown stays: its number is about to be clicked, or opened by Enter.
        if (placed) setShown(placed.column);
        setReached(placed?.line ?? null);
        focus(placed?.district ?? null);
      },
      onSelect: (index: number) => open(points[index]),
      onMenu: (index: number, anchor: Anchor) => openMenuOf(points[index], anchor),
    },
    at: (line: number, column: number) => {
      const placed = points.find((point) => point.line === line && point.column === column);
      return {
        open: () => open(placed),
        openMenu: (anchor: Anchor) => openMenuOf(placed, anchor),
      };
    },
  };
}

/** Opens the words of a point, or the menu of what else can be done with it. */
function usePointActions() {
  const text = useTrendText();
  const { openFacts } = useFactLinks();
  const openMenu = useMarkMenu();
  return {
    open: (placed: PlacedPoint | undefined) => {
      if (placed) openFacts(placed.point.factIds);
    },
    openMenuOf: (placed: PlacedPoint | undefined, anchor: Anchor) => {
      if (!placed) return;
      const { district, point } = placed;
      openMenu({ name: districtName(text, district), district, factIds: point.factIds }, anchor);
    },
  };
}
