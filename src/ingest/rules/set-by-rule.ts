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
  if (SAME_AS.test(clause) || LAID_OUT.test(clause)) return "measure";
  if (isPrice(reading, around) || AT_INTERVALS.test(behind) || MOST_ON_BOARD.test(clause))
    return "rule";
  if (TIER.test(clause) || (PRIZES_SET.test(sentence) && !STATED.test(sentence))) return "rule";
  if (RECKONED_BY.test(clause) && RECKONED.test(behind)) return "rule";
  if (unitText === "成" && AS_NEW.test(behind)) return "idiom";
  if (unitText === "次" && IN_A_ROW.test(clause)) return "duration";
  const isSet =
    COMPARED.test(clause) ||
    QUOTA.test(clause) ||
    FULL_LIST.test(clause) ||
    isExchange(around) ||
    isRatio(reading, around, text) ||
    (MUST.test(clause) && !FORESEEN.test(clause)) ||
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
  const isAsked = PRICE.test(clause) || EACH_ONE.test(clause);
  return OWN_PAY.test(behind) || (isAsked && !isVerb(verbBefore, "give", "solve"));
}

function isRatio(
  { start, end, value, unitClass }: QuantityReading,
  { clause, behind }: Surroundings,
  text: string,
): boolean {
  if (PER.test(clause) || PER_MINUTE.test(clause.slice(-8))) return true;
  if (unitClass === "money" && (text.charAt(end) === "/" || RATED.test(behind))) return true;
  return value <= 10 && start > 0 && PER_SO_MANY.test(clause);
}

function isExchange({ clause, behind }: Surroundings): boolean {
  if (EXCHANGE.test(clause) && /每|满(?!意|足)|\d/.test(clause.slice(-14))) return true;
  return EXCHANGED.test(behind.slice(0, 10));
}

function isSetText({ unitText, bound }: QuantityReading, { own }: Surroundings): boolean {
  return unitText === "字" && bound !== "at_least" && TEXT_LENGTH.test(own);
}

function isCondition({ clause, own, behind }: Surroundings): boolean {
  return CONDITION.test(behind) && REACHED.test(clause + own);
}

function isSetShare({ unitClass }: QuantityReading, { clause, own }: Surroundings): boolean {
  if (unitClass !== "share") return false;
  if (PAID_SHARE.test(clause) || TAKEN_AWAY.test(clause)) return true;
  return SHARE_LIMIT.test(clause) || AT_LEAST.test(own.trim().replace(/^[^不至]*/, ""));
}

function isLimit({ unitClass }: QuantityReading, around: Surroundings): boolean {
  const { clause, sentence, own } = around;
  if (!LIMIT.test(own) && !FLOOR.test(clause.slice(-10))) return false;
  if (unitClass === "money" && CEILING.test(own)) return true;
  if (CEILING.test(own) && EACH.test(clause.slice(-12))) return true;
  if (FLOOR.test(clause.slice(-10) + own) && EACH.test(sentence.slice(-30))) return true;
  return DUTY.test(sentence) && !isVerb(around.verbBefore, "give", "serve");
}
