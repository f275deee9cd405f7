import { CharSet } from "../engine/char-set";
import { CharValues } from "../engine/char-values";
import {
  AND,
  AT,
  BY,
  FOR,
  LISTED_POST,
  NOUN_ENDINGS,
  OF,
  VERB_ENDINGS,
} from "../lexicon/grammar-words";
import type { NounClass, VerbClass } from "../lexicon/word-classes";
import type { Mention, QuantityMention } from "../numbers/find-mentions";
import { isNameAt, isNounAt, isVerbAt, matchWord, type WordTag, wordTrie } from "./words";

/** How many tokens a phrase may be long. */
export const REACH = 24;

interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** A word that says what a number near it counts. Offsets count in the folded text. */
export interface NounToken extends TokenSpan {
  readonly kind: "noun";
  readonly noun: NounClass;
}

export interface VerbToken extends TokenSpan {
  readonly kind: "verb";
  readonly verb: VerbClass;
}

/** 1 splits a list, 2 a clause, 3 a sentence. */
interface StopToken extends TokenSpan {
  readonly kind: "stop";
  readonly level: 1 | 2 | 3;
}

/** Of the form of a stop: objects of more than four forms are looked into far more slowly. */
interface LinkToken extends TokenSpan {
  readonly kind: "neutral" | "of" | "and";
  readonly level: 0;
}

export type Token =
  | NounToken
  | VerbToken
  | StopToken
  | LinkToken
  | (TokenSpan & { readonly kind: "quantity"; readonly mention: QuantityMention });

const STOPS: Readonly<Record<string, 1 | 2 | 3>> = {
  "、": 1,
  ",": 2,
  ":": 2,
  " ": 2,
  "|": 2,
  ";": 3,
  "；": 3,
  "。": 3,
  "!": 3,
  "?": 3,
  "\n": 3,
};

const stopLevels = new CharValues(STOPS);
const sentenceStops = new CharSet(Object.keys(STOPS).filter((stop) => STOPS[stop] === 3));
const recipientMarks = new CharSet(FOR);
const phraseEnds = new CharSet(FOR + AT);
const countEnds = new CharSet(FOR + BY);
const joiners = new CharSet(AND);
const verbEndings = new CharSet(VERB_ENDINGS);
const nounEndings = new CharSet(NOUN_ENDINGS);
const tokenStarts = new CharSet([
  ...Object.keys(STOPS),
  ...(OF + AND + FOR + AT + LISTED_POST),
  ...wordTrie.firstChars(),
]);

/** Time, places in a row and other numbers that do not compete for the words around a count. */
const TRANSPARENT = new Set(["day", "month", "year", "span", "minute", "age", "point", "rank"]);

/**
 * The words and stops of a folded text, with the quantities among them; what is unknown is left out, and so are
 * sentences without a numeral and what follows the numerals of a sentence that holds no quantity: nobody asks there.
 */
export function tokenize(text: string, mentions: readonly Mention[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let hasQuantity = false;
  for (const mention of mentions) {
    const { start, end } = mention;
    const stop = firstStop(text, at, start);
    if (hasQuantity || stop === start) readWords(text, at, stop, start, tokens);
    if (stop < start) readWords(text, lastStop(text, stop, start), start, start, tokens);
    hasQuantity = mention.kind === "quantity" || (hasQuantity && stop === start);
    if (mention.kind === "quantity") pushQuantity(text, mention, tokens);
    at = end;
  }
  if (hasQuantity) {
    const stop = firstStop(text, at, text.length);
    readWords(text, at, Math.min(stop + 1, text.length), text.length, tokens);
  }
  return tokens;
}

function pushQuantity(text: string, mention: QuantityMention, tokens: Token[]): void {
  const { start, end, reading } = mention;
  if (!TRANSPARENT.has(reading.unitClass ?? ""))
    tokens.push({ kind: "quantity", mention, start, end });
  // What stands in brackets behind a count is not what it counts: 2万张（其中街道1.2万张）.
  if (text.charAt(end) === "(") tokens.push({ kind: "stop", level: 1, start: end, end: end + 1 });
}

/** Where the sentence ends, at `limit` at the latest; no word reaches over that. */
function firstStop(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && !sentenceStops.hasAt(text, at)) at += 1;
  return at;
}

