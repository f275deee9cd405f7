import { useState } from "react";
import type { IsoDate } from "../../model/id";
import { useText } from "../../ui/TextProvider";
import styles from "./TrendPanel.module.css";

/** Chosen issues as places in the list of dates, both ends included. */
export interface DateStretch {
  readonly first: number;
  readonly last: number;
}

interface DateBrushProps {
  /** Dates of the issues, oldest first. */
  readonly dates: readonly IsoDate[];
  /** `null` where the filter leaves no issue at all. */
  readonly chosen: DateStretch | null;
  readonly onChange: (chosen: DateStretch) => void;
}

const LATEST = 10;

/** The same choice of dates as by dragging over the chart, with sliders and buttons. */
export function DateBrush({ dates, chosen, onChange }: DateBrushProps) {
  const { trend } = useText();
  // While a slider is being dragged the choice is not yet made: each step would be an entry of the history.
  const [draft, setDraft] = useState<DateStretch | null>(null);
  const end = dates.length - 1;
  const shown = draft ?? chosen ?? { first: 0, last: end };
  const commit = () => {
    if (draft) onChange(draft);
    setDraft(null);
  };
  const slider = (label: string, value: number, move: (place: number) => DateStretch) => (
    <label className={styles.slider}>
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={end}
        value={value}
        aria-valuetext={dates[value]}
        onChange={(event) => setDraft(move(event.currentTarget.valueAsNumber))}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
    </label>
  );
  const isNone = draft === null && chosen === null;
  return (
    <fieldset className={styles.brush}>
      <legend className="visually-hidden">{trend.dates}</legend>
      {slider(trend.from, shown.first, (first) => ({ first, last: Math.max(first, shown.last) }))}
      {slider(trend.to, shown.last, (last) => ({ first: Math.min(last, shown.first), last }))}
      <button type="button" onClick={() => onChange({ first: 0, last: end })}>
        {trend.all}
      </button>
      {dates.length > LATEST ? (
        <button type="button" onClick={() => onChange({ first: end - LATEST + 1, last: end })}>
          {trend.latest(LATEST)}
        </button>
      ) : null}
      <output className={styles.chosen} aria-live="polite">
        {isNone
          ? trend.chosenNone
          : trend.chosen(
              dates[shown.first] ?? "",
              dates[shown.last] ?? "",
              shown.last - shown.first + 1,
              dates.length,
            )}
      </output>
    </fieldset>
  );
}
