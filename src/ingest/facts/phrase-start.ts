// Where the phrase of a counted noun begins (发放→救助款物, 建档立卡贫困村).
import { CharSet } from "../engine/char-set";
import { ATTRIBUTES } from "../lexicon/attributes";
import { NOT_IN_PHRASE } from "../lexicon/grammar-words";
import type { Surroundings } from "../sentence/look-around";
import { isPerson, isVerb } from "../sentence/token-class";
import type { NounToken, Token } from "../sentence/tokenize";

/** 全区党员, 各单位: behind these a noun is not one of several in a row. */
const HOW_MANY = /[全我本该各]/;
const LONGEST_QUOTE = 20;
const LONGEST_KIND = 6;
/** No numeral: a watchword may hold one (四个自信). */
const KIND = /(?![一二两三四五六七八九十百千万])[\u4e00-\u9fa5]/;
const LONGEST_ATTRIBUTES = 10;
const ATTRIBUTE = new RegExp(`(?:${ATTRIBUTES.split(/\s+/).join("|")})+$`);
/** Words of grammar that no phrase of a noun holds. */
export const notInPhrase = new CharSet(NOT_IN_PHRASE);
/** 消杀→面积, 服务→时数: nouns of what was measured, of which a verb says what of. */
export const MEASURE_NOUN =
  /(?:面积|[总产流客]量|数量|[人次天时场]数|金额|[率额]|价值|(?<!低)收入|损失|时长|里程|长度)$/;

/** Whether a character may stand within the phrase of a noun. */
export function isOfPhrase(text: string, at: number): boolean {
  return KIND.test(text.charAt(at)) && !notInPhrase.hasAt(text, at);
}

/** Where a noun stands among the tokens before an index. */
export function indexOf(noun: NounToken, tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && tokens[at] !== noun) at -= 1;
  return at;
}

/** Nouns in a row are one phrase (党员 + 志愿者), and so is what stands before them to say of what kind they are; no phrase reaches back over `least`. */
export function phraseStart(
  text: string,
  head: NounToken,
  { tokens, index }: Surroundings,
  least: number,
): number {
  let at = indexOf(head, tokens, index);
  let start: number = head.start;
  for (let token = tokens[at - 1]; token; token = tokens[at - 1]) {
    if (token.kind !== "noun" || token.end !== start || token.end - token.start === 1) break;
    if (HOW_MANY.test(text.charAt(token.start - 1))) break;
    start = token.start;
    at -= 1;
  }
  if (text.charAt(start - 1) === "”") return quoteStart(text, start);
  const kind = attributiveVerb(text, head, tokens, at);
  if (kind) return kind.start;
  const before = tokens[at - 1];
  const isPart = before?.kind === "verb" || before?.kind === "noun";
  const from = withAttributes(text, start, isPart ? least : Math.max(before?.end ?? 0, least));
  return Math.min(from, describedFrom(text, start, tokens, at, least, !isPerson(head)));
}

/** 破获→电信网络诈骗案件, 刑事警情57起、治安警情: what fills the stretch between a verb or a list mark and a noun says of what kind it is. */
function describedFrom(
  text: string,
  start: number,
  tokens: readonly Token[],
  index: number,
  least: number,
  isThing: boolean,
): number {
  const [counted, before] = [tokens[index - 2], tokens[index - 1]];
  const isListed = before?.kind === "stop" && before.level === 1 && counted?.kind === "quantity";
  const isLed = !before || (before.kind === "stop" && before.level > 1);
  const edge = Math.max(before?.end ?? 0, isLed && isThing ? least : 0);
  if (edge < least || edge === start || start - edge > LONGEST_KIND) return start;
  if (before?.kind !== "verb" && !isListed && !(isLed && isThing)) return start;
  for (let at = edge; at < start; at += 1) if (!isOfPhrase(text, at)) return start;
  return edge;
}

/** 发放→救助款物, 被困村民: a verb behind a verb says of what kind a thing is, and what befell somebody says of whom one speaks. */
function attributiveVerb(text: string, head: NounToken, tokens: readonly Token[], at: number) {
  const [before, verb, first] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (verb?.kind !== "verb" || verb.end !== first?.start) return null;
  const isMeasure = MEASURE_NOUN.test(text.slice(head.start, head.end));
  if (verb.verb === "harm" || (isMeasure && verb.verb !== "have")) return verb;
  const isGoverned = before?.kind === "verb" && verb.start - before.end <= 1;
  const isAttended = isVerb(verb, "join", "attend");
  return isGoverned && !isAttended && !isPerson(head) && verb.end - verb.start > 1 ? verb : null;
}

/** 其中女党员, 农村低保对象: words that only say of what kind something is. */
function withAttributes(text: string, start: number, least: number): number {
  const found = ATTRIBUTE.exec(text.slice(Math.max(least, start - LONGEST_ATTRIBUTES), start));
  return start - (found?.[0].length ?? 0);
}

function quoteStart(text: string, end: number): number {
  const first = Math.max(0, end - LONGEST_QUOTE);
  const open = text.slice(first, end).lastIndexOf("“");
  return open < 0 ? end : first + open;
}
