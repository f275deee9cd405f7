// Is it a fact? The rules in the order in which they are asked.
import type { RejectReason } from "../../model/ledger";
import { CharSet } from "../engine/char-set";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import { judgeAfterRule } from "./after-rule";
import { judgeBare } from "./bare-number";
import { judgeCondition } from "./condition";
import { judgeMood } from "./mood";
import { judgeOwnWords } from "./own-words";
import { judgeRule } from "./set-by-rule";
import { judgeUnit } from "./unit";
import { judgeVerse } from "./verse";
import { judgeGrand, judgeOne, judgeShorthand } from "./watchword";

/** Why a number is no fact, and which rule says so. */
export interface Judgement {
  readonly reason: RejectReason;
  readonly rule: string;
}

const figures = new CharSet("0123456789");

/** Why a quantity is no fact where it stands, or `null` where it counts something done, present or reached. */
export function judge(reading: QuantityReading, around: Surroundings): Judgement | null {
  const { text, quotation } = around;
  const reason =
    (reading.value > Number.MAX_SAFE_INTEGER ? "unread" : null) ??
    judgeQuoted(around) ??
    judgeVerse(reading, text, quotation !== null) ??
    judgeCode(reading, text) ??
    judgeOwnWords(reading) ??
    judgeUnit(reading, around, text) ??
    judgeRule(reading, around, text) ??
    judgeCondition(reading, around, text) ??
    judgeMood(reading, around, around.isUnderNotice) ??
    (around.followsRule ? judgeAfterRule(reading, around) : null) ??
    judgeOne(reading, around, text) ??
    judgeGrand(reading, around) ??
    judgeShorthand(reading, around, text, around.isHeadline) ??
    judgeBare(reading, around, text);
  return reason === null ? null : { reason, rule: "legacy/legacy" };
}

/** 05车08F: a number that begins with zero is a code. */
function judgeCode({ number, numberStart }: QuantityReading, text: string): RejectReason | null {
  const isPadded = text.charAt(numberStart) === "0" && figures.hasAt(text, numberStart + 1);
  return isPadded && number.isArabic ? "name" : null;
}

function judgeQuoted({ quotation }: Surroundings): RejectReason | null {
  if (!quotation || quotation.isSpeech) return null;
  return quotation.isTitle ? "name" : "slogan";
}
