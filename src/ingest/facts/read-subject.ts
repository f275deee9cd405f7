import { CharSet } from "../engine/char-set";
import { FOR_WHOM } from "../lexicon/grammar-words";
import type { UnitClass } from "../lexicon/measures";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import { firstAt, type ReadText } from "../sentence/read-text";
import { isPerson, isVerb } from "../sentence/token-class";
import type { NounToken } from "../sentence/tokenize";
import { listEnd, listStart } from "./noun-list";
import { indexOf, phraseStart } from "./phrase-start";
import { placesBetween } from "./places-between";
import { unknownBefore, unknownNoun, unknownPeople, wordEnd } from "./unknown-words";

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
const WHITHER = /^(?:来自|前往|奔赴|走进|用于|用来|[到赴])/;
/** 社区工作者招20名: what is done with them. */
const CALLS_FOR = /(?<=[者员生工])招$|分别$|依次$/;
const COUNTED_REACH = 8;
const DISTRICT = /^[区县市旗]$/;
/** Two syllables of a name. */
const NAME_BEFORE = /^[\u4e00-\u9fa5](?![辖有共个设建各含])[\u4e00-\u9fa5]$/;

/** 3次对企业…: to whom or about what it was done, not what is counted. */
const TO_WHOM = "对向";
/** 作为骨干力量, 由志愿者: who they are made or who did it. */
const AS_WHAT = "作为 成为 担任 由 为 给";
/** What is left over before and behind a phrase. */
const LEFT_BEFORE = '的等余多“"';
const LEFT_BEHIND = '”"';

/** A verb of one syllable with its ending, and words that tie a phrase on. */
const PREDICATE = new RegExp(
  `[\\u4e00-\\u9fa5][着了](?!解|名)|[${FOR_WHOM}](?!导)|在(?![职岗校编院册]|外)|[已均都](?![婚故])|自发|主动|轮[流班值番]|连夜|昼夜|凌晨|清晨|每[天日周月晚]|当[起上]|走[村进上]|参[与加](?!者|人)`,
);
const toWhom = new CharSet(TO_WHOM);

/** The counted noun phrase as printed, without the marks around it and the place before it. */
export function readSubject(
  read: Pick<ReadText, "text" | "places" | "times">,
  { start, end, unitClass }: QuantityReading,
  around: Surroundings,
): string | null {
  const { text } = read;
  if (toWhom.hasAt(text, end) && around.nounBefore?.end !== start) return null;
  const told = unitClass === "person" ? fateBeside(around) : null;
  return told ?? namedBehind(text, end, around) ?? namedBefore(read, unitClass, around);
}

/** 2人死亡, 失联1人: of whom nobody says who they are, what befell them is counted. */
function fateBeside({ text, tokens, index, start, end, nounAfter, nounBefore }: Surroundings) {
  if (nounAfter !== null || (nounBefore !== null && nounBefore.noun !== "town")) return null;
  const fate = [tokens[index + 1], tokens[index - 1]].find(
    (token) =>
      token?.kind === "verb" &&
      isVerb(token, "harm") &&
      (token.end === start || SUFFERED.test(text.slice(end, token.start))),
  );
  // 9名被困驴友: it only says which.
  const isTold = fate !== undefined && !HAN.test(text.charAt(Math.max(fate.end, end)));
  return isTold ? text.slice(fate.start, fate.end) : null;
}
/** 2人受轻伤, 3人不幸遇难. */
const SUFFERED = /^(?:受|不幸|当场|因[\u4e00-\u9fa5]{1,4})?$/;

const HAN = /[\u4e00-\u9fa5]/;

/** 36名“老娘舅”, 12个“青年之家”: a name in marks, unless it only begins a longer one. */
const QUOTED = /^“[^“”]{2,10}”(?![\u4e00-\u9fa5]{0,4}[者员队户家站点])/;
const LONGEST_QUOTED = 18;

/** “护学爸爸”48位 */
const QUOTED_BEFORE = /“([^“”]{2,10})”$/;

