import { type KeyboardEvent, useState } from "react";
import type { Issue } from "../../model/dataset";
import type { IsoDate } from "../../model/id";
import { useText } from "../../ui/TextProvider";
import styles from "./FilterPanel.module.css";
import type { FilterChange } from "./filter-change";

interface DateRangeProps {
  readonly issues: readonly Issue[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly onChange: (change: FilterChange) => void;
}

/** From and to, both included, by the date of the bulletin. */
export function DateRange({ issues, from, to, onChange }: DateRangeProps) {
  const { filter } = useText();
  const dates = issues.flatMap(({ date }) => date ?? []).sort();
  const min = dates[0];
  const max = dates.at(-1);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{filter.dates}</legend>
      <div className={styles.dates}>
        <DateField
          label={filter.from}
          value={from}
          min={min}
          max={max}
          onChange={(date) => onChange({ from: date })}
        />
        <DateField
          label={filter.to}
          value={to}
          min={min}
          max={max}
          onChange={(date) => onChange({ to: date })}
        />
      </div>
      {from !== null && to !== null && from > to ? (
        <p role="alert" className={styles.hint}>
          {filter.reversed}
        </p>
      ) : null}
    </fieldset>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly min: IsoDate | undefined;
  readonly max: IsoDate | undefined;
  readonly onChange: (date: IsoDate | null) => void;
}

/** While a year is being typed the field already holds a date (0202-05-06): such a date is no choice yet. */
const FIRST_YEAR = "1900";

function DateField({ label, value, min, max, onChange }: DateFieldProps) {
  const { anyDate } = useText().filter;
  const [draft, setDraft] = useState(value ?? "");
  const [chosen, setChosen] = useState(value);
  // Chosen elsewhere (a chip, the back button): the field follows without being mounted anew, which would lose the focus.
  if (chosen !== value) {
    setChosen(value);
    setDraft(value ?? "");
  }
  const commit = (date: string) => {
    if (date !== (value ?? "") && (date === "" || date >= FIRST_YEAR)) onChange(date || null);
  };
  const commitOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter") commit(draft);
  };
  return (
    <label>
      <span>{label}</span>
      <span data-words={draft || anyDate}>
        <input
          type="date"
          value={draft}
          min={min}
          max={max}
          onChange={({ target }) => {
            setDraft(target.value);
            if (target.value !== "") commit(target.value);
          }}
          onKeyDown={commitOnEnter}
          onBlur={() => commit(draft)}
        />
      </span>
    </label>
  );
}
