import type { Fact, Period } from "../../model/dataset";
import type { Selector } from "../../model/selector";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Placed } from "./choose-place";
import type { ItemFrame } from "./item-frame";
import { readPeriod } from "./read-period";

/** What a cell adds to what its header says. */
export interface CellSays {
  readonly reading: QuantityReading;
  readonly unitText: string | null;
  readonly at: Placed;
  readonly period: Period | null;
  readonly selector: Selector;
}

/** The fact of a cell: all that the header told of a number under it, and the number printed. */
export function makeCellFact(
  told: Fact,
  { reading, unitText, at, period, selector }: CellSays,
): Fact {
  const { value, minValue, maxValue, bound, marks } = reading;
  return {
    ...told,
    id: `${told.itemId}@${selector.start}`,
    ...at,
    period: period ?? told.period,
    value,
    minValue,
    maxValue,
    bound,
    marks,
    unitText,
    selector,
  };
}

/** The days of a date that heads a row or a column: of a month, or a year, all of them. */
export function periodOf(time: string, { issueDate }: ItemFrame): Period | null {
  const date = /^\d{4}$/.test(time) ? `${time}年` : time;
  return readPeriod(date, issueDate, false) ?? readPeriod(`${date}至${date}`, issueDate, false);
}
