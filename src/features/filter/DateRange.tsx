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
  const first = dates[0];
  const last = dates.at(-1);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{filter.dates}</legend>
      <div className={styles.dates}>
        <label>
          <span>{filter.from}</span>
          <input
            type="date"
            value={from ?? ""}
            min={first}
            max={to ?? last}
            onChange={(event) => onChange({ from: event.target.value || null })}
          />
        </label>
        <label>
          <span>{filter.to}</span>
          <input
            type="date"
            value={to ?? ""}
            min={from ?? first}
            max={last}
            onChange={(event) => onChange({ to: event.target.value || null })}
          />
        </label>
      </div>
    </fieldset>
  );
}
