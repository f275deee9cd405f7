import type { IsoDate } from "../model/id";
import { compareText } from "./compare-facts";

/** The oldest and the newest of some days; the same day twice where there is one. */
export interface DateSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** `null` where none of them is dated. */
export function dateSpan(days: readonly (IsoDate | null)[]): DateSpan | null {
  const dated = days.filter((day) => day !== null).sort(compareText);
  const [from] = dated;
  const to = dated.at(-1);
  return from && to ? { from, to } : null;
}

/** From the oldest to the newest day of rows that each have days of their own. */
export function rowDates(rows: readonly { readonly dates: DateSpan | null }[]): DateSpan | null {
  return dateSpan(rows.flatMap(({ dates }) => (dates ? [dates.from, dates.to] : [])));
}
