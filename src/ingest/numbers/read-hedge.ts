import { CharSet, charSetsOf } from "../engine/char-set";
import { WordTrie } from "../engine/word-trie";
import {
  AFTER_BARE_SCALE,
  HEDGE_VERBS,
  type HedgeForce,
  MORE,
  NOT_HEDGE_AFTER,
  NOT_HEDGE_BEFORE,
  NOT_MORE_BEFORE,
  SURPLUS,
  TAILS,
  WORD_UP_TO,
} from "../lexicon/hedges";
import type { UnitClass } from "../lexicon/measures";
import type { NumberReading } from "./number-builder";
import { type MeasureReading, readMeasure } from "./read-measure";
import { hedgeAfterTrie, hedgeBeforeTrie, hedgeInsideTrie } from "./vocabulary";

/** A word that bends a number, as printed. */
export interface Hedge {
  readonly force: HedgeForce;
  readonly text: string;
}

const MAX_HEDGES = 3;
const OPEN_PLUS = /\+(?:[XxNn](?![A-Za-z]))?/y;
/** 8600+ is open; where a number or a name goes on behind the plus it is not. */
const BEFORE_PLUS = /[\d万亿]/;
const GOES_ON = /[\dA-Za-z一二三四五六七八九十]/;
const WORD_OR_QUOTE = /[\p{Script=Han}“"]/u;
const notMoreBefore = new CharSet(NOT_MORE_BEFORE);
const notHedgeAfter = charSetsOf(NOT_HEDGE_AFTER);
const notHedgeBefore = charSetsOf(NOT_HEDGE_BEFORE);
const verbTrie = new WordTrie(
  Object.entries(HEDGE_VERBS).map(([verb, hedges]) => [verb, new Set(hedges.split(" "))] as const),
);
/** Measure words behind which 余 and 多 hedge what is measured. */
const HEDGEABLE_TAIL: ReadonlySet<UnitClass> = new Set<UnitClass>([
  "money",
  "extent",
  "load",
  "physical",
  "span",
  "year",
  "hour",
  "age",
  "share",
]);

/** Hedges before the number; returns where the number must begin. */
export function readHedgesBefore(text: string, start: number, hedges: Hedge[]): number {
  let at = start;
  while (hedges.length < MAX_HEDGES) {
    const hedge = hedgeBeforeAt(text, at);
    if (!hedge) return at;
    hedges.push(hedge);
    at = hedge.end;
  }
  return at;
}

/** The hedge that begins at a place, to the end of the verb behind it, or `null`. */
export function hedgeBeforeAt(text: string, at: number): (Hedge & { end: number }) | null {
  const match = hedgeBeforeTrie.matchAt(text, at);
  if (!match) return null;
  const word = text.slice(at, match.end);
  if (notHedgeAfter.get(word)?.hasAt(text, at - 1)) return null;
  const compound = WORD_UP_TO[word];
  if (compound !== undefined && text.endsWith(compound, at)) return null;
  return { force: match.tag, text: word, end: verbEnd(text, match.end, word) };
}

/** Where the verb between a hedge and its number ends (约有, 超过了); `at` where there is none. */
function verbEnd(text: string, at: number, hedge: string): number {
  const verb = verbTrie.matchAt(text, at);
  return verb?.tag.has(hedge) ? verb.end : at;
}

/** A hedge between the number and its measure word; returns where it ends. */
export function readInside(
  text: string,
  start: number,
  hedges: Hedge[],
  isBareScale: boolean,
): number {
  OPEN_PLUS.lastIndex = start;
  const plus = text.charAt(start) === "+" ? OPEN_PLUS.exec(text)?.[0] : undefined;
  if (plus !== undefined && isOpenPlus(text, start, plus)) {
    hedges.push({ force: "at_least", text: plus });
    return start + plus.length;
  }
  const match = hedgeInsideTrie.matchAt(text, start);
  if (!match) return start;
  const word = text.slice(start, match.end);
  if (word === AFTER_BARE_SCALE && !isBareScale) return start;
  if (word !== SURPLUS && !isCountable(text, match.end, word)) return start;
  hedges.push({ force: match.tag, text: word });
  return match.end;
}

/** 153+X支, 8600+: more than stated, where the plus adds no second number. */
function isOpenPlus(text: string, start: number, plus: string): boolean {
  const after = start + plus.length;
  if (readMeasure(text, after, null)) return true;
  const isOpen = !GOES_ON.test(text.charAt(after));
  return plus === "+" && BEFORE_PLUS.test(text.charAt(start - 1)) && isOpen;
}

/** 多 and 来 begin other words too (多元, 来自): they hedge only before something counted. */
function isCountable(text: string, at: number, word: string): boolean {
  if (readMeasure(text, at, null)) return true;
  return word === MORE && WORD_OR_QUOTE.test(text.charAt(at)) && !notMoreBefore.hasAt(text, at);
}

/** A hedge behind the measure word; returns where it ends. */
export function readHedgeAfter(
  text: string,
  start: number,
  hedges: Hedge[],
  measure: MeasureReading | null,
  first: NumberReading,
): number {
  const match = hedgeAfterTrie.matchAt(text, start);
  if (!match) return start;
  const word = text.slice(start, match.end);
  if (TAILS.includes(word) && !(measure && HEDGEABLE_TAIL.has(measure.unitClass))) return start;
  if (notHedgeBefore.get(word)?.hasAt(text, match.end)) return start;
  if (!measure && !first.isArabic && first.low < 100) return start;
  hedges.push({ force: match.tag, text: word });
  return match.end;
}
