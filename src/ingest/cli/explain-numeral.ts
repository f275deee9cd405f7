import type { Fact } from "../../model/dataset";
import { DISTRICTS } from "../../model/district";
import type { Rejected } from "../../model/ledger";
import { reasonNames } from "../../model/ledger-names";
import { questionOf } from "../../model/question";
import { questionSentences } from "../../model/question-sentences";
import type { Span } from "../../model/selector";
import type { Trace } from "../ingest";
import { RULES } from "../rules/judge";
import { wordsFor } from "../sentence/words-for";
import { bilingual } from "./bilingual";
import { coverNumbers } from "./cover-numbers";
import { padWords } from "./format-row";

const COLUMN = 18;
const WORDS_BEFORE = 24;
const WORDS_BEHIND = 16;
/** Up to a full stop or an empty line. */
const SENTENCE_BEFORE = /(?:(?!\r?\n\s*\n)[^。！？!?])*$/u;
const SENTENCE_BEHIND = /^(?:(?!\r?\n\s*\n)[^。！？!?])*[。！？!?]?/u;

/** What the reader told of a numeral while it decided. */
export type Traced = readonly [mention: Parameters<Trace>[0], verdict: Parameters<Trace>[1]];

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
    `  ${coverNumbers(inContext(raw, selector))}`,
    ...("reason" in numeral ? explainRejected(numeral, traced) : explainFact(numeral, traced)),
  ].join("\n");
}

function explainRejected({ reason, rule, selector }: Rejected, traced: Traced | null): string[] {
  const question = questionOf(rule);
  const sentence = question === null ? "" : `  ${questionSentences[question]}`;
  const words = decisiveWords(rule, traced) ?? [selector.exact];
  return [
    formatLine("说明 rejected", bilingual(reasonNames[reason], reason)),
    formatLine("规则 rule", `${rule}${sentence}`),
    formatLine("依据 words", quote(words)),
  ];
}

function explainFact(fact: Fact, traced: Traced | null): string[] {
  const { metric, value, bound, minValue, maxValue, unitText, district, place } = fact;
  const interval = bound === "exact" ? "" : ` ${minValue ?? "…"}–${maxValue ?? "…"}`;
  const where = district === null ? (place ?? "—") : DISTRICTS[district].name;
  const row = rowOf(traced);
  return [
    formatLine("事实 fact", [metric, value, bound + interval, unitText ?? "—", where].join(" · ")),
    ...(row === null ? [] : [formatLine("规则 row", row)]),
  ];
}

/** The words around the number that a rule of the tables asked for; `null` where its own words tell. */
function decisiveWords(name: string | null, traced: Traced | null): readonly string[] | null {
  const rule = RULES.find((rule) => rule.name === name);
  if (rule === undefined || traced === null) return null;
  const [mention, { around }] = traced;
  if (mention.kind === "rejected" || around === undefined) return null;
  return wordsFor(rule.when, mention.reading, around);
}

/** The row of the metric's table that decided what is counted. */
function rowOf(traced: Traced | null): string | null {
  const verdict = traced?.[1];
  return verdict && "row" in verdict ? String(verdict.row) : null;
}

/** The number in brackets within its sentence, as the examples of the rules are written. */
function inContext(raw: string, { start, end }: Span): string {
  const before = raw.slice(Math.max(0, start - WORDS_BEFORE), start);
  const behind = raw.slice(end, end + WORDS_BEHIND);
  const near = SENTENCE_BEFORE.exec(before)?.[0] ?? "";
  const next = SENTENCE_BEHIND.exec(behind)?.[0] ?? "";
  const isCutBefore = near.length === WORDS_BEFORE;
  const isCutBehind = next.length === WORDS_BEHIND;
  return [
    isCutBefore ? "…" : "",
    onOneLine(near),
    `[${onOneLine(raw.slice(start, end))}]`,
    onOneLine(next),
    isCutBehind ? "…" : "",
  ].join("");
}

/** Layout puts breaks and blanks into sentences; a break shows as a sign, as it does on the page. */
function onOneLine(words: string): string {
  return words.replace(/\s*[\n\r\f\v\u2028\u2029]\s*/gu, "⏎").replace(/\s+/gu, " ");
}

function quote(words: readonly string[]): string {
  return words.map((word) => coverNumbers(`“${onOneLine(word)}”`)).join(" ");
}

function formatLine(name: string, words: string): string {
  return `  ${padWords(name, COLUMN - 2)}${words}`;
}
