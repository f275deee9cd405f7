import type { RejectReason } from "../../model/ledger";
import type { Stretch } from "../engine/stretch";
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
  if (LACKED.isIn(around.clause)) return "rule";
  if (ASKED.isIn(around.behind) && !HAPPENED.isIn(around.sentence)) return "rule";
  if (HOW_MANY.isIn(around.own) && QUESTION.isIn(around.behind)) return "vague_word";
  const { sentence, behind } = around;
  if (OBLIGED.isIn(sentence) && !STATED.isIn(sentence)) return "rule";
  if (isWhatFollows(reading, around) && !STATED.isIn(sentence)) return "rule";
  if (isOneOfLimits(reading, around) && !STATED.isIn(sentence)) return "rule";
  const isUnreal = isUnderNotice || CALL.isIn(sentence) || IMAGINED.isIn(sentence);
  if (!isUnreal || STATED.isIn(sentence) || DONE_BEHIND.isIn(behind)) return null;
  return "rule";
}

function isOneOfLimits(
  { start, end }: QuantityReading,
  { clause, sentence, own, behind, verbFar }: Surroundings,
): boolean {
  const isLimited = LIMIT_WITHIN.isInLast(end - start, own) || HELD.isIn(clause);
  if (!isLimited) return false;
  if (LIMITS.matches(sentence.words + own.words)) return true;
  return verbFar === null && LIMIT_BEHIND.isIn(behind);
}

/** What whoever reaches so much may have: 满20小时的，颁发徽章1枚; 1个账号可建3个空间. */
function isWhatFollows({ value }: QuantityReading, { sentence, behind }: Surroundings): boolean {
  return CONSEQUENCE.isIn(sentence) || (value === 1 && ONE_MAY.isIn(behind));
}

/** 三次输错账号锁定, 缺勤3次的暂停派单. */
function isFailing(clause: Stretch, behind: Stretch): boolean {
  return FAILED.isIn(behind) || (FAILING.isIn(clause) && FOLLOWED.isIn(behind));
}

function isThreshold(
  { start, end, numberStart }: QuantityReading,
  { clause, own, behind }: Surroundings,
): boolean {
  if (WHEN.isIn(clause) && LIMIT_WITHIN.isInLast(end - start, own)) return true;
  if (!FOLLOWS.isIn(behind) || HAPPENED.isIn(clause)) return false;
  if (numberStart === start && LIMIT_BEFORE.isIn(clause)) return true;
  return LIMIT_WITHIN.isInLast(end - start, own);
}

function isSet(
  { end, start, unitClass }: QuantityReading,
  { clause, sentence, own, behind, verbBefore }: Surroundings,
): boolean {
  if (NORM_BEHIND.isIn(behind)) return true;
  if (DEMAND_BEHIND.isIn(behind) && BY_DEMAND.isIn(sentence)) return true;
  if ((unitClass === "money" || unitClass === "share") && DUE_BEHIND.isIn(behind)) return true;
  if (unitClass === "money")
    return (
      ((PENALTY.isIn(clause) || FINE.isIn(sentence)) && !STATED.isIn(sentence)) ||
      (TARIFF.isIn(sentence) && !isVerb(verbBefore, "give"))
    );
  if (unitClass === "share")
    return TOP_SHARE.isIn(clause) || LEVIED.isIn(behind) || WEIGHT.isIn(sentence);
  if (unitClass === "occurrence" && (HANDLED.isIn(clause) || isFailing(clause, behind)))
    return true;
  if (RECIPE.isIn(sentence) || OPTION.isIn(sentence)) return true;
  return AT_MOST.isInLast(end - start, own) && CAP_IN_TIME.isIn(clause);
}
