import type { Span } from "../model/selector";
import type { NounToken, Token, VerbToken } from "./context";
import type { NounClass, VerbClass } from "./lexicon/word-classes";
import { cutAround, type WordsAround } from "./stretch";

type Word = NounToken | VerbToken;

/** What stands around one quantity, nearest first where there is a choice. */
export interface Surroundings extends WordsAround {
  /** All tokens of the text, and which of them is the quantity. */
  readonly tokens: readonly Token[];
  readonly index: number;
  /** Head of the noun phrase behind the measure word (22个→实践所). */
  readonly nounAfter: NounToken | null;
  /** Head of the noun phrase straight before the number (实践所→345个). */
  readonly nounBefore: NounToken | null;
  /** Nearest noun further left in the clause, with no verb between. */
  readonly nounInClause: NounToken | null;
  /** Nearest noun further left in the sentence. */
  readonly nounFar: NounToken | null;
  readonly verbBefore: VerbToken | null;
  readonly verbAfter: VerbToken | null;
  /** Nearest verb further left in the sentence. */
  readonly verbFar: VerbToken | null;
  /** Nearest noun or verb further left in the clause. */
  readonly wordBefore: Word | null;
}

const REACH = 24;
const MAX_GAP = 6;

/** Looks around the quantity that stands in a text from `start` to `end` and at `index` of its tokens. */
export function lookAround(
  text: string,
  tokens: readonly Token[],
  index: number,
  { start, end }: Span,
): Surroundings {
  const { clause, sentence, own, behind } = cutAround(text, start, end);
  const { wordBefore, verbBefore, nounFar, verbFar } = findBefore(tokens, index);
  // A number that does not compete for words (分三路) is no token itself.
  const last = tokens[index]?.start === start ? index : index - 1;
  return {
    clause,
    sentence,
    own,
    behind,
    tokens,
    index,
    nounAfter: findNounAfter(tokens, last, end),
    nounBefore: findNounBefore(tokens, index, start),
    nounInClause: wordBefore?.kind === "noun" ? wordBefore : null,
    nounFar,
    verbBefore,
    verbAfter: findVerbAfter(tokens, last),
    verbFar,
    wordBefore,
  };
}

/** Walks left to the beginning of the sentence, or until all is found. */
function findBefore(tokens: readonly Token[], index: number) {
  let wordBefore: Word | null = null;
  let verbBefore: VerbToken | null = null;
  let nounFar: NounToken | null = null;
  let verbFar: VerbToken | null = null;
  let isInClause = true;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i -= 1) {
    const token = tokens[i];
    if (!token || (token.kind === "stop" && token.level > 2)) break;
    if (token.kind === "stop" && token.level > 1) isInClause = false;
    if (token.kind !== "noun" && token.kind !== "verb") continue;
    if (isInClause) wordBefore ??= token;
    if (token.kind === "noun") nounFar ??= token;
    else verbFar ??= token;
    if (isInClause) verbBefore = verbFar;
    else if (nounFar && verbFar) break;
  }
  return { wordBefore, verbBefore, nounFar, verbFar };
}

/** Walks right over one noun phrase; modifiers come first in Chinese, so the last noun is its head. */
function findNounAfter(tokens: readonly Token[], index: number, end: number): NounToken | null {
  const compound = findCompound(tokens, index);
  let head: NounToken | null = compound;
  let verbPending = false;
  let edge = compound?.end ?? end;
  for (let i = index + (compound ? 3 : 1); i <= index + REACH; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === "quantity") return head;
    if (token.kind === "stop") {
      // 2050位高龄、失能老人: before the head the modifiers may be listed.
      if (head || token.level > 1 || token.start === end) return head;
      edge = token.end;
      continue;
    }
    if (token.start - edge > (head ? gapBetween(head, token) : 14)) return head;
    if (token.kind === "verb") {
      if (head) return head;
      verbPending = true;
    } else if (token.kind === "noun") {
      if (verbPending && tokens[i + 1]?.kind !== "of") return head;
      if (head && isOwner(head, token, tokens[index])) return head;
      if (head && isDeed(token) && !isJoined(token, tokens[i + 1])) return head;
      head = token;
    } else if (token.kind === "of") {
      if (head && !verbPending) return head;
      verbPending = false;
      head = null;
    } else if (head) {
      return head;
    }
    edge = token.end;
  }
  return head;
}

