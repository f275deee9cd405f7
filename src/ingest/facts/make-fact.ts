import type { Fact } from "../../model/dataset";
import type { QuantityMention } from "../numbers/find-mentions";
import type { Surroundings } from "../sentence/look-around";
import type { ReadText } from "../sentence/read-text";
import { type ItemFrame, whoseOf } from "./item-frame";
import { findMetric } from "./metric/find-metric";
import { printUnit } from "./print-unit";
import { readPeriod } from "./read-period";
import { rateOf } from "./read-rate";
import { isPartOf, readScope } from "./read-scope";
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
  const { sentence } = around;
  const { named, body, placed } = whoseOf(read, around, frame);
  const { row, metric, metricOfAll, likeOf } = findMetric(reading, named);
  const planned = isPlanned(around.heard);
  const subject = likeOf?.subject ?? withoutBody(readSubject(read, reading, named), body);
  const selector = read.folded.toSelector(start, end);
  const { value, minValue, maxValue, bound, marks } = reading;
  const { district, place, division } = placed;
  const isPart = isPartOf(around.previous, { metric, subject, district, place }, sentence);
  const fact: Fact = {
    id: `${frame.itemId}@${selector.start}`,
    itemId: frame.itemId,
    district,
    place,
    division,
    metric,
    subject,
    scope: readScope(metricOfAll, subject, body, isPart),
    period: readPeriod(read, around, frame, { metric, planned }),
    per: rateOf(reading, around),
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

/** Persons, who are counted even where a body is called by them (志愿者协会). */
const WHO = /[者员人]$/;

/** The 生 of 大学生志愿者 is no word without 大学. */
const GOES_ON = /^生(?![产活])/;

/** 富阳中学师生捐款8.6万元: the body that has the number is no part of what is counted. */
function withoutBody(subject: string | null, body: string | null): string | null {
  if (subject === null || body === null) return subject;
  if (body.endsWith(subject) && !WHO.test(subject)) return null;
  for (let length = subject.length - 1; length > 1; length -= 1)
    if (body.endsWith(subject.slice(0, length)) && !GOES_ON.test(subject.slice(length)))
      return subject.slice(length);
  return subject;
}
