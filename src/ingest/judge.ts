import type { RejectReason } from "../model/ledger";
import { judgeBare } from "./judge/bare-number";
import { judgeCondition } from "./judge/condition";
import type { JudgedPlace } from "./judge/judged-place";
import { judgeRule } from "./judge/rule";
import { judgeOne, judgeShorthand } from "./judge/shorthand";
import { judgeUnit } from "./judge/unit";
import type { QuantityReading } from "./read-quantity";
import type { Surroundings } from "./surroundings";

/** Why a quantity is no fact, or `null` where it counts something done, present or reached. */
export function judge(
  reading: QuantityReading,
  around: Surroundings,
  place: JudgedPlace,
): RejectReason | null {
  // No count is that large, and beyond it neighbouring numbers are one and the same.
  if (reading.value > Number.MAX_SAFE_INTEGER) return "unread";
  return (
    judgeQuoted(place) ??
    judgeUnit(reading, around, place.text) ??
    judgeRule(reading, around, place.text) ??
    judgeCondition(reading, around, place.text) ??
    judgeOne(reading, around, place) ??
    judgeShorthand(reading, around, place) ??
    judgeBare(reading, around, place.text)
  );
}

function judgeQuoted({ quotation }: JudgedPlace): RejectReason | null {
  if (!quotation || quotation.isSpeech) return null;
  return quotation.isTitle ? "name" : "slogan";
}
