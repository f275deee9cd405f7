import { CharSet } from "./char-set";
import type { Mention, QuantityMention } from "./find-mentions";
import { NEUTRAL, NOUNS, type NounClass, VERBS, type VerbClass } from "./lexicon/context-words";
import { entriesOf, WordTrie } from "./word-trie";

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

export type Token =
  | NounToken
  | VerbToken
  | StopToken
  | (TokenSpan & { readonly kind: "neutral" | "of" | "and" })
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

function* wordEntries(): Generator<readonly [string, WordTag]> {
  for (const [word, noun] of entriesOf(NOUNS)) yield [word, { kind: "noun", noun }];
  for (const [word, verb] of entriesOf(VERBS)) yield [word, { kind: "verb", verb }];
  for (const [word, noun] of entriesOf({ reads: NOUNS.reads }))
    yield [word, { kind: "noun", noun }];
  for (const [word] of entriesOf({ neutral: NEUTRAL })) yield [word, "neutral"];
}

const wordTrie = new WordTrie(wordEntries());
const stops = new CharSet(Object.keys(STOPS));
const tokenStarts = new CharSet([...Object.keys(STOPS), ..."的和及与", ...wordTrie.firstChars()]);

/** Whether a stretch begins with a noun or verb of the tables, so that it is no proper name. */
export function startsWithKnownWord(words: string): boolean {
  const match = wordTrie.matchAt(words, 0);
  return match !== null && match.end > 1;
}

/** Time, places in a row and other numbers that do not compete for the words around a count. */
const TRANSPARENT = new Set(["day", "month", "year", "span", "minute", "age", "point", "rank"]);

/** The words and stops of a folded text, with the quantities among them; what is unknown is left out. */
export function tokenize(text: string, mentions: readonly Mention[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const mention = mentions[next];
    if (mention?.start === at) {
      if (mention.kind === "quantity" && !TRANSPARENT.has(mention.reading.unitClass ?? "")) {
        tokens.push({ kind: "quantity", start: at, end: mention.end, mention });
      }
      at = mention.end;
      next += 1;
      continue;
    }
    const isLabel = text.charAt(at) === ":" && mention?.start === at + 1;
    if (mention?.start === at + 1 && isRecipientMark(text, at)) {
      tokens.push({ kind: "verb", verb: "serve", start: at, end: at + 1 });
      at += 1;
      continue;
    }
    if (mention?.start === at + 1 && text.charAt(at) === "所" && text.charAt(at - 1) === "、") {
      tokens.push({ kind: "noun", noun: "post", start: at, end: at + 1 });
      at += 1;
      continue;
    }
    const token = isLabel ? null : readToken(text, at, mention?.start ?? text.length);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

const VERB_ENDING = /[了出给有到上下好完过着起]/;

/** A verb of one syllable is a part of other words too (清廉): it needs an ending, a number or a noun behind it. */
function isWholeWord(
  text: string,
  tag: WordTag,
  start: number,
  end: number,
  limit: number,
): boolean {
  if (tag === "neutral" || tag.kind !== "verb" || end - start > 1) return true;
  if (end === limit || VERB_ENDING.test(text.charAt(end))) return true;
  const next = wordTrie.matchAt(text, end);
  return next !== null && next.end - end > 1 && next.tag !== "neutral" && next.tag.kind === "noun";
}

/** 为, 给 straight before a number turn who follows into the one served; after 数 or 量, 为 means "is". */
function isRecipientMark(text: string, at: number): boolean {
  if (!/[为给替帮]/.test(text.charAt(at))) return false;
  return !/[数量额积均度率认作成分称者名期象口]/.test(text.charAt(at - 1));
}

function makeToken(tag: WordTag, start: number, end: number): Token {
  if (tag === "neutral") return { kind: "neutral", start, end };
  return tag.kind === "noun"
    ? { kind: "noun", noun: tag.noun, start, end }
    : { kind: "verb", verb: tag.verb, start, end };
}

function readToken(text: string, start: number, limit: number): Token | null {
  if (!tokenStarts.hasAt(text, start)) return null;
  const char = text.charAt(start);
  const level = stops.hasAt(text, start) ? STOPS[char] : undefined;
  if (level !== undefined) return { kind: "stop", level, start, end: start + 1 };
  const match = wordTrie.matchAt(text, start);
  if (match && match.end <= limit && isWholeWord(text, match.tag, start, match.end, limit)) {
    return makeToken(match.tag, start, match.end);
  }
  if (char === "的") return { kind: "of", start, end: start + 1 };
  if (char === "和" || char === "及" || char === "与")
    return { kind: "and", start, end: start + 1 };
  return null;
}
