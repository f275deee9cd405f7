import { type MouseEvent, type PointerEvent, useRef } from "react";
import type { TrendColumn } from "../../stats/trend-columns";
import { columnAt } from "./small-panels";

interface PointHere {
  readonly open: () => void;
  readonly openMenu: (anchor: { left: number; bottom: number }) => void;
}

/**
 * What a pointer does over any of the panels. A mouse shows the numbers of the time under it and opens the sentence by
 * a click; a finger cannot point first, so its tap only shows them, and the number that then stands there opens.
 */
export function usePointer(
  columns: readonly TrendColumn[],
  onShow: (column: number | null) => void,
  at: (line: number, column: number) => PointHere,
) {
  const byTouch = useRef(false);
  const placeUnder = ({ target, clientX }: MouseEvent) => {
    const plot = target instanceof Element ? target.closest<HTMLElement>("[data-line]") : null;
    if (!plot) return null;
    const { left, width } = plot.getBoundingClientRect();
    return {
      line: Number(plot.dataset.line),
      column: columnAt(columns, (clientX - left) / width),
    };
  };
  const show = (event: PointerEvent) => {
    byTouch.current = event.pointerType === "touch";
    const place = placeUnder(event);
    if (place) onShow(place.column);
  };
  return {
    onPointerMove: show,
    onPointerDown: show,
    onPointerLeave: () => {
      if (!byTouch.current) onShow(null);
    },
    onClick: (event: MouseEvent) => {
      const place = placeUnder(event);
      if (place && !byTouch.current) at(place.line, place.column).open();
    },
    onContextMenu: (event: MouseEvent) => {
      const place = placeUnder(event);
      if (!place) return;
      event.preventDefault();
      at(place.line, place.column).openMenu({ left: event.clientX, bottom: event.clientY });
    },
  };
}
