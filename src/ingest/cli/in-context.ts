import type { Span } from "../../model/selector";
import { coverNumbers } from "./cover-numbers";

const WORDS_BEFORE = 24;
const WORDS_BEHIND = 16;
/** A number that is to be covered may reach over either end. */
const MARGIN = 40;
/** Up to a full stop or an empty line. */
const SENTENCE_BEFORE = /(?:(?!\r?\n\s*\n)[^。！？!?])*$/u;
const SENTENCE_BEHIND = /^(?:(?!\r?\n\s*\n)[^。！？!?])*[。！？!?]?/u;

/** A numeral in brackets within its sentence, as the examples of the rules are written. */
export function inContext(raw: string, { start, end }: Span): string {
  const from = Math.max(0, start - WORDS_BEFORE - MARGIN);
  const words = coverNumbers(raw.slice(from, end + WORDS_BEHIND + MARGIN));
  const [first, last] = [start - from, end - from];
  const before = words.slice(Math.max(0, first - WORDS_BEFORE), first);
  const behind = words.slice(last, last + WORDS_BEHIND);
  const near = SENTENCE_BEFORE.exec(before)?.[0] ?? "";
  const next = SENTENCE_BEHIND.exec(behind)?.[0] ?? "";
  return [
    near.length === WORDS_BEFORE ? "…" : "",
    onOneLine(near.trimStart()),
    `[${onOneLine(words.slice(first, last))}]`,
    onOneLine(next.trimEnd()),
    next.length === WORDS_BEHIND ? "…" : "",
  ].join("");
}

/** Words in quotation marks, one after the other. */
export function quoteAll(words: readonly string[]): string {
  return words.map((word) => `“${onOneLine(coverNumbers(word))}”`).join(" ");
}

/** Layout puts breaks and blanks into sentences; a break shows as a sign, as it does on the page. */
function onOneLine(words: string): string {
  return words.replace(/\s*[\n\r\f\v\u2028\u2029]\s*/gu, "⏎").replace(/\s+/gu, " ");
}
