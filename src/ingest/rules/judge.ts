import type { RejectReason } from "../../model/ledger";
import { CharSet } from "../engine/char-set";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import type { Quotation } from "../text/find-quotations";
import { judgeAfterRule } from "./after-rule";
import { judgeBare } from "./bare-number";
import { judgeCondition } from "./condition";
import { judgeMood } from "./mood";
import { judgeOwnWords } from "./own-words";
import { judgeRule } from "./set-by-rule";
import { judgeUnit } from "./unit";
import { judgeVerse } from "./verse";
import { judgeGrand, judgeOne, judgeShorthand } from "./watchword";

const figures = new CharSet("0123456789");

/** In which part of its report a quantity stands. */
export interface Standing {
  /** In its first sentence. */
  readonly isHeadline: boolean;
  /** Behind a heading that announces rules (报名须知). */
  readonly isUnderNotice: boolean;
  /** Behind a number of the same sentence that sets a rule. */
  readonly followsRule: boolean;
}

/** Why a quantity is no fact whatever stands around it; `null` where that has to be asked. */
export function judgeAlone(
  reading: QuantityReading,
  text: string,
  quotation: Quotation | null,
): RejectReason | null {
  // No count is that large, and beyond it neighbouring numbers are one and the same.
  if (reading.value > Number.MAX_SAFE_INTEGER) return "unread";
  return (
    judgeQuoted(quotation) ??
    judgeVerse(reading, text, quotation !== null) ??
    judgeCode(reading, text) ??
    judgeOwnWords(reading)
  );
}

/** Why a quantity is no fact where it stands, or `null` where it counts something done, present or reached. */
export function judgeAmong(
  reading: QuantityReading,
  around: Surroundings,
  text: string,
  { isHeadline, isUnderNotice, followsRule }: Standing,
): RejectReason | null {
  return (
    judgeUnit(reading, around, text) ??
    judgeRule(reading, around, text) ??
    judgeCondition(reading, around, text) ??
    judgeMood(reading, around, isUnderNotice) ??
    (followsRule ? judgeAfterRule(reading, around) : null) ??
    judgeOne(reading, around, text) ??
    judgeGrand(reading, around) ??
    judgeShorthand(reading, around, text, isHeadline) ??
    judgeBare(reading, around, text)
  );
}

/** 05车08F: a number that begins with zero is a code. */
function judgeCode({ number, numberStart }: QuantityReading, text: string): RejectReason | null {
  const isPadded = text.charAt(numberStart) === "0" && figures.hasAt(text, numberStart + 1);
  return isPadded && number.isArabic ? "name" : null;
}

function judgeQuoted(quotation: Quotation | null): RejectReason | null {
  if (!quotation || quotation.isSpeech) return null;
  return quotation.isTitle ? "name" : "slogan";
}
