import type { MapCell } from "./map-cells";

/** How the style sheets tell the shade of a cell: one class, or the outermost two of those that it may lie in. */
export function shadeOf(cell: MapCell) {
  if (cell.kind !== "comparable") return {};
  const { from, to } = cell.span;
  return from === to ? { "data-step": from } : { "data-from": from, "data-to": to };
}
