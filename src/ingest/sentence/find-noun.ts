import { BODY_MEASURES, PERSON_MEASURES } from "../lexicon/count-units";
import { isInCompound, isPartOfWord } from "./part-of-word";
import { isNoun, isPerson, saysWhich } from "./token-class";
import { type NounToken, REACH, type Token } from "./tokenize";

/** How many unknown characters may stand between a measure word and the head, and between a noun and its number. */
const MAX_GAP_AFTER = 14;
const MAX_GAP_BEFORE = 6;

const BODY_UNITS: ReadonlySet<string> = new Set(["generic", "place", "body", "team"]);

/** How far a walk over a noun phrase has come. */
interface Walk {
  head: NounToken | null;
  /** A verb stands before the head, so that what follows needs 的 to be counted. */
  isVerbPending: boolean;
  /** Where the words end that have been read. */
  edge: number;
}

/** Head of the noun phrase behind a number, unless the noun straight before it says who is counted. */
export function findNounAfter(
  text: string,
  tokens: readonly Token[],
  index: number,
  end: number,
): NounToken | null {
  const isTold = hasOwnNoun(tokens, index) && !isInApposition(tokens, index);
  if (isTold || isBodyBefore(text, tokens, index)) return null;
  const noun = walkPhrase(text, tokens, index, end);
  return noun && isPartOfWord(text, tokens, index, noun) ? null : noun;
}

/** Walks right over one noun phrase; modifiers come first in Chinese, so the last noun is its head. */
function walkPhrase(
  text: string,
  tokens: readonly Token[],
  index: number,
  end: number,
): NounToken | null {
  const compound = findCompound(text, tokens, index);
  const walk: Walk = { head: compound, isVerbPending: false, edge: compound?.end ?? end };
  for (let i = index + (compound ? 3 : 1); i <= index + REACH; i += 1) {
    const token = tokens[i];
    // 车辆3台和医生15名: what is joined to a number has one of its own.
    if (!token || token.kind === "quantity" || (token.kind === "and" && token.start === end)) break;
    const goesOn =
      token.kind === "stop"
        ? // 2050位高龄、失能老人: before the head the modifiers may be listed.
          !walk.head && token.level === 1 && token.start !== end
        : isNear(walk, token, text) && takeWord(walk, token, tokens[i + 1], tokens[index]);
    if (!goesOn) break;
    walk.edge = token.end;
  }
  return walk.head;
}

/** 嫌疑人3名被志愿者扭送: who is counted stands straight before the number, and behind it stands what befell them or what they do. */
function hasOwnNoun(tokens: readonly Token[], index: number): boolean {
  const [noun, quantity] = [tokens[index - 1], tokens[index]];
  if (quantity?.kind !== "quantity" || noun?.kind !== "noun" || noun.end !== quantity.start)
    return false;
  return (
    quantity.mention.reading.unitClass === "person" && noun.end - noun.start > 1 && isPerson(noun)
  );
}

