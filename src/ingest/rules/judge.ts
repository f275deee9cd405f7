// Is it a fact? The rules in the order in which they are asked.
import type { RejectReason } from "../../model/ledger";
import { CharSet } from "../engine/char-set";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import { AFTER_RULE } from "./after-rule";
import { judgeBare } from "./bare-number";
import { CALLS } from "./call";
import { CONTESTS } from "./contest";
import { DOSES } from "./dose";
import { EXCHANGES } from "./exchange";
import { GAUGES } from "./gauge";
import { INSTRUCTIONS } from "./instruction";
import { LACKS } from "./lack";
import { LIMITS } from "./limit";
import { NORMS } from "./norm";
import { judgeOwnWords } from "./own-words";
import { PENALTIES } from "./penalty";
import { PRICES } from "./price";
import { QUESTIONS } from "./question";
import { compileRules, type Rule } from "./rule";
import { SHARES } from "./share";
import { THRESHOLDS } from "./threshold";
import { judgeUnit } from "./unit";
import { judgeVerse } from "./verse";
import { judgeGrand, judgeOne, judgeShorthand } from "./watchword";

/** Why a number is no fact, and which rule says so. */
export interface Judgement {
  readonly reason: RejectReason;
  readonly rule: string;
}

/** Told by the number, its measure word and its marks. */
const OF_THE_NUMBER: readonly Rule[] = [];

/** Told by what is said around it: what was set, not what was done. A bound on what a gauge may show is a rule; else a gauge is asked first, since it names a reason of its own. */
const OF_WHAT_IS_SET: readonly Rule[] = [
  ...LIMITS,
  ...GAUGES,
  ...NORMS,
  ...DOSES,
  ...EXCHANGES,
  ...CONTESTS,
  ...THRESHOLDS,
  ...PENALTIES,
  ...PRICES,
  ...SHARES,
  ...INSTRUCTIONS,
  ...LACKS,
  ...QUESTIONS,
  ...CALLS,
  ...AFTER_RULE,
];

/** Told by how little it says: "a", a watchword, a number without a measure word. */
const OF_BARE_WORDS: readonly Rule[] = [];

/** In the order in which they are asked: the first that holds names the reason. */
export const RULES: readonly Rule[] = [...OF_THE_NUMBER, ...OF_WHAT_IS_SET, ...OF_BARE_WORDS];

const findOfNumber = compileRules(OF_THE_NUMBER);
const findOfSet = compileRules(OF_WHAT_IS_SET);
const findOfBare = compileRules(OF_BARE_WORDS);
const figures = new CharSet("0123456789");

/** Why a quantity is no fact where it stands, or `null` where it counts something done, present or reached. */
export function judge(quantity: QuantityReading, around: Surroundings): Judgement | null {
  const { text, quotation } = around;
  return (
    told(findOfNumber(quantity, around)) ??
    legacy(quantity.value > Number.MAX_SAFE_INTEGER ? "unread" : null) ??
    legacy(judgeQuoted(around)) ??
    legacy(judgeVerse(quantity, text, quotation !== null)) ??
    legacy(judgeCode(quantity, text)) ??
    legacy(judgeOwnWords(quantity)) ??
    legacy(judgeUnit(quantity, around, text)) ??
    told(findOfSet(quantity, around)) ??
    told(findOfBare(quantity, around)) ??
    legacy(judgeOne(quantity, around, text)) ??
    legacy(judgeGrand(quantity, around)) ??
    legacy(judgeShorthand(quantity, around, text, around.isHeadline)) ??
    legacy(judgeBare(quantity, around, text))
  );
}

function told(rule: Rule | null): Judgement | null {
  return rule && { reason: rule.reason, rule: rule.name };
}

function legacy(reason: RejectReason | null): Judgement | null {
  return reason && { reason, rule: "legacy/legacy" };
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