function namedBehind(text: string, end: number, around: Surroundings): string | null {
  const { nounAfter, nounBefore } = around;
  const people = nounBefore === null ? unknownPeople(text, around) : null;
  if (people !== null) return tidy(people);
  const quoted = QUOTED.exec(text.slice(end, end + LONGEST_QUOTED))?.[0].slice(1, -1) ?? null;
  if (nounAfter === null) return nounBefore === null ? quoted : null;
  if (WHITHER.test(text.slice(end, nounAfter.end))) {
    const described = nounDescribedBy(nounAfter, around);
    return described && tidy(text.slice(described.start, described.end));
  }
  if (quoted !== null && nounAfter.end <= end + quoted.length) return quoted;
  return tidy(withoutPredicate(text.slice(end, listEnd(text, nounAfter, around))));
}

function namedBefore(
  { text, places, times }: Pick<ReadText, "text" | "places" | "times">,
  unitClass: UnitClass | null,
  around: Surroundings,
): string | null {
  const { nounBefore, clauseStart, start } = around;
  const quoted = QUOTED_BEFORE.exec(text.slice(clauseStart, start))?.[1];
  if (quoted !== undefined && nounBefore === null) return quoted;
  const unknown = nounBefore === null ? unknownNoun(text, around, unitClass) : null;
  if (unknown !== null) return tidy(unknown.replace(CALLS_FOR, ""));
  const own = nounBefore && isPlace(text, nounBefore, unitClass) ? null : nounBefore;
  const head = own ?? farHead(text, start, unitClass, around);
  if (nounBefore === null) {
    const told = Math.max(lastEnd(places, start), lastEnd(times, start));
    const run = unknownBefore(text, unitClass, around, head, told);
    if (run !== null) return tidy(run);
  }
  if (head === null) return null;
  const least = placesBetween(places, clauseStart, head.start).at(-1)?.end ?? 0;
  const from = listStart(text, phraseStart(text, head, around, least), head, around, least);
  return tidy(text.slice(from, wordEnd(text, head, around)).replace(CALLS_FOR, ""));
}

function lastEnd(spans: readonly { start: number; end: number }[], start: number): number {
  return spans[firstAt<number>(spans, start) - 1]?.end ?? 0;
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
  // 为旅客送水260瓶: nobody is counted by such a measure word.
  if (unitClass === "thing" && isPerson(nounFar)) return null;
  if (nounFar.end === start - 1 && text.charAt(nounFar.end) === "、") return null;
  return isCounted(nounFar, unitClass, around) ? null : nounFar;
}

/** 12支队伍→为老人理发, 17名失主→围着民警: what is told of them is not what is counted. */
function withoutPredicate(phrase: string): string {
  const at = phrase.search(PREDICATE);
  return at > 1 ? phrase.slice(0, at) : phrase;
}

/** A noun beside a number with another kind of measure word is what that one counts (1个中心、25所; 骑手86名，送餐300份). */
function isCounted(
  noun: NounToken,
  unitClass: UnitClass | null,
  { tokens, index }: Surroundings,
): boolean {
  let at = indexOf(noun, tokens, index);
  const next = tokens[at + 1];
  const isOfNext = next?.kind === "quantity" && next.start === noun.end && at + 1 < index;
  // 脱贫户86户312人: side by side the numbers count the same.
  if (isOfNext && tokens[index - 1] === next && next.end === tokens[index]?.start) return false;
  if (isOfNext && next.mention.reading.unitClass !== unitClass) return true;
  while (tokens[at]?.kind === "noun") at -= 1;
  const token = tokens[at];
  if (token?.kind !== "quantity" || noun.start - token.end > COUNTED_REACH) return false;
  return token.mention.reading.unitClass !== unitClass;
}

const PAIRED = /^“[^“”]*”$/;
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

/** A name is called without the marks around it. */
function withoutMarks(phrase: string): string {
  return PAIRED.test(phrase) ? phrase.slice(1, -1) : phrase.replace(leftOver, "");
}