/** 24个巡河小组, 30名返乡大学生: behind a measure word that wants a noun, verb and noun side by side are one word. */
function findCompound(tokens: readonly Token[], index: number): NounToken | null {
  const [quantity, verb, noun] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (quantity?.kind !== "quantity" || verb?.kind !== "verb" || noun?.kind !== "noun") return null;
  if (verb.start !== quantity.end || noun.start !== verb.end) return null;
  const { unitText } = quantity.mention.reading;
  if (PERSON_MEASURES.has(unitText ?? "")) return isPerson(noun) ? noun : null;
  const isBody = isNoun(noun, "team", "site", "station", "post", "center");
  return BODY_MEASURES.has(unitText ?? "") && isBody ? noun : null;
}

const PERSON_MEASURES: ReadonlySet<string> = new Set(["名", "位"]);
const BODY_MEASURES: ReadonlySet<string> = new Set(["个", "支", "处", "座"]);

function isPerson(noun: NounToken): boolean {
  return isNoun(noun, "volunteer", "registered", "staff", "public", "honoree", "resident");
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

function findNounBefore(tokens: readonly Token[], index: number, start: number): NounToken | null {
  const last = tokens[index - 1];
  // 倡议书被领走3000份: a word of grammar stands between.
  const isBetween = last?.kind === "neutral" && last.end - last.start === 1;
  const at = isBetween ? index - 2 : index - 1;
  const token = tokens[at];
  if (token?.kind !== "noun") return null;
  // 线上观看人数达3万人: who they are is said before.
  const whose = token.noun === "people" ? tokens[at - 1] : undefined;
  if (whose?.kind === "noun" && whose.end === token.start) return whose;
  const isPart = token.end - token.start === 1 && start - token.end > 1;
  return start - token.end <= MAX_GAP && !isPart ? token : null;
}

function findVerbAfter(tokens: readonly Token[], index: number): VerbToken | null {
  for (let i = index + 1; i <= index + REACH; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === "quantity") return null;
    if (token.kind === "stop" && token.level > 1) return null;
    if (token.kind === "verb") return token;
  }
  return null;
}

/** Nouns and verbs left of the number in its clause, nearest first. */
export function wordsBefore({ tokens, index }: Surroundings): readonly Word[] {
  const found: Word[] = [];
  for (let i = index - 1; i >= Math.max(0, index - REACH); i -= 1) {
    const token = tokens[i];
    if (!token || (token.kind === "stop" && token.level > 1)) break;
    if (token.kind === "noun" || token.kind === "verb") found.push(token);
  }
  return found;
}

/** 服务站点拟设160个, 阅读量冲上10万+: what is done to it is said of a noun that leads the clause. */
export function findTopic(around: Surroundings): NounToken | null {
  if (!isVerb(around.verbBefore, "build", "hold", "spread")) return null;
  const noun = wordsBefore(around)[1];
  return noun?.kind === "noun" ? noun : null;
}

/** Whether a noun is of one of the classes. They are not a list, which would have to be made at each call. */
export function isNoun(
  token: NounToken | null,
  first: NounClass,
  second = first,
  third = first,
  fourth = first,
  fifth = first,
  sixth = first,
  seventh = first,
): boolean {
  if (token === null) return false;
  const { noun } = token;
  return (
    noun === first ||
    noun === second ||
    noun === third ||
    noun === fourth ||
    noun === fifth ||
    noun === sixth ||
    noun === seventh
  );
}

/** Whether a verb is of one of the classes. */
export function isVerb(
  token: VerbToken | null,
  first: VerbClass,
  second = first,
  third = first,
  fourth = first,
  fifth = first,
): boolean {
  if (token === null) return false;
  const { verb } = token;
  return verb === first || verb === second || verb === third || verb === fourth || verb === fifth;
}
