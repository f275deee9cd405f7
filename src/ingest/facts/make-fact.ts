import type { Fact } from "../../model/dataset";
import type { IsoDate, ItemId } from "../../model/id";
import type { MetricId } from "../../model/metric";
import {
  ANY_OF_THESE,
  ELLIPTIC,
  FROM_NUMERAL,
  GROWN,
  HAS_NUMERAL,
  HOUSEHOLD,
  OF_THESE,
} from "../lexicon/inherit-words";
import { EVENTS, OFTEN, PLACES_OF_DUTY, TIMES } from "../lexicon/rate-words";
import type { QuantityMention } from "../numbers/find-mentions";
import type { QuantityReading } from "../numbers/read-quantity";
import { type Judgement, judge } from "../rules/judge";
import { lookAround, type Surroundings, wordsBefore } from "../sentence/look-around";
import type { ReadText } from "../sentence/read-text";
import { choosePlace, type Placed, toPlaced } from "./choose-place";
import { bodyIn } from "./find-body";
import { classify } from "./metric/classify";
import { practiceMetric } from "./metric/practice-metric";
import { readPeriod } from "./read-period";
import { readRate } from "./read-rate";
import { readScope } from "./read-scope";
import { isCumulative, isPlanned } from "./read-standing";
import { readSubject } from "./read-subject";

/** What a quantity inherits from the report it stands in. */
export interface ItemFrame extends Placed {
  readonly itemId: ItemId;
  readonly issueDate: IsoDate | null;
  /** Where the report begins in the folded text. */
  readonly start: number;
  /** Where the sign-off begins in the raw text; the end of the item where there is none. */
  readonly signOffStart: number;
  /** Where words that announce rules stand in the folded text; infinite where none do. */
  readonly noticeStart: number;
  /** The town or body that the headline leads with, within its district. */
  readonly body: string | null;
  /** End of the headline in the folded text. */
  readonly headlineEnd: number;
}

/** What the numbers before have told. */
export interface Foregoing {
  readonly previous: Fact | null;
  /** Where the last rule ended in the folded text; `null` where a fact has followed it. */
  readonly ruleEnd: number | null;
}

/** What a quantity is, with what stood around it when that was decided. */
export type Verdict = ({ readonly fact: Fact } | Judgement) & { readonly around: Surroundings };

/** Decides whether a quantity inside a report is a fact, and reads what the fact carries. */
export function readVerdict(
  read: ReadText,
  mention: QuantityMention,
  frame: ItemFrame,
  { previous, ruleEnd }: Foregoing,
): Verdict {
  const { reading, start } = mention;
  const around = lookAround(read, mention, {
    isHeadline: start < frame.headlineEnd,
    isUnderNotice: start > frame.noticeStart,
    followsRule: isSameSentence(read.text, ruleEnd, start),
  });
  const judgement = judge(reading, around);
  if (judgement !== null) return { ...judgement, around };
  return { fact: makeFact(read, mention, frame, around, previous), around };
}

const LONGEST_RULE = 60;

function isSameSentence(text: string, ruleEnd: number | null, start: number): boolean {
  if (ruleEnd === null || start - ruleEnd > LONGEST_RULE) return false;
  return !/[。!?\n]/.test(text.slice(ruleEnd, start));
}

function makeFact(
  read: ReadText,
  mention: QuantityMention,
  frame: ItemFrame,
  around: Surroundings,
  previous: Fact | null,
): Fact {
  const { reading, start, end } = mention;
  const { text } = read;
  const { clause, sentence } = around;
  const metric = inheritMetric(mention, around, previous) ?? classify(text, reading, around);
  const per = readRate(clause);
  const planned = isPlanned(sentence, clause);
  const isHowOften = OFTEN.has(per ?? "") && TIMES.has(reading.unitText ?? "");
  const subject = readSubject(text, reading, around);
  const selector = read.folded.toSelector(start, end);
  const { value, minValue, maxValue, bound, marks } = reading;
  const { district, place } = choosePlace(read.places, around, placeAbove(read, start, frame));
  return {
    id: `${frame.itemId}@${selector.start}`,
    itemId: frame.itemId,
    district,
    place,
    metric: isHowOften ? "other" : (metricPerOne(per, reading, around) ?? metric),
    subject,
    scope: readScope(metric, subject, bodyOf(around, frame)),
    period: readPeriod(sentence, frame.issueDate, planned),
    per,
    cumulative: isCumulative(sentence, clause),
    planned,
    value,
    minValue,
    maxValue,
    bound,
    marks,
    unitText: printUnit(read, reading),
    selector,
  };
}

