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
  if (RULE_HEAD.test(sentence) || isDose(around) || UP_TO.test(behind)) return "rule";
  if (SIZED.test(clause) || isBySize(reading, text)) return "measure";
  if (reading.unitClass === "share" && STRENGTH.test(behind)) return "measure";
  const isOwed = isVerb(around.verbBefore, "give", "serve") && clause.includes("了");
  if (isOwed) return null;
  const isSet =
    isForWhom(reading, around, text) ||
    isFarCondition(reading, around, text) ||
    (LINE_UP.test(sentence) && isLineUp(around)) ||
    CAPPED.test(clause) ||
    isNorm(around) ||
    DISCOUNT.test(behind) ||
    isFewest(around) ||
    (OBLIGED.test(sentence) && !RESULT.test(sentence)) ||
    isPriced(reading, around, text) ||
    isDeadline(around) ||
    (RATE_OF_DUTY.test(clause) && DUE.test(sentence + text.slice(end, end + 30)));
  return isSet ? "rule" : null;
}

function isDose({ clause, sentence, behind }: Surroundings): boolean {
  return DOSE.test(sentence) || (DOSED.test(clause) && DOSE_BEHIND.test(behind));
}

function isLineUp({ clause, sentence, behind }: Surroundings): boolean {
  return (
    ROLE.test(clause) ||
    STAND_BY.test(sentence) ||
    (MADE_UP_OF.test(behind) && CONTEST.test(sentence))
  );
}

function isNorm({ clause, sentence }: Surroundings): boolean {
  if (USUAL.test(clause) || (OF_EACH.test(sentence) && RULED.test(sentence))) return true;
  return ALLOWED.test(clause) && !RESULT.test(sentence);
}

function isBySize({ start, end, unitClass }: QuantityReading, text: string): boolean {
  return unitClass === "extent" && (text.charAt(start - 1) === "×" || text.charAt(end) === "×");
}

function isForWhom({ end }: QuantityReading, { sentence }: Surroundings, text: string): boolean {
  return (
    FOR_WHOM.test(sentence) &&
    !DONE.test(sentence) &&
    FOLLOWS.test(sentence + sentenceStart(text.slice(end, end + 40)))
  );
}

/** 人均月收入低于1320元、…的，可申请: what follows from a limit may stand far behind it. */
function isFarCondition(
  { end }: QuantityReading,
  { sentence, said }: Surroundings,
  text: string,
): boolean {
  if (!LIMITED.test(said) || DONE.test(sentence)) return false;
  return FOLLOWS_FAR.test(sentenceStart(text.slice(end, end + 60)));
}

function isFewest({ sentence, said }: Surroundings): boolean {
  return AT_LEAST.test(said) && SET_UP.test(sentence);
}

function isDeadline({ clause, said }: Surroundings): boolean {
  return DEADLINE.test(clause) && !SO_FAR.test(clause) && OR_MORE.test(clause.slice(-6) + said);
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
  if (UNIT_PRICE.test(clause) || CAPPED_BEHIND.test(behind)) return true;
  const behindIt = sentenceStart(text.slice(end, end + 30));
  const near = text.slice(Math.max(0, start - 30), start) + behindIt;
  return MENU.test(near.replace(/\n/g, ","));
}
