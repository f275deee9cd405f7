import type { RejectReason } from "../../model/ledger";
import { COUNTED, HEADLINE_TAIL, METHOD, SLOGAN_TAILS } from "../lexicon/slogans";
import type { QuantityReading } from "../numbers/read-quantity";
import { isListed } from "../sentence/is-listed";
import type { Surroundings } from "../sentence/look-around";
import { isNoun } from "../sentence/token-class";

/** 一 before a measure word is "a", unless it counts in a list or carries a hedge. */
export function judgeOne(
  { number, numberStart, start, marks }: QuantityReading,
  { tokens, index }: Surroundings,
  text: string,
): RejectReason | null {
  if (text.charAt(numberStart) !== "一" || number.end !== numberStart + 1) return null;
  if (marks.length > 0 || numberStart !== start) return null;
  return isListed(text, tokens, index) ? null : "vague_word";
}

/** 万人长跑活动: a bare scale before an event belongs to its name. */
export function judgeGrand(
  { number, unitText, marks }: QuantityReading,
  { nounAfter, clause }: Surroundings,
): RejectReason | null {
  if (!number.isBareScale || marks.length > 0 || unitText !== "人") return null;
  return isNoun(nounAfter, "event") && !COUNTED.test(clause) ? "slogan" : null;
}

/** 三个做好, 四力: a Chinese digit that heads a watchword rather than a count. */
export function judgeShorthand(
  { number, end, unitText, unitClass, marks }: QuantityReading,
  around: Surroundings,
  text: string,
  isHeadline: boolean,
): RejectReason | null {
  if (number.isArabic || number.low > 10 || number.kind !== "plain" || marks.length > 0)
    return null;
  if (unitText === null && unitClass === null) return number.low === 1 ? "idiom" : "slogan";
  if (unitText === "字") return "slogan";
  if (unitClass === "generic" && METHOD.test(around.sentence)) return "slogan";
  const next = text.slice(end, end + 2);
  if (unitClass === "generic" && around.nounAfter === null && SLOGAN_TAILS.has(next))
    return "slogan";
  const isCounter = unitClass === "generic" || unitClass === "item" || unitText === "种";
  return isHeadline && isCounter && HEADLINE_TAIL.test(next) ? "slogan" : null;
}
