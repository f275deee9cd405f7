import { CharSet } from "../char-set";
import type { NounToken, Token } from "../context";
import type { UnitClass } from "../lexicon/measures";
import type { QuantityReading } from "../read-quantity";
import type { Surroundings } from "../surroundings";

/** What is measured or paid is named in its own clause, what is counted may be named in an earlier one. */
const MEASURED: ReadonlySet<UnitClass | null> = new Set<UnitClass>([
  "money",
  "share",
  "extent",
  "load",
  "physical",
  "hour",
]);

const COUNTED_REACH = 8;

/** What follows tells to whom or about what it was done, not what is counted (3次对企业…). */
const TO_WHOM = /[对向]/;

/** The counted noun phrase as printed, without the marks around it. */
export function readSubject(
  text: string,
  { start, end, unitClass }: QuantityReading,
  around: Surroundings,
  tokens: readonly Token[],
): string | null {
  const { nounAfter, nounBefore, nounFar } = around;
  if (TO_WHOM.test(text.charAt(end))) return null;
  if (nounAfter) return tidy(text.slice(end, nounAfter.end));
  const isNear = nounFar !== null && nounFar.start >= around.clause.start;
  const far = isNear || !MEASURED.has(unitClass) ? nounFar : null;
  const isListed = far !== null && far.end === start - 1 && text.charAt(far.end) === "、";
  const isTaken = isListed || (far !== null && isCounted(far, unitClass, tokens));
  const head = nounBefore ?? (isTaken ? null : far);
  return head ? tidy(text.slice(phraseStart(text, head, tokens), head.end)) : null;
}

/** A noun that follows a number with another kind of measure word is what that one counts (1个中心、25所). */
function isCounted(
  { start }: NounToken,
  unitClass: UnitClass | null,
  tokens: readonly Token[],
): boolean {
  let index = lastBefore(tokens, start);
  while (tokens[index]?.kind === "noun") index -= 1;
  const token = tokens[index];
  if (token?.kind !== "quantity" || start - token.end > COUNTED_REACH) return false;
  return token.mention.reading.unitClass !== unitClass;
}

/** Nouns in a row are one phrase (党员 + 志愿者). */
function phraseStart(text: string, head: NounToken, tokens: readonly Token[]): number {
  let start = head.start;
  let index = lastBefore(tokens, start);
  for (
    let token = tokens[index];
    token?.kind === "noun" &&
    token.end === start &&
    !/[全我本该各]/.test(text.charAt(token.start - 1));
    token = tokens[index]
  ) {
    start = token.start;
    index -= 1;
  }
  return text.charAt(start - 1) === "”" ? quoteStart(text, start) : start;
}

function quoteStart(text: string, end: number): number {
  const open = text.lastIndexOf("“", end);
  return open >= 0 && end - open <= 20 ? open : end;
}

/** Index of the last token that ends at or before an offset. */
function lastBefore(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** 作为骨干力量, 由志愿者: who they are made or who did it. */
const AS_WHAT = /^(?:作为|成为|担任|由|为|给)(?=.{2})/;
const MARKS_BEFORE = new CharSet('的等余多“"');
const MARKS_BEHIND = new CharSet('”"');

function tidy(phrase: string): string | null {
  const bare = AS_WHAT.test(phrase) ? phrase.replace(AS_WHAT, "") : phrase;
  const isMarked = MARKS_BEFORE.hasAt(bare, 0) || MARKS_BEHIND.hasAt(bare, bare.length - 1);
  const words = (isMarked ? withoutMarks(bare) : bare).trim();
  return words === "" || words.length > 30 ? null : words;
}

/** A quotation that closes within the phrase keeps its marks. */
function withoutMarks(phrase: string): string {
  return phrase.replace(/^[的等余多“"]+(?=[^”"]*$)|[”"]$/g, "");
}
