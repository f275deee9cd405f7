import type { Fact, Period } from "../../model/dataset";
import type { Selector } from "../../model/selector";
import type { QuantityReading } from "../numbers/read-quantity";
import { type ReadText, readText } from "../sentence/read-text";
import type { TimeKind } from "../sentence/times/time";
import type { Placed } from "./choose-place";
import type { ItemFrame } from "./item-frame";
import { tellPeriod } from "./period/tell-period";
import { timeAbove } from "./period/time-above";

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

/** Words read alone are all of a text. */
const WHOLE = { textStart: 0, reportStart: 0 };
/** What says which time a table covers, above it. */
const COVERING: ReadonlySet<TimeKind> = new Set<TimeKind>(["end", "stretch", "since", "point"]);
/** A sentence that leads a table in (情况如下：). */
const LEADS_IN = /[:：]\s*$/;
const SENTENCE = /[。；！？]/;
/** The one that leads the table in, where it says a time. */
const LAST_SENTENCE = /[^。！？]*[年月日季周][^。！？]*[:：]\s*$/;

/** The time that the title of a table says (截至6月23日), or the paragraph that leads it in. */
export function periodAbove(above: readonly string[], { issueDate }: ItemFrame): Period | null {
  for (const line of above) {
    if (SENTENCE.test(line) && !LEADS_IN.test(line)) return null;
    const read = readText(LAST_SENTENCE.exec(line)?.[0] ?? line);
    const index = read.times.findIndex(({ kind }) => COVERING.has(kind));
    if (index >= 0) return tellPeriod(read, index, { issueDate, isPlanned: false, ...WHOLE });
  }
  return null;
}

/** The time that a heading, or the report, says over a table. */
export function periodOver(
  read: ReadText,
  start: number,
  { issueDate, start: reportStart, headlineEnd: textStart }: ItemFrame,
): Period | null {
  const isPlanned = false;
  const index = timeAbove(read, start, { isStanding: false, isPlanned, reportStart });
  return index === null
    ? null
    : tellPeriod(read, index, { issueDate, isPlanned, textStart, reportStart });
}

/** The days of a date that heads a row or a column: of a month, or a year, all of them. */
export function periodOf(time: string, { issueDate }: ItemFrame): Period | null {
  const read = readText(/^\d{4}$/.test(time) ? `${time}年` : time);
  const period = tellPeriod(read, 0, { issueDate, isPlanned: false, ...WHOLE });
  return period && { ...period, words: time };
}
