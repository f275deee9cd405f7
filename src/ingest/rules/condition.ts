import type { RejectReason } from "../../model/ledger";
import {
  ALLOWED,
  AT_LEAST,
  CAPPED,
  CAPPED_BEHIND,
  CONTEST,
  DEADLINE,
  DISCOUNT,
  DONE,
  DOSE,
  DOSE_BEHIND,
  DOSED,
  DUE,
  FOLLOWS,
  FOLLOWS_FAR,
  FOR_WHOM,
  LIMITED,
  LINE_UP,
  MADE_UP_OF,
  MENU,
  OBLIGED,
  OF_EACH,
  OR_MORE,
  RATE_OF_DUTY,
  RESULT,
  ROLE,
  RULE_HEAD,
  RULED,
  SET_UP,
  SIZED,
  SO_FAR,
  STAND_BY,
  STRENGTH,
  UNIT_PRICE,
  UP_TO,
  USUAL,
} from "../lexicon/condition-words";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import { isVerb } from "../sentence/token-class";

/** Numbers that set a condition, a line-up, a cap or a price: they tell what is to be, not what was. */
export function judgeCondition(
  reading: QuantityReading,
  around: Surroundings,
  text: string,
): RejectReason | null {
  const { clause, sentence, behind } = around;
  const { end } = reading;
  if (RULE_HEAD.isIn(sentence) || isDose(around) || UP_TO.isIn(behind)) return "rule";
  if (SIZED.isIn(clause) || isBySize(reading, text)) return "measure";
  if (reading.unitClass === "share" && STRENGTH.isIn(behind)) return "measure";
  const isOwed = isVerb(around.verbBefore, "give", "serve") && clause.words.includes("了");
  if (isOwed) return null;
  const isSet =
    isForWhom(reading, around, text) ||
    isFarCondition(reading, around, text) ||
    (LINE_UP.isIn(sentence) && isLineUp(around)) ||
    CAPPED.isIn(clause) ||
    isNorm(around) ||
    DISCOUNT.isIn(behind) ||
    isFewest(reading, around) ||
    (OBLIGED.isIn(sentence) && !RESULT.isIn(sentence)) ||
    isPriced(reading, around, text) ||
    isDeadline(reading, around) ||
    (RATE_OF_DUTY.isIn(clause) && DUE.test(sentence.words + text.slice(end, end + 30)));
  return isSet ? "rule" : null;
}

function isDose({ clause, sentence, behind }: Surroundings): boolean {
  return DOSE.isIn(sentence) || (DOSED.isIn(clause) && DOSE_BEHIND.isIn(behind));
}

function isLineUp({ clause, sentence, behind }: Surroundings): boolean {
  return (
    ROLE.isIn(clause) ||
    STAND_BY.isIn(sentence) ||
    (MADE_UP_OF.isIn(behind) && CONTEST.isIn(sentence))
  );
}

function isNorm({ clause, sentence }: Surroundings): boolean {
  if (USUAL.isIn(clause) || (OF_EACH.isIn(sentence) && RULED.isIn(sentence))) return true;
  return ALLOWED.isIn(clause) && !RESULT.isIn(sentence);
}

function isBySize({ start, end, unitClass }: QuantityReading, text: string): boolean {
  return unitClass === "extent" && (text.charAt(start - 1) === "×" || text.charAt(end) === "×");
}

function isForWhom({ end }: QuantityReading, { sentence }: Surroundings, text: string): boolean {
  return (
    FOR_WHOM.isIn(sentence) &&
    !DONE.test(sentence.words) &&
    FOLLOWS.test(sentence.words + sentenceStart(text.slice(end, end + 40)))
  );
}

/** 人均月收入低于1320元、…的，可申请: what follows from a limit may stand far behind it. */
function isFarCondition(
  { start, end }: QuantityReading,
  { sentence, own }: Surroundings,
  text: string,
): boolean {
  if (!LIMITED.isInLast(end - start, own) || DONE.test(sentence.words)) return false;
  return FOLLOWS_FAR.test(sentenceStart(text.slice(end, end + 60)));
}

function isFewest({ start, end }: QuantityReading, { sentence, own }: Surroundings): boolean {
  return AT_LEAST.isInLast(end - start, own) && SET_UP.isIn(sentence);
}

function isDeadline({ start, end }: QuantityReading, { clause, own }: Surroundings): boolean {
  return (
    DEADLINE.isIn(clause) &&
    !SO_FAR.test(clause.words) &&
    OR_MORE.test(clause.last(6) + own.last(end - start))
  );
}

function sentenceStart(words: string): string {
  return /^[^。;!?\n]*/.exec(words)?.[0] ?? "";
}

/** On a menu, beside a discount or with 起 behind it, an amount is a price. */
function isPriced(
  { start, end, unitClass }: QuantityReading,
  { clause, behind }: Surroundings,
  text: string,
): boolean {
  if (unitClass !== "money") return false;
  if (UNIT_PRICE.isIn(clause) || CAPPED_BEHIND.isIn(behind)) return true;
  const behindIt = sentenceStart(text.slice(end, end + 30));
  const near = text.slice(Math.max(0, start - 30), start) + behindIt;
  return MENU.test(near.replace(/\n/g, ","));
}
