import { type KeyboardEvent, useMemo, useState } from "react";
import type { Issue } from "../../model/dataset";
import type { IsoDate } from "../../model/id";
import { useGesture } from "../../state/use-gesture";
import { dateSpan } from "../../stats/date-span";
import { dateWords } from "../../ui/date-words";
import { useText } from "../../ui/TextProvider";
import styles from "./FilterPanel.module.css";
import type { OnFilterChange } from "./filter-change";

interface DateRangeProps {
  readonly issues: readonly Issue[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly onChange: OnFilterChange;
}

/** From and to, both included, by the date of the bulletin. */
export function DateRange({ issues, from, to, onChange }: DateRangeProps) {
  const { filter } = useText();
  const span = useMemo(() => dateSpan(issues.map(({ date }) => date)), [issues]);
  const limits = { min: span?.from, max: span?.to };
  return (
    <>
      <div className={styles.dates}>
        <DateField
          label={filter.from}
          value={from}
          {...limits}
          onChange={(date, gesture) => onChange({ from: date }, gesture)}
        />
        <DateField
          label={filter.to}
          value={to}
          {...limits}
          onChange={(date, gesture) => onChange({ to: date }, gesture)}
        />
      </div>
      {from !== null && to !== null && from > to ? (
        <p role="alert" className={styles.hint}>
          {filter.reversed}
        </p>
      ) : null}
    </>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly min: IsoDate | undefined;
  readonly max: IsoDate | undefined;
  readonly onChange: (date: IsoDate | null, gesture: string) => void;
}

/** While a year is being typed the field already holds a date (0202-05-06): such a date is no choice yet. */
const FIRST_YEAR = "1900";

function DateField({ label, value, min, max, onChange }: DateFieldProps) {
  const text = useText();
  const { gesture, edges } = useGesture();
  const [draft, setDraft] = useState(value ?? "");
  const [chosen, setChosen] = useState(value);
  // Chosen elsewhere (a chip, the back button): the field follows without being mounted anew, which would lose the focus.
  if (chosen !== value) {
    setChosen(value);
    setDraft(value ?? "");
  }
  const commit = (date: string) => {
    if (date !== (value ?? "") && (date === "" || date >= FIRST_YEAR)) {
      onChange(date || null, gesture());
    }
  };
  const commitOnEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter") commit(draft);
  };
  return (
    <label {...edges}>
      <span>{label}</span>
      <span data-words={draft ? dateWords(text, draft) : text.filter.any}>
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
