import { useState } from "react";
import type { IsoDate } from "../../model/id";
import type { DateStretch } from "./date-stretch";
import styles from "./TrendPanel.module.css";
import { type TrendText, useTrendText } from "./trend-text";

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
  const { trend } = useTrendText();
  // While a slider is being dragged the choice is not yet made: each step would be an entry of the history.
  const [draft, setDraft] = useState<DateStretch | null>(null);
  const end = dates.length - 1;
  const shown = draft ?? chosen ?? { first: 0, last: end };
  const commit = () => {
    if (draft) onChange(draft);
    setDraft(null);
  };
  const sliding = { dates, onSlide: setDraft, onDone: commit };
  return (
    <fieldset className={styles.brush}>
      <legend className="visually-hidden">{trend.dates}</legend>
      <DateSlider
        label={trend.from}
        value={shown.first}
        stretchAt={(first) => ({ first, last: Math.max(first, shown.last) })}
        {...sliding}
      />
      <DateSlider
        label={trend.to}
        value={shown.last}
        stretchAt={(last) => ({ first: Math.min(last, shown.first), last })}
        {...sliding}
      />
      <button type="button" onClick={() => onChange({ first: 0, last: end })}>
        {trend.all}
      </button>
      {dates.length > LATEST ? (
        <button type="button" onClick={() => onChange({ first: end - LATEST + 1, last: end })}>
          {trend.latest(LATEST)}
        </button>
      ) : null}
      <output className={styles.chosen} aria-live="polite">
        {draft || chosen ? chosenWords(trend, dates, shown) : trend.chosenNone}
      </output>
    </fieldset>
  );
}

function chosenWords(
  words: TrendText["trend"],
  dates: readonly IsoDate[],
  { first, last }: DateStretch,
) {
  return words.chosen(dates[first] ?? "", dates[last] ?? "", last - first + 1, dates.length);
}

interface DateSliderProps {
  readonly label: string;
  readonly dates: readonly IsoDate[];
  readonly value: number;
  /** The stretch where this end stands at that date; it takes the other end along. */
  readonly stretchAt: (place: number) => DateStretch;
  readonly onSlide: (stretch: DateStretch) => void;
  readonly onDone: () => void;
}

function DateSlider({ label, dates, value, stretchAt, onSlide, onDone }: DateSliderProps) {
  return (
    <label className={styles.slider}>
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={dates.length - 1}
        value={value}
        aria-valuetext={dates[value]}
        onChange={(event) => onSlide(stretchAt(event.currentTarget.valueAsNumber))}
        onPointerUp={onDone}
        onKeyUp={onDone}
        onBlur={onDone}
      />
    </label>
  );
}
