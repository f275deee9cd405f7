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

/** 100人到贵阳市, 1600人来自长沙县: where they go or come from is not what is counted. */
const WHITHER = /^(?:来自|前往|奔赴|走进|[到赴])/;
/** 社区工作者招20名: what is done with them. */
const CALLS_FOR = /(?<=[者员生工])招$/;
const COUNTED_REACH = 8;
const DISTRICT = /^[区县市旗]$/;
/** Two syllables of a name. */
const NAME_BEFORE = /^[\u4e00-\u9fa5](?![辖有共个设建各含])[\u4e00-\u9fa5]$/;

/** 3次对企业…: to whom or about what it was done, not what is counted. */
const TO_WHOM = "对向";
/** 全区党员, 各单位: behind these a noun is not one of several in a row. */
const HOW_MANY = /[全我本该各]/;
/** 作为骨干力量, 由志愿者: who they are made or who did it. */
const AS_WHAT = "作为 成为 担任 由 为 给";
/** What stands before a noun only to say of what kind it is (建档立卡贫困村), as a verb does behind a verb of giving (发放救助款物). */
const ATTRIBUTES =
  /(?:建档立卡|农村)+$|(?<=发放|送上|送出|送去|拨付|下拨|筹集|募集|收到)(?:救助|捐赠|补助)$/;
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
  if (toWhom.hasAt(text, end) && nounBefore?.end !== start) return null;
  if (nounAfter && WHITHER.test(text.slice(end, nounAfter.end))) {
    const described = nounDescribedBy(nounAfter, around);
    if (described) return tidy(text.slice(described.start, described.end));
  } else if (nounAfter) return tidy(withoutGoal(text.slice(end, nounAfter.end)));
  const own = nounBefore && isPlace(text, nounBefore, unitClass) ? null : nounBefore;
  const head = own ?? farHead(text, start, unitClass, around);
  if (head === null) return null;
  return tidy(text.slice(phraseStart(text, head, around), head.end).replace(CALLS_FOR, ""));
}

/** 来自长沙县的志愿者: the noun behind 的. */
function nounDescribedBy(noun: NounToken, { tokens, index }: Surroundings): NounToken | null {
  const at = tokens.indexOf(noun, index);
  const described = tokens[at + 1]?.kind === "of" ? tokens[at + 2] : undefined;
  return described?.kind === "noun" ? described : null;
}

/** 西城区85个: a town or a district before a number is where it is, unless such are counted (辖县12个). */
function isPlace(text: string, { noun, start, end }: NounToken, unitClass: UnitClass | null) {
  if (noun !== "town") return false;
  return (
    unitClass !== "generic" ||
    (DISTRICT.test(text.slice(start, end)) && NAME_BEFORE.test(text.slice(start - 2, start)))
  );
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
  if (text.charAt(start - 1) === "”") return quoteStart(text, start);
  return (
    start -
    (ATTRIBUTES.exec(text.slice(Math.max(0, start - LONGEST_ATTRIBUTES), start))?.[0].length ?? 0)
  );
}

const LONGEST_ATTRIBUTES = 10;
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
