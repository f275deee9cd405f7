import { type KeyboardEvent, useRef, useState } from "react";

/** A cell of a table by its place, counted from the upper left. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** One stop of the Tab key for a whole table, and arrow keys that lead from cell to cell; cells are told by `data-cell`. */
export function useGridWalk(rows: number, columns: number) {
  const tableRef = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = move(event.key, place, rows, columns);
    if (!next || !(event.target instanceof Element) || !event.target.closest("td")) return;
    event.preventDefault();
    tableRef.current
      ?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"] :is(a, button)`)
      ?.focus();
  };
  const stopIn = (row: number) => (place.row === row ? Math.min(place.column, columns - 1) : null);
  return { tableRef, stopIn, setPlace, onKeyDown };
}

function move(key: string, { row, column }: Place, rows: number, columns: number): Place | null {
  const inside = (next: Place) => ({
    row: Math.max(0, Math.min(rows - 1, next.row)),
    column: Math.max(0, Math.min(columns - 1, next.column)),
  });
  switch (key) {
    case "ArrowLeft":
      return inside({ row, column: column - 1 });
    case "ArrowRight":
      return inside({ row, column: column + 1 });
    case "ArrowUp":
      return inside({ row: row - 1, column });
    case "ArrowDown":
      return inside({ row: row + 1, column });
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: columns - 1 };
    default:
      return null;
  }
}
