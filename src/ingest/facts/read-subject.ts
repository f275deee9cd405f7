import { CharSet } from "../engine/char-set";
import { FOR_WHOM } from "../lexicon/grammar-words";
import type { UnitClass } from "../lexicon/measures";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import type { NounToken, Token } from "../sentence/tokenize";

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

/** 3次对企业…: to whom or about what it was done, not what is counted. */
const TO_WHOM = "对向";
/** 全区党员, 各单位: behind these a noun is not one of several in a row. */
const HOW_MANY = /[全我本该各]/;
/** 作为骨干力量, 由志愿者: who they are made or who did it. */
const AS_WHAT = "作为 成为 担任 由 为 给";
/** What is left over before and behind a phrase. */
const LEFT_BEFORE = '的等余多“"';
const LEFT_BEHIND = '”"';

const forWhom = new RegExp(`[${FOR_WHOM}]`);
const toWhom = new CharSet(TO_WHOM);

/** The counted noun phrase as printed, without the marks around it. */
export function readSubject(
  text: string,
  { start, end, unitClass }: QuantityReading,
  around: Surroundings,
): string | null {
  const { nounAfter, nounBefore } = around;
  if (toWhom.hasAt(text, end)) return null;
  if (nounAfter) return tidy(withoutGoal(text.slice(end, nounAfter.end)));
  const own = nounBefore?.noun === "town" && unitClass !== "generic" ? null : nounBefore;
  const head = own ?? farHead(text, start, unitClass, around);
  return head ? tidy(text.slice(phraseStart(text, head, around), head.end)) : null;
}

/** A noun further left, unless it is a place, what is measured or paid, or what another number counts. */
function farHead(
  text: string,
  start: number,
  unitClass: UnitClass | null,
  around: Surroundings,
): NounToken | null {
  const { nounFar, clauseStart } = around;
  if (nounFar === null || nounFar.noun === "town") return null;
  if (nounFar.start < clauseStart && MEASURED.has(unitClass)) return null;
  if (nounFar.end === start - 1 && text.charAt(nounFar.end) === "、") return null;
  return isCounted(nounFar, unitClass, around) ? null : nounFar;
}

/** 12支队伍为老人理发: whom it was done for is not what is counted. */
function withoutGoal(phrase: string): string {
  const at = phrase.search(forWhom);
  return at > 1 ? phrase.slice(0, at) : phrase;
}

/** A noun that follows a number with another kind of measure word is what that one counts (1个中心、25所). */
function isCounted(
  noun: NounToken,
  unitClass: UnitClass | null,
  { tokens, index }: Surroundings,
): boolean {
  let at = indexOf(noun, tokens, index);
  while (tokens[at]?.kind === "noun") at -= 1;
  const token = tokens[at];
  if (token?.kind !== "quantity" || noun.start - token.end > COUNTED_REACH) return false;
  return token.mention.reading.unitClass !== unitClass;
}

/** Where a noun stands among the tokens before an index. */
function indexOf(noun: NounToken, tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && tokens[at] !== noun) at -= 1;
  return at;
}

/** Nouns in a row are one phrase (党员 + 志愿者). */
function phraseStart(text: string, head: NounToken, { tokens, index }: Surroundings): number {
  const first = indexOf(head, tokens, index);
  let { start } = head;
  for (let i = first - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== "noun" || token.end !== start || token.end - token.start === 1) break;
    if (HOW_MANY.test(text.charAt(token.start - 1))) break;
    start = token.start;
  }
  return text.charAt(start - 1) === "”" ? quoteStart(text, start) : start;
}

const LONGEST_QUOTE = 20;

function quoteStart(text: string, end: number): number {
  const first = Math.max(0, end - LONGEST_QUOTE);
  const open = text.slice(first, end).lastIndexOf("“");
  return open < 0 ? end : first + open;
}

const asWhat = new RegExp(`^(?:${AS_WHAT.replaceAll(" ", "|")})(?=.{2})`);
const asWhatStarts = new CharSet(AS_WHAT.split(" ").map((word) => word.charAt(0)));
const leftBefore = new CharSet(LEFT_BEFORE);
const leftBehind = new CharSet(LEFT_BEHIND);
const leftOver = new RegExp(`^[${LEFT_BEFORE}]+(?=[^${LEFT_BEHIND}]*$)|[${LEFT_BEHIND}]$`, "g");

function tidy(phrase: string): string | null {
  const bare = asWhatStarts.hasAt(phrase, 0) ? phrase.replace(asWhat, "") : phrase;
  const isMarked = leftBefore.hasAt(bare, 0) || leftBehind.hasAt(bare, bare.length - 1);
  const words = (isMarked ? withoutMarks(bare) : bare).trim();
  return words === "" || words.length > 30 ? null : words;
}

/** A quotation that closes within the phrase keeps its marks. */
function withoutMarks(phrase: string): string {
  return phrase.replace(leftOver, "");
}
