import { type FocusEvent, type KeyboardEvent, type ReactNode, useState } from "react";

interface ChartCursorProps {
  /** What the chart is and how to walk through it, for those who hear it. */
  readonly label: string;
  readonly kind: string;
  readonly count: number;
  /** Where a key leads in a picture of several lines; by default marks stand in one row. */
  readonly nextOf?: (key: string, index: number | null, count: number) => number | null | undefined;
  /** The whole sentence about one mark: name, number with hedge, rank, issue. */
  readonly sayAt: (index: number) => string;
  readonly onMove: (index: number | null) => void;
  readonly onSelect: (index: number) => void;
  /** Asks for the menu of the mark; `anchor` is the chart's own box. */
  readonly onMenu?: (index: number, anchor: DOMRect) => void;
  readonly children: ReactNode;
}

/** One tab stop for a whole chart: arrow keys walk over its marks, Enter opens one, and each is said aloud. */
export function ChartCursor(props: ChartCursorProps) {
  const { label, kind, sayAt, onMove, children } = props;
  const { current, onKeyDown, onFocus } = useWalk(props);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a chart is no form group; the role only carries its name
    <div
      role="group"
      aria-label={label}
      aria-roledescription={kind}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop from which arrow keys reach every mark
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={() => onMove(null)}
    >
      {children}
      <span role="status" className="visually-hidden">
        {current === null ? "" : sayAt(current)}
      </span>
    </div>
  );
}

/** The mark that the keys have reached, `null` before the first, and what keys and focus do to it. */
function useWalk({ count, nextOf = nextIndex, onMove, onSelect, onMenu }: ChartCursorProps) {
  const [index, setIndex] = useState<number | null>(null);
  const current = index === null || index >= count ? null : index;
  const moveTo = (next: number | null) => {
    setIndex(next);
    onMove(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextOf(event.key, current, count);
    if (next !== undefined) moveTo(next);
    else if (current !== null && (event.key === "Enter" || event.key === " ")) onSelect(current);
    else if (current !== null && (event.key === "ContextMenu" || event.key === "m")) {
      onMenu?.(current, event.currentTarget.getBoundingClientRect());
    } else return;
    event.preventDefault();
  };
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    // A click focuses too, but is about the mark under the pointer and not about the first.
    if (target === currentTarget && count > 0 && currentTarget.matches(":focus-visible")) {
      moveTo(current ?? 0);
    }
  };
  return { current, onKeyDown, onFocus };
}

/** Where a key leads; `undefined` where it leads nowhere. */
function nextIndex(key: string, index: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return index === null ? 0 : Math.min(last, index + 1);
    case "ArrowUp":
    case "ArrowLeft":
      return index === null ? last : Math.max(0, index - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