/** “消防站”64个配水带: what stands straight before the number is counted, where an unknown word stands behind. */
function isBodyBefore(text: string, tokens: readonly Token[], index: number): boolean {
  const [noun, quantity, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (quantity?.kind !== "quantity" || noun?.kind !== "noun" || next?.start === quantity.end)
    return false;
  if (!BODY_UNITS.has(quantity.mention.reading.unitClass ?? "")) return false;
  const isBeside = /^”?$/.test(text.slice(noun.end, quantity.start)) && noun.end - noun.start > 1;
  return isBeside && isNoun(noun, "site", "station", "post", "team");
}

/** 党员30人突击队, and not 医生15名护士20名: people named straight behind are counted too, unless they have a number of their own. */
function isInApposition(tokens: readonly Token[], index: number): boolean {
  const [quantity, noun, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (noun?.kind !== "noun" || noun.start !== quantity?.end) return false;
  if (!isPerson(noun) && noun.noun !== "team") return false;
  return next?.kind !== "quantity" || next.start !== noun.end;
}

/** 118家党组织→到社区: where they go is no part of who they are. */
const GOES_THERE = /[到赴进去往至驻]/;

function isNear({ head, edge }: Walk, token: Token, text: string): boolean {
  if (!head) return token.start - edge <= MAX_GAP_AFTER;
  return (
    token.start - edge <= gapBetween(head, token) && !GOES_THERE.test(text.slice(edge, token.start))
  );
}

/** Takes a word into the phrase; false where the phrase ends before it. */
function takeWord(
  walk: Walk,
  token: Token,
  next: Token | undefined,
  quantity: Token | undefined,
): boolean {
  if (token.kind === "noun") return takeNoun(walk, token, next, quantity);
  if (token.kind === "of") return takeOf(walk);
  if (walk.head) return false;
  if (token.kind === "verb") walk.isVerbPending = !saysWhich(token, next);
  // 176名为老人送餐: who is served is not who is counted.
  if (token.kind === "neutral" && token.start === quantity?.end && token.end - token.start === 1)
    walk.isVerbPending = true;
  return true;
}

function takeNoun(
  walk: Walk,
  noun: NounToken,
  next: Token | undefined,
  quantity: Token | undefined,
): boolean {
  const { head, isVerbPending } = walk;
  if (isVerbPending && next?.kind !== "of") return false;
  if (!head && isOfNext(noun, next, quantity)) return false;
  if (head && (isOwner(head, noun, quantity) || (isDeed(noun) && !isJoined(noun, next))))
    return false;
  walk.head = noun;
  return true;
}

/** 4个冷库存菜860吨: a noun of one character, far from this number and straight before the next, is counted by that. */
function isOfNext({ start, end }: NounToken, next: Token | undefined, quantity: Token | undefined) {
  return (
    next?.kind === "quantity" && next.start === end && end - start === 1 && start !== quantity?.end
  );
}

function takeOf(walk: Walk): boolean {
  if (walk.head && !walk.isVerbPending) return false;
  walk.isVerbPending = false;
  walk.head = null;
  return true;
}

/** 24个巡河小组, 30名返乡大学生: behind a measure word that wants a noun, verb and noun side by side are one word. */
function findCompound(text: string, tokens: readonly Token[], index: number): NounToken | null {
  const [quantity, verb, noun] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (quantity?.kind !== "quantity" || verb?.kind !== "verb" || noun?.kind !== "noun") return null;
  // 82个助→耕小组: a syllable of a word that no table holds.
  const isPart =
    verb.end - verb.start === 1 && /^[\u4e00-\u9fa5]$/.test(text.slice(quantity.end, verb.start));
  if ((verb.start !== quantity.end && !isPart) || noun.start !== verb.end) return null;
  const { unitText } = quantity.mention.reading;
  if (PERSON_MEASURES.has(unitText ?? "")) return isPerson(noun) ? noun : null;
  const isBody = isNoun(noun, "team", "site", "station", "post", "center", "community");
  return BODY_MEASURES.has(unitText ?? "") && isBody ? noun : null;
}

/** 22个街道党员: people are not counted by 个 where a noun before them is. */
function isOwner(head: NounToken, next: NounToken, quantity: Token | undefined): boolean {
  if (quantity?.kind !== "quantity" || quantity.mention.reading.unitClass !== "generic")
    return false;
  return isNoun(head, "town", "community", "org") && isPerson(next);
}

/** A noun of one character may be part of an unknown word: the phrase may go on behind it (悬水小岛服务点), and a deed or a thing is no head by itself (方面备课). */
function gapBetween({ noun, start, end }: NounToken, next: Token): number {
  if (end - start === 1 && noun !== "town") return 4;
  const isPart =
    next.end - next.start === 1 && next.kind === "noun" && isNoun(next, "event", "thing");
  return isPart ? 0 : 1;
}

/** 实践站行动, 社区值守: a deed named right behind a noun is what that noun does, unless it goes on (值守活动). */
function isDeed({ noun, start, end }: NounToken): boolean {
  return noun === "event" && end - start === 2;
}

function isJoined(token: Token, next: Token | undefined): boolean {
  return next?.kind === "noun" && next.start === token.end;
}

/** 倡议书被领走3000份, 驿站由年初的120家: words of grammar stand between. */
function beforeGrammar(tokens: readonly Token[], last: number): number {
  const isFrom = (token: Token | undefined) =>
    token?.kind === "neutral" && token.end - token.start === 1;
  if (isFrom(tokens[last])) return last - 1;
  return tokens[last]?.kind === "of" && isFrom(tokens[last - 1]) ? last - 2 : last;
}

/** Head of the noun phrase straight before a number that begins at `start`. */
export function findNounBefore(
  text: string,
  tokens: readonly Token[],
  index: number,
  start: number,
): NounToken | null {
  const at = beforeGrammar(tokens, index - 1);
  const token = tokens[at];
  if (token?.kind !== "noun") return null;
  // 线上观看人数达3万人: who they are is said before.
  const whose = token.noun === "people" ? tokens[at - 1] : undefined;
  if (whose?.kind === "noun" && whose.end === token.start) return whose;
  if (isInCompound(text, tokens, index)) return null;
  const isPart = token.end - token.start === 1 && start - token.end > 1;
  return start - token.end <= MAX_GAP_BEFORE && !isPart ? token : null;
}
