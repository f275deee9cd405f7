import type { Fact } from "../../model/dataset";
import type { QuantityMention } from "../numbers/find-mentions";
import type { Surroundings } from "../sentence/look-around";
import type { ReadText } from "../sentence/read-text";
import { bodyOf, type ItemFrame, placeOf } from "./item-frame";
import { findMetric } from "./metric/find-metric";
import { printUnit } from "./print-unit";
import { readPeriod } from "./read-period";
import { readRate } from "./read-rate";
import { readScope } from "./read-scope";
import { isCumulative, isPlanned } from "./read-standing";
import { readSubject } from "./read-subject";

/** A fact, and the name of the row that told its metric. */
export interface MadeFact {
  readonly fact: Fact;
  readonly row: string;
}

/** Puts together what a quantity tells of itself, and what is told around it. */
export function makeFact(
  read: ReadText,
  { reading, start, end }: QuantityMention,
  frame: ItemFrame,
  around: Surroundings,
): MadeFact {
  const { clause, sentence } = around;
  const { row, metric, metricOfAll } = findMetric(reading, around);
  const planned = isPlanned(around.heard);
  const subject = readSubject(read.text, reading, around);
  const selector = read.folded.toSelector(start, end);
  const { value, minValue, maxValue, bound, marks } = reading;
  const { district, place, division } = placeOf(read, around, frame);
  const fact: Fact = {
    id: `${frame.itemId}@${selector.start}`,
    itemId: frame.itemId,
    district,
    place,
    division,
    metric,
    subject,
    scope: readScope(metricOfAll, subject, bodyOf(around, frame)),
    period: readPeriod(sentence, frame.issueDate, planned),
    per: readRate(clause),
    cumulative: isCumulative(around.heard),
    planned,
    value,
    minValue,
    maxValue,
    bound,
    marks,
    unitText: printUnit(read, reading),
    selector,
  };
  return { fact, row };
}
