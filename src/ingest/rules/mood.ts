import type { RejectReason } from "../../model/ledger";
import {
  ASKED,
  AT_MOST,
  BY_DEMAND,
  CALL,
  CAP_IN_TIME,
  CONSEQUENCE,
  DEMAND_BEHIND,
  DONE_BEHIND,
  DUE_BEHIND,
  FAILED,
  FAILING,
  FINE,
  FOLLOWED,
  FOLLOWS,
  HANDLED,
  HAPPENED,
  HELD,
  HOW_MANY,
  IMAGINED,
  LACKED,
  LEVIED,
  LIMIT_BEFORE,
  LIMIT_BEHIND,
  LIMIT_WITHIN,
  LIMITS,
  NORM_BEHIND,
  OBLIGED,
  ONE_MAY,
  OPTION,
  PENALTY,
  QUESTION,
  RECIPE,
  STATED,
  TARIFF,
  TOP_SHARE,
  WEIGHT,
  WHEN,
} from "../lexicon/mood-words";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import { isVerb } from "../sentence/token-class";

/** Numbers under a norm, a call or a condition tell what is to be, not what was. */
export function judgeMood(
  reading: QuantityReading,
  around: Surroundings,
  isUnderNotice: boolean,
): RejectReason | null {
  if (isThreshold(reading, around) || isSet(reading, around)) return "rule";
  if (LACKED.test(around.clause)) return "rule";
  if (ASKED.test(around.behind) && !HAPPENED.test(around.sentence)) return "rule";
  if (HOW_MANY.test(around.own) && QUESTION.test(around.behind)) return "vague_word";
  const { sentence, behind } = around;
  if (OBLIGED.test(sentence) && !STATED.test(sentence)) return "rule";
  if (isWhatFollows(reading, around) && !STATED.test(sentence)) return "rule";
  if (isOneOfLimits(around) && !STATED.test(sentence)) return "rule";
  const isUnreal = isUnderNotice || CALL.test(sentence) || IMAGINED.test(sentence);
  if (!isUnreal || STATED.test(sentence) || DONE_BEHIND.test(behind)) return null;
  return "rule";
}

function isOneOfLimits({ clause, sentence, own, said, behind, verbFar }: Surroundings): boolean {
  const isLimited = LIMIT_WITHIN.test(said) || HELD.test(clause);
  if (!isLimited) return false;
  if (LIMITS.test(sentence + own)) return true;
  return verbFar === null && LIMIT_BEHIND.test(behind);
}

/** What whoever reaches so much may have: 满20小时的，颁发徽章1枚; 1个账号可建3个空间. */
function isWhatFollows({ value }: QuantityReading, { sentence, behind }: Surroundings): boolean {
  return CONSEQUENCE.test(sentence) || (value === 1 && ONE_MAY.test(behind));
}

/** 三次输错账号锁定, 缺勤3次的暂停派单. */
function isFailing(clause: string, behind: string): boolean {
  return FAILED.test(behind) || (FAILING.test(clause) && FOLLOWED.test(behind));
}

function isThreshold(
  { start, numberStart }: QuantityReading,
  { clause, said, behind }: Surroundings,
): boolean {
  if (WHEN.test(clause) && LIMIT_WITHIN.test(said)) return true;
  if (!FOLLOWS.test(behind) || HAPPENED.test(clause)) return false;
  if (numberStart === start && LIMIT_BEFORE.test(clause)) return true;
  return LIMIT_WITHIN.test(said);
}

function isSet(
  { unitClass }: QuantityReading,
  { clause, sentence, said, behind, verbBefore }: Surroundings,
): boolean {
  if (NORM_BEHIND.test(behind)) return true;
  if (DEMAND_BEHIND.test(behind) && BY_DEMAND.test(sentence)) return true;
  if ((unitClass === "money" || unitClass === "share") && DUE_BEHIND.test(behind)) return true;
  if (unitClass === "money")
    return (
      ((PENALTY.test(clause) || FINE.test(sentence)) && !STATED.test(sentence)) ||
      (TARIFF.test(sentence) && !isVerb(verbBefore, "give"))
    );
  if (unitClass === "share")
    return TOP_SHARE.test(clause) || LEVIED.test(behind) || WEIGHT.test(sentence);
  if (unitClass === "occurrence" && (HANDLED.test(clause) || isFailing(clause, behind)))
    return true;
  if (RECIPE.test(sentence) || OPTION.test(sentence)) return true;
  return AT_MOST.test(said) && CAP_IN_TIME.test(clause);
}
