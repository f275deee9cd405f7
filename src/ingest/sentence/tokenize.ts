import { CharSet } from "../engine/char-set";
import { CharValues } from "../engine/char-values";
import { entriesOf, type WordMatch, WordTrie } from "../engine/word-trie";
import {
  AND,
  AT,
  FOR,
  LISTED_POST,
  NOUN_ENDINGS,
  OF,
  VERB_ENDINGS,
} from "../lexicon/grammar-words";
import { NEUTRAL } from "../lexicon/neutral-words";
import { NOUNS, type NounClass, VERBS, type VerbClass } from "../lexicon/word-classes";
import type { Mention, QuantityMention } from "../numbers/find-mentions";

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

type WordTag = { kind: "noun"; noun: NounClass } | { kind: "verb"; verb: VerbClass } | "neutral";

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

/** One tag a class, so that its words share it. */
function* wordEntries(): Generator<readonly [string, WordTag]> {
  yield* tagged(NOUNS, (noun) => ({ kind: "noun", noun }));
  yield* tagged(VERBS, (verb) => ({ kind: "verb", verb }));
  yield* tagged({ neutral: NEUTRAL }, () => "neutral");
}

function* tagged<Class extends string>(
  table: Readonly<Record<Class, string>>,
  toTag: (name: Class) => WordTag,
): Generator<readonly [string, WordTag]> {
  const tags = new Map<Class, WordTag>();
  for (const [word, name] of entriesOf(table)) {
    const tag = tags.get(name) ?? toTag(name);
    tags.set(name, tag);
    yield [word, tag];
  }
}

const wordTrie = new WordTrie(wordEntries());
const stopLevels = new CharValues(STOPS);
const sentenceStops = new CharSet(Object.keys(STOPS).filter((stop) => STOPS[stop] === 3));
const recipientMarks = new CharSet(FOR);
const phraseEnds = new CharSet(FOR + AT);
const joiners = new CharSet(AND);
const verbEndings = new CharSet(VERB_ENDINGS);
const nounEndings = new CharSet(NOUN_ENDINGS);
const tokenStarts = new CharSet([
  ...Object.keys(STOPS),
  ...(OF + AND + FOR + AT + LISTED_POST),
  ...wordTrie.firstChars(),
]);

/** Whether a stretch begins with a noun or verb of the tables, so that it is no proper name. */
export function startsWithKnownWord(words: string): boolean {
  const match = wordTrie.matchAt(words, 0);
  return match !== null && match.end > 1;
}

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

/** 志愿者为群众, 班次在路口: behind a noun 为 and 在 open another phrase, so that the nouns do not run together. */
function readPhraseEnd(text: string, at: number, last: Token | undefined): Token | null {
  const endsPhrase = last?.kind === "noun" && last.end === at && phraseEnds.hasAt(text, at);
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
 * In 设点位 it is not 设点, as 位 would be left over.
 */
function isWholeWord(
  text: string,
  tag: WordTag,
  start: number,
  end: number,
  limit: number,
): boolean {
  if (tag === "neutral" || tag.kind !== "verb") return true;
  if (end - start > 1) return isNounAt(text, end, end + 2) || !isNounAt(text, end - 1, end + 1);
  if (end === limit || verbEndings.hasAt(text, end)) return true;
  return isNounAt(text, end, end + 2);
}

/** Whether a noun begins here that reaches at least to `leastEnd`. */
function isNounAt(text: string, start: number, leastEnd: number): boolean {
  const match = wordTrie.matchAt(text, start);
  if (match === null || match.end < leastEnd || match.tag === "neutral") return false;
  return match.tag.kind === "noun";
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

/** The longest word, unless its last character begins a word as long: 直播点击量 is 直播 and 点击量, not 直播点. */
function matchWord(text: string, start: number): WordMatch<WordTag> | null {
  const match = wordTrie.matchAt(text, start);
  if (match === null || match.end - start < LONG) return match;
  const next = wordTrie.matchAt(text, match.end - 1);
  if (next === null || next.end - match.end + 1 < LONG) return match;
  const shorter = wordTrie.matchAt(text.slice(start, match.end - 1), 0);
  const isWhole = shorter?.end === match.end - 1 - start;
  return isWhole ? { tag: shorter.tag, end: match.end - 1 } : match;
}

const LONG = 3;

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
