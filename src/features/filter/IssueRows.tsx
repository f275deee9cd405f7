import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { Filters } from "../../model/filters";
import type { OnFilterChange } from "./filter-change";
import styles from "./IssuePicker.module.css";
import { IssueRowContent } from "./IssueRowContent";
import type { IssueRow } from "./issue-rows";
import { useRowWalk } from "./use-row-walk";

interface IssueRowsProps {
  readonly rows: readonly IssueRow[];
  /** Whether the issues are of several series, which then are named. */
  readonly hasSeries: boolean;
  readonly filters: Filters;
  readonly onChange: OnFilterChange;
  /** A letter was typed, which is meant for the search. */
  readonly onType: () => void;
}

const LINE = 26;
const SERIES_LINE = 18;
/** So many are drawn at once: screen readers and the browser's own search then find them all. */
const DRAWN_AT_ONCE = 100;
const OVERSCAN = 6;

/** Rows that arrow keys walk, of which only those in sight are drawn where they are many. */
export function IssueRows({ rows, hasSeries, filters, onChange, onType }: IssueRowsProps) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const walk = useRowWalk(scrollRef, rows.length, onType, (row) => virtual.scrollToIndex(row));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: (place) =>
      hasSeries && rows[place]?.kind === "issue" ? LINE + SERIES_LINE : LINE,
    overscan: rows.length > DRAWN_AT_ONCE ? OVERSCAN : DRAWN_AT_ONCE,
    rangeExtractor: (range) => withRow(range, walk.active),
  });
  return (
    <div ref={scrollRef} className={styles.rows} {...walk.events}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index];
          if (!row) return null;
          const common = { row, filters, hasSeries, onChange };
          return (
            <li
              key={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ top: start, height: size }}
            >
              <IssueRowContent {...common} place={index} isActive={index === walk.active} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The rows in sight and around it, and the one with the focus, however far it was scrolled away. */
function withRow(range: Range, row: number): number[] {
  const near = defaultRangeExtractor(range);
  return near.includes(row) || row >= range.count ? near : [...near, row].sort((a, b) => a - b);
}
