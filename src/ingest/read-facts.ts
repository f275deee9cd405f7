import type { Fact } from "../model/dataset";
import type { IsoDate, ItemId } from "../model/id";
import type { RejectReason } from "../model/ledger";
import { choosePlace, type Placed } from "./attribute/choose-place";
import { readPeriod } from "./attribute/read-period";
import { readRate } from "./attribute/read-rate";
import { isCumulative, isPlanned } from "./attribute/read-standing";
import { readScope, readSubject } from "./attribute/read-subject";
import { classify } from "./classify/classify";
import { clauseBefore, sentenceBefore } from "./clause";
import type { QuantityMention } from "./find-mentions";
import { isListed } from "./is-listed";
import { judge } from "./judge";
import type { ReadText } from "./read-text";
import { lookAround, type Surroundings } from "./surroundings";

/** What a quantity inherits from the report it stands in. */
export interface ItemFrame extends Placed {
  readonly itemId: ItemId;
  readonly issueDate: IsoDate | null;
  /** End of the headline in the folded text. */
  readonly headlineEnd: number;
}

export type Verdict = { readonly fact: Fact } | { readonly reason: RejectReason };

/** Decides whether a quantity inside a report is a fact, and reads what the fact carries. */
export function readVerdict(read: ReadText, mention: QuantityMention, frame: ItemFrame): Verdict {
  const { text, tokens } = read;
  const index = read.tokenIndexAt(mention.start);
  const around = lookAround(tokens, index);
  const reason = judge(mention.reading, around, {
    text,
    quotation: read.quotationAt(mention.start),
    isHeadline: mention.start < frame.headlineEnd,
    isListed: isListed(text, tokens, index),
  });
  return reason === null ? { fact: makeFact(read, mention, frame, around) } : { reason };
}

function makeFact(
  read: ReadText,
  { reading, start, end }: QuantityMention,
  frame: ItemFrame,
  around: Surroundings,
): Fact {
  const { text } = read;
  const clause = clauseBefore(text, start);
  const sentence = sentenceBefore(text, start);
  const metric = classify(text, reading, around);
  const per = readRate(clause);
  const subject = readSubject(text, { start, end }, around, read.tokens);
  const selector = read.folded.toSelector(start, end);
  const { value, minValue, maxValue, bound, marks, unitText } = reading;
  return {
    id: `${frame.itemId}@${selector.start}`,
    itemId: frame.itemId,
    ...choosePlace(read.places, start, clause.length, sentence.length, frame),
    metric: per !== null && isFrequency(unitText) && metric === "activities" ? "other" : metric,
    subject,
    scope: readScope(metric, subject),
    period: readPeriod(sentence, frame.issueDate),
    per,
    cumulative: isCumulative(sentence),
    planned: isPlanned(clause),
    value,
    minValue,
    maxValue,
    bound,
    marks,
    unitText,
    selector,
  };
}

/** 每日3次 tells how often, not how many activities there were. */
function isFrequency(unitText: string | null): boolean {
  return unitText === "次" || unitText === "遍" || unitText === "回";
}
