import type { RejectReason } from "../../model/ledger";
import { DONE_BEHIND, STATED } from "../lexicon/mood-words";
import type { VerbClass } from "../lexicon/word-classes";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";

const DOING: ReadonlySet<VerbClass> = new Set<VerbClass>([
  "mobilise",
  "join",
  "serve",
  "clear",
  "solve",
  "attract",
  "give",
  "train",
  "receive",
]);

/** Rules stand in a row (满300小时为二星级，600小时为三星级): the next number is one too, unless a verb, a hedge or a word of time says that it happened. */
export function judgeAfterRule(
  reading: QuantityReading,
  { sentence, behind, verbBefore }: Surroundings,
): RejectReason | null {
  if (isCloseHedge(reading) || STATED.test(sentence) || DONE_BEHIND.test(behind)) return null;
  return verbBefore !== null && DOING.has(verbBefore.verb) ? null : "rule";
}

/** 600余, 近600, 约600 report; a limit (600以上) leaves one end open. */
function isCloseHedge({ marks, minValue, maxValue, bound }: QuantityReading): boolean {
  return marks.length > 0 && bound !== "range" && minValue !== null && maxValue !== null;
}
