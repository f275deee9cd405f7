import { useMemo } from "react";
import type { Issue } from "../../model/dataset";
import type { IsoDate } from "../../model/id";
import { useGesture } from "../../state/use-gesture";
import {
  type CalendarPeriod,
  findPeriod,
  type HeldYear,
  heldYears,
  periodSpan,
} from "../../stats/calendar-period";
import { useText } from "../../ui/TextProvider";
import styles from "./FilterPanel.module.css";
import type { OnFilterChange } from "./filter-change";

interface PeriodPickerProps {
  readonly issues: readonly Issue[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly onChange: OnFilterChange;
}

/** Stands for a range that is no year, quarter or month of the data. */
const OWN_RANGE = "own";

/** A year, and a quarter or month of it: only those in which something came out. All of them are ways to write the two dates. */
export function PeriodPicker({ issues, from, to, onChange }: PeriodPickerProps) {
  const { app, filter } = useText();
  const years = useMemo(() => heldYears(issues.map(({ date }) => date)), [issues]);
  const period = findPeriod(from, to);
  const held = period && years.find((year) => holds(year, period));
  const { gesture, edges } = useGesture();
  const isOwn = !held && (from !== null || to !== null);
  const choose = (next: CalendarPeriod | null) =>
    onChange(next ? periodSpan(next) : { from: null, to: null }, gesture());
  if (years.length === 0) return null;
  return (
    <div className={styles.periods} {...edges}>
      <select
        aria-label={filter.year}
        value={held ? held.year : isOwn ? OWN_RANGE : ""}
        onChange={({ target: { value } }) => {
          if (value !== OWN_RANGE) choose(value ? { kind: "year", year: Number(value) } : null);
        }}
      >
        <option value="">{filter.any}</option>
        {isOwn ? <option value={OWN_RANGE}>{filter.ownRange}</option> : null}
        {years.map(({ year }) => (
          <option key={year} value={year}>
            {app.year(year)}
          </option>
        ))}
      </select>
      <PartOfYear held={held ?? null} period={held ? period : null} onChange={choose} />
    </div>
  );
}

interface PartOfYearProps {
  readonly held: HeldYear | null;
  readonly period: CalendarPeriod | null;
  readonly onChange: (period: CalendarPeriod) => void;
}

function PartOfYear({ held, period, onChange }: PartOfYearProps) {
  const { app, filter } = useText();
  const { year = 0, quarters = [], months = [] } = held ?? {};
  return (
    <select
      aria-label={filter.partOfYear}
      disabled={held === null}
      value={period ? partName(period) : ""}
      onChange={({ target }) => onChange(periodIn(year, target.value))}
    >
      <option value="">{filter.wholeYear}</option>
      <optgroup label={filter.quarters}>
        {quarters.map((quarter) => (
          <option key={quarter} value={partName({ kind: "quarter", year, quarter })}>
            {app.quarter(quarter)}
          </option>
        ))}
      </optgroup>
      <optgroup label={filter.months}>
        {months.map((month) => (
          <option key={month} value={partName({ kind: "month", year, month })}>
            {app.month(month)}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

/** What names a period among those of its year: Q2 for a quarter, 5 for a month, nothing for all of it. */
function partName(period: CalendarPeriod): string {
  switch (period.kind) {
    case "year":
      return "";
    case "quarter":
      return `Q${period.quarter}`;
    case "month":
      return String(period.month);
    default:
      return period satisfies never;
  }
}

function periodIn(year: number, value: string): CalendarPeriod {
  if (value === "") return { kind: "year", year };
  if (value.startsWith("Q")) return { kind: "quarter", year, quarter: Number(value.slice(1)) };
  return { kind: "month", year, month: Number(value) };
}

function holds({ year, quarters, months }: HeldYear, period: CalendarPeriod): boolean {
  if (period.year !== year) return false;
  switch (period.kind) {
    case "year":
      return true;
    case "quarter":
      return quarters.includes(period.quarter);
    case "month":
      return months.includes(period.month);
    default:
      return period satisfies never;
  }
}