/** The place that the heading above names, within the report, else the report's. */
function placeAbove(read: ReadText, start: number, frame: ItemFrame): Placed {
  const heading = read.headingAt(start);
  return heading && heading.start >= frame.start ? toPlaced(heading.place) : frame;
}

/** Whose number it is within the district; towns that are counted themselves are the district's. */
function bodyOf({ nounAfter, sentence }: Surroundings, frame: ItemFrame): string | null {
  return nounAfter?.noun === "town" ? null : bodyIn(sentence, frame.body);
}

/** Unnamed persons at each post are on duty, at each event they are the audience. */
function metricPerOne(
  per: string | null,
  { unitClass }: QuantityReading,
  { nounAfter, verbBefore }: Surroundings,
): MetricId | null {
  if (per === null || unitClass !== "person" || nounAfter || verbBefore) return null;
  if (EVENTS.has(per)) return "beneficiaries";
  return PLACES_OF_DUTY.has(per) ? "volunteer_persons" : null;
}

/** Parts share what the whole counts (126个，其中为老类41个), and so does what a count grew to (由17处增至40处). */
function inheritMetric(
  mention: QuantityMention,
  around: Surroundings,
  previous: Fact | null,
): MetricId | null {
  if (!previous) return null;
  const { clause, sentence } = around;
  if (isHousehold(mention, around, previous)) return previous.metric;
  const practice = practiceMetric(mention.reading, around, previous.metric);
  if (practice) return practice;
  if (previous.unitText !== mention.reading.unitText) return null;
  if (GROWN.test(clause) && FROM_NUMERAL.test(clause)) return previous.metric;
  if (isElliptic(mention, around, previous)) return previous.metric;
  if (around.nounAfter !== null || !ANY_OF_THESE.test(sentence)) return null;
  const within = sentence.lastIndexOf(OF_THESE);
  if (!HAS_NUMERAL.test(sentence.slice(0, within))) return null;
  const isSameList = !/[,;]/.test(sentence.slice(within));
  return isSameList ? previous.metric : null;
}

/** 86户312人: the members of the households that were just counted. */
function isHousehold(
  { reading }: QuantityMention,
  { nounAfter, sentence }: Surroundings,
  previous: Fact,
): boolean {
  if (previous.unitText !== HOUSEHOLD || reading.unitClass !== "person" || nounAfter !== null)
    return false;
  return sentence.replace(/[、,]$/, "").endsWith(previous.selector.exact.replace(/\s/g, ""));
}

/** 检查点位1920个，合格1804个: what is counted was named with the number before. */
function isElliptic({ reading }: QuantityMention, around: Surroundings, previous: Fact): boolean {
  if (!ELLIPTIC.has(reading.unitText ?? "")) return false;
  const { nounAfter, clause, sentence } = around;
  if (nounAfter !== null || clause.length > 4) return false;
  if (wordsBefore(around).some(({ kind }) => kind === "noun")) return false;
  return sentence.includes(`${previous.selector.exact.replace(/\s/g, "")},`);
}

/** The measure word as printed, where its width was folded (％). */
function printUnit({ folded }: ReadText, { unitText, unitEnd }: QuantityReading): string | null {
  if (unitText === null || !isFolded(unitText)) return unitText;
  return folded.toSelector(unitEnd - unitText.length, unitEnd).exact.replace(/\s+/g, "");
}

function isFolded(unitText: string): boolean {
  for (let at = 0; at < unitText.length; at += 1) {
    const code = unitText.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) return true;
  }
  return false;
}
