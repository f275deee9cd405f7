import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";

const PAGE = 8;

/** Where a key leads from a row; `null` for keys that lead nowhere. */
export function nextRow(key: string, row: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + PAGE,
    PageUp: row - PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next === undefined ? null : Math.max(0, Math.min(count - 1, next));
}

/** One row is in the order of Tab; arrow keys lead to the others, and letters to the search. */
export function useRowWalk(
  boxRef: RefObject<HTMLElement | null>,
  count: number,
  onType: () => void,
  onWalk: (row: number) => void,
) {
  const [active, setActive] = useState(0);
  const isWalking = useRef(false);
  // After the drawing: the row may not have been there before.
  useEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    boxRef.current
      ?.querySelector<HTMLElement>(`[data-row="${active}"]`)
      ?.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextRow(event.key, active, count);
    if (next !== null) {
      event.preventDefault();
      isWalking.current = true;
      setActive(next);
      onWalk(next);
    } else if (event.key.length === 1 && event.key !== " ") onType();
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const row = target.dataset.row;
    if (row !== undefined) setActive(Number(row));
  };
  return { active, events: { onKeyDown, onFocus } };
}
