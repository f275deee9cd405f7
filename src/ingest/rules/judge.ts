// Is it a fact? The rules in the order in which they are asked.
import type { RejectReason } from "../../model/ledger";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import { judgeAfterRule } from "./after-rule";
import { AGES, BARE_AGES } from "./age";
import { BARE_NAMES } from "./bare-name";
import { BARE_NUMBERS } from "./bare-number";
import { CALLS } from "./call";
import { CLOCKS } from "./clock";
import { CODES } from "./code";
import { judgeCondition } from "./condition";
import { DATES } from "./date";
import { DISTANCES } from "./distance";
import { DOSES } from "./dose";
import { DURATIONS } from "./duration";
import { HOURS } from "./hour";
import { INDEFINITES } from "./indefinite";
import { INSTRUCTIONS } from "./instruction";
import { LACKS } from "./lack";
import { LIMITS } from "./limit";
import { LOADS } from "./load";
import { MAGNITUDES } from "./magnitude";
import { NAMES } from "./name";
import { NORMS } from "./norm";
import { PENALTIES } from "./penalty";
import { PRICES } from "./price";
import { QUESTIONS } from "./question";
import { QUOTATIONS } from "./quotation";
import { RANKS } from "./rank";
import { REFERENCES } from "./reference";
import { compileRules, type Rule } from "./rule";
import { SCORES } from "./score";
import { judgeRule } from "./set-by-rule";
import { SHARES } from "./share";
import { SIZES } from "./size";
import { THRESHOLDS } from "./threshold";
import { VERSES } from "./verse";
import { WATCHWORDS } from "./watchword";

/** Why a number is no fact, and which rule says so. */
export interface Judgement {
  readonly reason: RejectReason;
  readonly rule: string;
}

/** Told by the number, its measure word and its marks. */
const OF_THE_NUMBER: readonly Rule[] = [
  ...MAGNITUDES,
  ...QUOTATIONS,
  ...VERSES,
  ...CODES,
  ...DATES,
  ...DURATIONS,
  ...AGES,
  ...SCORES,
  ...NAMES,
  ...RANKS,
  ...CLOCKS,
  ...REFERENCES,
  ...SIZES,
  ...DISTANCES,
  ...LOADS,
  ...HOURS,
];

/** Told by what is said around it: what was set, not what was done. */
const OF_WHAT_IS_SET: readonly Rule[] = [
  ...THRESHOLDS,
  ...NORMS,
  ...PENALTIES,
  ...PRICES,
  ...SHARES,
  ...INSTRUCTIONS,
  ...DOSES,
  ...LACKS,
  ...QUESTIONS,
  ...LIMITS,
  ...CALLS,
];

/** Told by how little it says: "a", a watchword, a number without a measure word. */
const OF_BARE_WORDS: readonly Rule[] = [
  ...INDEFINITES,
  ...WATCHWORDS,
  ...BARE_AGES,
  ...BARE_NAMES,
  ...BARE_NUMBERS,
];

/** In the order in which they are asked: the first that holds names the reason. */
export const RULES: readonly Rule[] = [...OF_THE_NUMBER, ...OF_WHAT_IS_SET, ...OF_BARE_WORDS];

const findOfNumber = compileRules(OF_THE_NUMBER);
const findOfSet = compileRules(OF_WHAT_IS_SET);
const findOfBare = compileRules(OF_BARE_WORDS);

/** Why a quantity is no fact where it stands, or `null` where it counts something done, present or reached. */
export function judge(quantity: QuantityReading, around: Surroundings): Judgement | null {
  const { text } = around;
  return (
    told(findOfNumber(quantity, around)) ??
    legacy(judgeRule(quantity, around, text)) ??
    legacy(judgeCondition(quantity, around, text)) ??
    told(findOfSet(quantity, around)) ??
    legacy(around.followsRule ? judgeAfterRule(quantity, around) : null) ??
    told(findOfBare(quantity, around))
  );
}

function told(rule: Rule | null): Judgement | null {
  return rule && { reason: rule.reason, rule: rule.name };
}

function legacy(reason: RejectReason | null): Judgement | null {
  return reason && { reason, rule: "legacy/legacy" };
}
