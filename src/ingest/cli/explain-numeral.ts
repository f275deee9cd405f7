import type { Fact } from "../../model/dataset";
import { DISTRICTS } from "../../model/district";
import type { Rejected } from "../../model/ledger";
import { reasonNames } from "../../model/ledger-names";
import { questionOf } from "../../model/question";
import { questionSentences } from "../../model/question-sentences";
import { bilingual } from "./bilingual";
import { decisiveWords, rowOf, type Traced } from "./decisive-words";
import { padWords } from "./format-row";
import { inContext, quoteAll } from "./in-context";

const COLUMN = 18;

/** A block of lines: where a numeral stands, what was decided, by which rule, and the words that made it so. */
export function explainNumeral(
  numeral: Fact | Rejected,
  traced: Traced | null,
  raw: string,
  line: number,
): string {
  const { selector } = numeral;
  return [
    `第 ${line} 行 line ${line} · @${selector.start}`,
    `  ${inContext(raw, selector)}`,
    ...("reason" in numeral ? explainRejected(numeral, traced) : explainFact(numeral, traced)),
  ].join("\n");
}

function explainRejected({ reason, rule, selector }: Rejected, traced: Traced | null): string[] {
  const question = questionOf(rule);
  const sentence = question === null ? "" : `  ${questionSentences[question]}`;
  return [
    formatLine("说明 rejected", bilingual(reasonNames[reason], reason)),
    formatLine("规则 rule", `${rule}${sentence}`),
    formatLine("依据 words", quoteAll(decisiveWords(rule, traced) ?? [selector.exact])),
  ];
}

function explainFact(fact: Fact, traced: Traced | null): string[] {
  const { metric, value, bound, minValue, maxValue, unitText, district, place } = fact;
  const interval = bound === "exact" ? "" : ` ${minValue ?? "…"}–${maxValue ?? "…"}`;
  const where = district === null ? (place ?? "—") : DISTRICTS[district].name;
  const row = rowOf(traced);
  const words = decisiveWords(row, traced);
  const told = [metric, value, bound + interval, unitText ?? "—", where];
  return [
    formatLine("事实 fact", told.join(" · ")),
    ...tellMore(fact),
    ...(row === null ? [] : [formatLine("规则 row", row)]),
    ...(words === null ? [] : [formatLine("依据 words", quoteAll(words))]),
  ];
}

/** Of whom and when, where that is told. */
function tellMore({ subject, scope, period, per, cumulative, planned }: Fact): string[] {
  const hasDays = period !== null && (period.start !== null || period.end !== null);
  const days = hasDays ? `${period.start ?? "…"}–${period.end ?? "…"}` : null;
  const told: readonly (readonly [string, string | null])[] = [
    ["所数 subject", subject],
    ["口径 scope", scope],
    ["时期 period", period && [period.words, days].filter(Boolean).join(" ")],
    ["按 per", per],
    ["累计 total", cumulative ? bilingual("不与他数相加", "never added") : null],
    ["计划 planned", planned ? bilingual("尚未做", "not done yet") : null],
  ];
  return told.flatMap(([name, words]) => (words === null ? [] : [formatLine(name, words)]));
}

function formatLine(name: string, words: string): string {
  return `  ${padWords(name, COLUMN - 2)}${words}`;
}
