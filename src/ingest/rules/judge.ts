// Is it a fact? The rules in the order in which they are asked; each question has a file of its own.
import type { RejectReason } from "../../model/ledger";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import { OF_BARE_WORDS } from "./of-bare-words";
import { OF_ITS_FORM } from "./of-its-form";
import { OF_ITS_MEASURE_WORD } from "./of-its-measure-word";
import { OF_WHAT_IS_NOT_SO } from "./of-what-is-not-so";
import { OF_WHAT_IS_SET } from "./of-what-is-set";
import { compileRules, type Rule } from "./rule";

/** Why a number is no fact, and which rule says so. */
export interface Judgement {
  readonly reason: RejectReason;
  readonly rule: string;
}

/** In the order in which they are asked: the first that holds names the reason. */
export const RULES: readonly Rule[] = [
  ...OF_ITS_FORM,
  ...OF_ITS_MEASURE_WORD,
  ...OF_WHAT_IS_SET,
  ...OF_WHAT_IS_NOT_SO,
  ...OF_BARE_WORDS,
];

const findRule = compileRules(RULES);

/** Why a quantity is no fact where it stands, or `null` where it counts something done, present or reached. */
export function judge(quantity: QuantityReading, around: Surroundings): Judgement | null {
  const rule = findRule(quantity, around);
  return rule && { reason: rule.reason, rule: rule.name };
}