/** The stop before the last sentence that begins before `limit`. */
function lastStop(text: string, first: number, limit: number): number {
  let at = limit - 1;
  while (at > first && !sentenceStops.hasAt(text, at)) at -= 1;
  return at;
}

/** Reads on to `end`; at `limit` a number or the end of the text stands. */
function readWords(text: string, start: number, end: number, limit: number, tokens: Token[]): void {
  for (let at = start; at < end; ) {
    if (!tokenStarts.hasAt(text, at)) {
      at += 1;
      continue;
    }
    const isBeforeNumber = at + 1 === limit && limit < text.length;
    const token = isBeforeNumber
      ? readLast(text, at)
      : (readToken(text, at, limit) ?? readPhraseEnd(text, at, tokens.at(-1)));
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
}

/** 志愿者为群众, 班次在路口: behind a noun 为 and 在 open another phrase, so that the nouns do not run together; so do 为 and 被 behind a number (176名为老人送餐, 5名被民警抓获). */
function readPhraseEnd(text: string, at: number, last: Token | undefined): Token | null {
  if (last?.end !== at) return null;
  const endsPhrase =
    (last.kind === "noun" && phraseEnds.hasAt(text, at)) ||
    (last.kind === "quantity" && countEnds.hasAt(text, at));
  return endsPhrase ? { kind: "neutral", level: 0, start: at, end: at + 1 } : null;
}

/** A character straight before a number. */
function readLast(text: string, at: number): Token | null {
  if (isRecipientMark(text, at)) return { kind: "verb", verb: "serve", start: at, end: at + 1 };
  const char = text.charAt(at);
  if (char === LISTED_POST && text.charAt(at - 1) === "、")
    return { kind: "noun", noun: "post", start: at, end: at + 1 };
  // A colon before a number is a label's.
  return char === ":" ? null : readToken(text, at, at + 1);
}

/**
 * A verb of one syllable is a part of other words too (清廉): it needs an ending, a number or a noun behind it.
 * In 设点位 it is not 设点, as 位 would be left over, nor 进村 in 写进村规民约; 扫雪铲冰 are two verbs, though 雪铲 is a thing.
 */
function isWholeWord(
  text: string,
  tag: WordTag,
  start: number,
  end: number,
  limit: number,
): boolean {
  if (tag === "neutral" || tag.kind !== "verb") return true;
  if (end - start > 1)
    return isNounAt(text, end, end + 2) || isVerbAt(text, end) || !isNameAt(text, end - 1, end + 1);
  if (end === limit || verbEndings.hasAt(text, end)) return true;
  return isNounAt(text, end, end + 2);
}

/** 为, 给 straight before a number turn who follows into the one served; after 数 or 量, 为 means "is". */
function isRecipientMark(text: string, at: number): boolean {
  return recipientMarks.hasAt(text, at) && !nounEndings.hasAt(text, at - 1);
}

function makeToken(tag: WordTag, start: number, end: number): Token {
  if (tag === "neutral") return { kind: "neutral", level: 0, start, end };
  return tag.kind === "noun"
    ? { kind: "noun", noun: tag.noun, start, end }
    : { kind: "verb", verb: tag.verb, start, end };
}

function readToken(text: string, start: number, limit: number): Token | null {
  const level = stopLevels.valueAt(text, start);
  if (level === 1 || level === 2 || level === 3)
    return { kind: "stop", level, start, end: start + 1 };
  const match = matchWord(text, start);
  if (match && match.end <= limit && isWholeWord(text, match.tag, start, match.end, limit)) {
    return makeToken(match.tag, start, match.end);
  }
  if (text.charAt(start) === OF) return { kind: "of", level: 0, start, end: start + 1 };
  return joiners.hasAt(text, start) ? { kind: "and", level: 0, start, end: start + 1 } : null;
}
