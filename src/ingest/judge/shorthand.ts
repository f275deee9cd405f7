import type { RejectReason } from "../../model/ledger";
import { Cue } from "../cue";
import { isListed } from "../is-listed";
import { SLOGAN_TAILS } from "../lexicon/slogans";
import type { QuantityReading } from "../read-quantity";
import type { Surroundings } from "../surroundings";

/** What a headline counts in passing, to give the report a shape (四项行动凝聚合力). */
const HEADLINE_TAIL =
  /^(?:行动|举措|措施|机制|模式|抓手|聚焦|到位|结合|载体|路径|方式|办法|突出|力量|维度)/;

/** “123”工作法：一个核心、两个抓手: what a named method consists of. */
const METHOD = new Cue(/[”"](?:工作)?(?:法|模式|机制|体系|格局|思路|理念)(?::|\(?即)[^。;]*$/);

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
  if (unitClass === "generic" && METHOD.isIn(around.sentence)) return "slogan";
  const next = text.slice(end, end + 2);
  if (unitClass === "generic" && around.nounAfter === null && SLOGAN_TAILS.has(next))
    return "slogan";
  const isCounter = unitClass === "generic" || unitClass === "item" || unitText === "种";
  return isHeadline && isCounter && HEADLINE_TAIL.test(next) ? "slogan" : null;
}
