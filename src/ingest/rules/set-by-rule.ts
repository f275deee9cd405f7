import type { RejectReason } from "../../model/ledger";
import { STATED } from "../lexicon/mood-words";
import {
  AS_NEW,
  AT_INTERVALS,
  AT_LEAST,
  CEILING,
  COMPARED,
  CONDITION,
  DUTY,
  EACH,
  EACH_ONE,
  EXCHANGE,
  EXCHANGED,
  FLOOR,
  FORESEEN,
  FULL_LIST,
  IN_A_ROW,
  LAID_OUT,
  LIMIT,
  MOST_ON_BOARD,
  MUST,
  OWN_PAY,
  PAID_SHARE,
  PER,
  PER_MINUTE,
  PER_SO_MANY,
  PRICE,
  PRIZES_SET,
  QUOTA,
  RATED,
  REACHED,
  RECKONED,
  RECKONED_BY,
  SAME_AS,
  SHARE_LIMIT,
  TAKEN_AWAY,
  TEXT_LENGTH,
  TIER,
} from "../lexicon/rule-words";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import { isVerb } from "../sentence/token-class";

/** Scoring rules, quotas, prices and comparisons: bounds that are set rather than reached. */
export function judgeRule(
  reading: QuantityReading,
  around: Surroundings,
  text: string,
): RejectReason | null {
  const { unitText } = reading;
  const { clause, sentence, behind } = around;
  if (SAME_AS.isIn(clause) || LAID_OUT.isIn(clause)) return "measure";
  if (isPrice(reading, around) || AT_INTERVALS.isIn(behind) || MOST_ON_BOARD.isIn(clause))
    return "rule";
  if (TIER.isIn(clause) || (PRIZES_SET.isIn(sentence) && !STATED.isIn(sentence))) return "rule";
  if (RECKONED_BY.isIn(clause) && RECKONED.isIn(behind)) return "rule";
  if (unitText === "成" && AS_NEW.isIn(behind)) return "idiom";
  if (unitText === "次" && IN_A_ROW.isIn(clause)) return "duration";
  const isSet =
    COMPARED.isIn(clause) ||
    QUOTA.isIn(clause) ||
    FULL_LIST.isIn(clause) ||
    isExchange(around) ||
    isRatio(reading, around, text) ||
    (MUST.isIn(clause) && !FORESEEN.isIn(clause)) ||
    isSetText(reading, around) ||
    isCondition(around) ||
    isSetShare(reading, around) ||
    isLimit(reading, around);
  return isSet ? "rule" : null;
}

function isPrice(
  { unitClass }: QuantityReading,
  { clause, sentence, behind, verbBefore, verbFar }: Surroundings,
): boolean {
  if (unitClass !== "money") return false;
  // 红烧带鱼、米饭，18元: nothing is done for it.
  if (clause.length === 0 && sentence.length > 0 && verbFar === null) return true;
  const isAsked = PRICE.isIn(clause) || EACH_ONE.isIn(clause);
  return OWN_PAY.isIn(behind) || (isAsked && !isVerb(verbBefore, "give", "solve"));
}

function isRatio(
  { start, end, value, unitClass }: QuantityReading,
  { clause, behind }: Surroundings,
  text: string,
): boolean {
  if (PER.isIn(clause) || PER_MINUTE.isInLast(8, clause)) return true;
  if (unitClass === "money" && (text.charAt(end) === "/" || RATED.isIn(behind))) return true;
  return value <= 10 && start > 0 && PER_SO_MANY.isIn(clause);
}

function isExchange({ clause, behind }: Surroundings): boolean {
  if (EXCHANGE.isIn(clause) && /每|满(?!意|足)|\d/.test(clause.last(14))) return true;
  return EXCHANGED.isInFirst(10, behind);
}

function isSetText({ unitText, bound }: QuantityReading, { own }: Surroundings): boolean {
  return unitText === "字" && bound !== "at_least" && TEXT_LENGTH.isIn(own);
}

function isCondition({ clause, own, behind }: Surroundings): boolean {
  return CONDITION.isIn(behind) && REACHED.test(clause.words + own.words);
}

function isSetShare({ unitClass }: QuantityReading, { clause, own }: Surroundings): boolean {
  if (unitClass !== "share") return false;
  if (PAID_SHARE.isIn(clause) || TAKEN_AWAY.isIn(clause)) return true;
  return SHARE_LIMIT.isIn(clause) || AT_LEAST.matches(own.words.trim().replace(/^[^不至]*/, ""));
}

function isLimit({ unitClass }: QuantityReading, around: Surroundings): boolean {
  const { clause, sentence, own } = around;
  if (!LIMIT.isIn(own) && !FLOOR.isInLast(10, clause)) return false;
  if (unitClass === "money" && CEILING.test(own.words)) return true;
  if (CEILING.test(own.words) && EACH.isInLast(12, clause)) return true;
  if (FLOOR.matches(clause.last(10) + own.words) && EACH.isInLast(30, sentence)) return true;
  return DUTY.isIn(sentence) && !isVerb(around.verbBefore, "give", "serve");
}
