import type { Fact } from "../../model/dataset";
import { CharSet } from "../engine/char-set";
import type { Quotation } from "../text/find-quotations";
import type { FoldedSpan } from "../text/offset";
import { findNounAfter, findNounBefore } from "./find-noun";
import { isInCompound, leadsUnknown } from "./part-of-word";
import type { ReadText } from "./read-text";
import { isVerb, saysWhich } from "./token-class";
import { type NounToken, REACH, type Token, type VerbToken } from "./tokenize";

type Word = NounToken | VerbToken;

/** Where in its report a quantity stands, and what the numbers before it have told. */
export interface Standing {
  /** In its first sentence. */
  readonly isHeadline: boolean;
  /** Behind a heading that announces rules (报名须知). */
  readonly isUnderNotice: boolean;
  /** Behind a number of the same sentence that sets a rule. */
  readonly followsRule: boolean;
  /** The last fact before it, or the level that a change started from. */
  readonly previous: Fact | null;
  /** The last of each measure word, in this report. */
  readonly earlier: ReadonlyMap<string | null, Fact>;
  /** Its words in the folded text. */
  readonly previousWords: string;
}

/** The words around a quantity as rules hear them (`hear`). */
export interface HeardWords {
  /** The whole text. */
  readonly text: string;
  readonly clause: string;
  readonly sentence: string;
  readonly said: string;
  /** The quantity with its hedges, and two characters before it. */
  readonly own: string;
  /** The next sixteen characters, over stops and all. */
  readonly behind: string;
}

/** What stands around one quantity: first the words, then the tokens, nearest first where there is a choice. */
export interface Surroundings extends FoldedSpan, Standing {
  readonly text: string;
  /** From the beginning of the clause to the quantity. */
  readonly clause: string;
  /** From the beginning of the sentence to the quantity; a semicolon parts sentences. */
  readonly sentence: string;
  /** The quantity with its hedges. */
  readonly said: string;
  /** What rules hear of the words around it. */
  readonly heard: HeardWords;
  /** The marks that it stands within. */
  readonly quotation: Quotation | null;
  readonly clauseStart: number;
  readonly sentenceStart: number;
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

const LONGEST_BEFORE = 200;
const LONGEST_BEHIND = 16;
const clauseStops = new CharSet(",。;!?\n");
const sentenceStops = new CharSet("。;!?\n");

/** Looks around the quantity that stands in a text from `start` to `end`; one that does not compete for words (分三路) is no token itself. */
// Its object is written out: one put together by spreading is many times slower to make and to look into.
export function lookAround(
  { text, heard, tokens, tokenIndexAt, quotationAt }: ReadText,
  { start, end }: FoldedSpan,
  { isHeadline, isUnderNotice, followsRule, previous, previousWords, earlier }: Standing,
): Surroundings {
  const index = tokenIndexAt(start);
  const clauseStart = wordsStart(clauseStops, text, start, start);
  const sentenceStart = wordsStart(sentenceStops, text, clauseStart, start);
  const { wordBefore, verbBefore, nounFar, verbFar } = findBefore(tokens, index);
  const last = tokens[index]?.start === start ? index : index - 1;
  const isOfUnknown = leadsUnknown(text, tokens, last);
  return {
    text,
    start,
    end,
    isHeadline,
    isUnderNotice,
    followsRule,
    previous,
    previousWords,
    earlier,
    clause: text.slice(clauseStart, start),
    sentence: text.slice(sentenceStart, start),
    said: text.slice(start, end),
    heard: hearAround(heard, { start, end }, clauseStart, sentenceStart),
    quotation: quotationAt(start),
    clauseStart,
    sentenceStart,
    tokens,
    index,
    nounAfter: findNounAfter(text, tokens, last, end),
    nounBefore: isOfUnknown ? null : findNounBefore(text, tokens, index, start),
    nounInClause: isInCompound(text, tokens, index) ? null : nounOf(wordBefore),
    nounFar,
    verbBefore,
    verbAfter: findVerbAfter(tokens, last),
    verbFar,
    wordBefore,
  };
}

function nounOf(word: Word | null): NounToken | null {
  return word?.kind === "noun" ? word : null;
}

function hearAround(
  text: string,
  { start, end }: FoldedSpan,
  clauseStart: number,
  sentenceStart: number,
): HeardWords {
  return {
    text,
    clause: text.slice(clauseStart, start),
    sentence: text.slice(sentenceStart, start),
    said: text.slice(start, end),
    own: text.slice(Math.max(0, start - 2), end),
    behind: text.slice(end, end + LONGEST_BEHIND),
  };
}

/** Where the words before a quantity begin: behind the last stop before `from`, and not too far off. */
function wordsStart(stops: CharSet, text: string, from: number, start: number): number {
  const limit = Math.max(0, start - LONGEST_BEFORE);
  let at = from;
  while (at > limit && (!stops.hasAt(text, at - 1) || isInFigures(text, at - 1))) at -= 1;
  return at;
}

/** The comma of 5,240 parts nothing. */
function isInFigures(text: string, at: number): boolean {
  return text.charAt(at) === "," && /^\d,\d{3}(?!\d)/.test(text.slice(at - 1, at + 5));
}

/** The nearest words left of a number. */
interface Before {
  wordBefore: Word | null;
  verbBefore: VerbToken | null;
  nounFar: NounToken | null;
  verbFar: VerbToken | null;
}

/** Walks left to the beginning of the sentence, or until all is found. */
function findBefore(tokens: readonly Token[], index: number): Before {
  const found: Before = { wordBefore: null, verbBefore: null, nounFar: null, verbFar: null };
  let isInClause = true;
  for (let i = index - 1; i >= Math.max(0, index - REACH); i -= 1) {
    const token = tokens[i];
    if (!token || (token.kind === "stop" && token.level > 2)) break;
    if (token.kind === "stop" && token.level > 1) isInClause = false;
    if ((token.kind === "noun" || token.kind === "verb") && !saysWhich(token, tokens[i + 1]))
      takeBefore(found, token, isInClause);
    if (!isInClause && found.nounFar && found.verbFar) break;
  }
  return found;
}

function takeBefore(found: Before, word: Word, isInClause: boolean): void {
  if (word.kind === "noun") found.nounFar ??= word;
  else found.verbFar ??= word;
  if (!isInClause) return;
  found.wordBefore ??= word;
  found.verbBefore = found.verbFar;
}

function findVerbAfter(tokens: readonly Token[], index: number): VerbToken | null {
  for (let i = index + 1; i <= index + REACH; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === "quantity") return null;
    if (token.kind === "stop" && token.level > 1) return null;
    if (token.kind === "verb" && !saysWhich(token, tokens[i + 1])) return token;
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
