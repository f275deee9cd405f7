import type { RejectReason } from "../model/ledger";
import type { Quotation } from "./find-quotations";
import { judgeBare } from "./judge/bare-number";
import { judgeCondition } from "./judge/condition";
import { judgeOwnWords } from "./judge/own-words";
import { judgeRule } from "./judge/rule";
import { judgeOne, judgeShorthand } from "./judge/shorthand";
import { judgeUnit } from "./judge/unit";
import type { QuantityReading } from "./read-quantity";
import type { Surroundings } from "./surroundings";

/** Why a quantity is no fact whatever stands around it; `null` where that has to be asked. */
export function judgeAlone(
  reading: QuantityReading,
  quotation: Quotation | null,
): RejectReason | null {
  // No count is that large, and beyond it neighbouring numbers are one and the same.
  if (reading.value > Number.MAX_SAFE_INTEGER) return "unread";
  return judgeQuoted(quotation) ?? judgeOwnWords(reading);
}

/** Why a quantity is no fact where it stands, or `null` where it counts something done, present or reached. */
export function judgeAmong(
  reading: QuantityReading,
  around: Surroundings,
  text: string,
  isHeadline: boolean,
): RejectReason | null {
  return (
    judgeUnit(reading, around, text) ??
    judgeRule(reading, around, text) ??
    judgeCondition(reading, around, text) ??
    judgeOne(reading, around, text) ??
    judgeShorthand(reading, around, text, isHeadline) ??
    judgeBare(reading, around, text)
  );
}

function judgeQuoted(quotation: Quotation | null): RejectReason | null {
  if (!quotation || quotation.isSpeech) return null;
  return quotation.isTitle ? "name" : "slogan";
}
