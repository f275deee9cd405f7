import type { Quantity } from "../../model/quantity";
import { CharSet } from "../engine/char-set";
import { entriesOf } from "../engine/word-trie";
import {
  AFTER_BARE_SCALE,
  HEDGES_INSIDE,
  type HedgeForce,
  LEAST_HEDGED,
  MORE,
  NOT_HEDGE_AFTER,
  NOT_HEDGE_BEFORE,
  NOT_MORE_BEFORE,
  OF_TIME,
  SURPLUS,
  TAILS,
  WORD_UP_TO,
} from "../lexicon/hedges";
import { SHARES, type UnitClass } from "../lexicon/measures";
import { BEFORE_PLUS, CONNECTOR, CONNECTOR_STARTS, GOES_ON } from "../lexicon/numerals";
import { boundNumber } from "./interval";
import { type MeasureReading, readMeasure } from "./read-measure";
import { type NumberReading, readNumber } from "./read-number";
import { frozenTrie, hedgeAfterTrie, hedgeBeforeTrie, hedgeInsideTrie } from "./vocabulary";

/** A number with its hedges and its measure word, as read from folded text. */
export interface QuantityReading extends Quantity {
  readonly start: number;
  readonly end: number;
  /** Where the number itself begins, behind the hedges before it. */
  readonly numberStart: number;
  readonly number: NumberReading;
  /** End of the measure word, where hedges may follow. */
  readonly unitEnd: number;
  readonly unitClass: UnitClass | null;
}

interface Hedge {
  readonly force: HedgeForce;
  readonly text: string;
}

const connectorStarts = new CharSet(CONNECTOR_STARTS);
const OPEN_PLUS = /\+(?:[XxNn](?![A-Za-z]))?/y;
const shareSeconds = new CharSet(SHARES.map((words) => words.charAt(1)));
const innerForces = new Map(entriesOf(HEDGES_INSIDE));
const NO_FORCES: ReadonlySet<HedgeForce> = new Set();
const NO_MARKS: readonly string[] = [];
const MAX_HEDGES = 3;
const MAX_DIGITS = 15;

/** Reads the longest quantity that begins at `start` with a hedge or a number, or `null`. */
export function readQuantity(text: string, start: number): QuantityReading | null {
  const hedges: Hedge[] = [];
  const hedged = readHedgesBefore(text, start, hedges);
  const share = readShare(text, hedged);
  const numberStart = hedged + (share?.length ?? 0);
  const first = readNumber(text, numberStart, isFrozenAt);
  if (!first || first.end - numberStart > MAX_DIGITS + 10) return null;
  if (isTooSmall(first, hedges)) return null;
  for (const text of first.marks) hedges.push({ force: innerForces.get(text) ?? "about", text });
  const near = readMeasure(text, first.end, first);
  const range = readRangeEnd(text, numberStart, first, near);
  const number = range?.number ?? first;
  let end = readInside(text, range?.end ?? first.end, hedges, first.isBareScale);
  const measure = range?.measure ?? (end === first.end ? near : readMeasure(text, end, number));
  if (measure) end = range?.measure ? range.end : measure.end;
  end = readHedgeAfter(text, end, hedges, measure, first);
  const interval = boundNumber(
    {
      low: range?.low ?? first.low,
      high: number.high,
      step: first.step,
      kind: range || first.kind === "pair" ? "range" : first.kind === "vague" ? "vague" : "plain",
    },
    hedges.length === 0 ? NO_FORCES : new Set(hedges.map(({ force }) => force)),
  );
  return {
    value: interval.value,
    minValue: interval.minValue,
    maxValue: interval.maxValue,
    bound: interval.bound,
    start,
    end,
    numberStart,
    number: first,
    marks: hedges.length === 0 ? NO_MARKS : hedges.map(({ text: word }) => word),
    unitText: share ?? measure?.unitText ?? null,
    unitEnd: measure?.end ?? end,
    unitClass: share ? "share" : (measure?.unitClass ?? null),
  };
}

/** 上千 and 破10万 are hedged, 上12层 is not. */
function isTooSmall({ isBareScale, low }: NumberReading, hedges: readonly Hedge[]): boolean {
  return !isBareScale && hedges.some(({ text: word }) => low < (LEAST_HEDGED[word] ?? 0));
}

function readShare(text: string, at: number): (typeof SHARES)[number] | undefined {
  if (!shareSeconds.hasAt(text, at + 1)) return undefined;
  return SHARES.find((words) => text.startsWith(words, at));
}

/** Whether a fixed word (万寿路, 百姓) begins here, so that its first character is no scale. */
function isFrozenAt(text: string, at: number): boolean {
  const match = frozenTrie.matchAt(text, at);
  return match !== null && match.tag === "name" && match.end - at > 2;
}

/** Hedges before the number; returns where the number must begin. */
function readHedgesBefore(text: string, start: number, hedges: Hedge[]): number {
  let at = start;
  while (hedges.length < MAX_HEDGES) {
    const match = hedgeBeforeTrie.matchAt(text, at);
    if (!match) return at;
    const word = text.slice(at, match.end);
    if (NOT_HEDGE_AFTER[word]?.includes(text.charAt(at - 1)) && at > 0) return at;
    const compound = WORD_UP_TO[word];
    if (compound !== undefined && text.endsWith(compound, at)) return at;
    hedges.push({ force: match.tag, text: word });
    at = match.end;
  }
  return at;
}

interface RangeReading {
  readonly number: NumberReading;
  readonly low: number;
  readonly end: number;
  /** The measure word, where it was printed on both sides (30人至50人). */
  readonly measure: MeasureReading | null;
}

/** The far end of a–b, a至b, where b is the greater. */
function readRangeEnd(
  text: string,
  start: number,
  first: NumberReading,
  inner: MeasureReading | null,
): RangeReading | null {
  if (first.kind !== "plain") return null;
  const direct = readConnected(text, first.end, first);
  if (direct) return { ...direct, measure: null };
  if (!inner || !connectorStarts.hasAt(text, inner.end) || /[-—–~+]/.test(text.charAt(start - 1)))
    return null;
  const spaced = readConnected(text, inner.end, first);
  if (!spaced || text.charAt(inner.end) === "、") return null;
  const outer = readMeasure(text, spaced.end, spaced.number);
  if (outer?.unitText !== inner.unitText) return null;
  return { ...spaced, end: outer?.end ?? spaced.end, measure: outer };
}

function readConnected(text: string, at: number, first: NumberReading) {
  if (!connectorStarts.hasAt(text, at)) return null;
  CONNECTOR.lastIndex = at;
  const connector = CONNECTOR.exec(text)?.[0];
  if (connector === undefined) return null;
  const number = readNumber(text, at + connector.length, isFrozenAt);
  if (number?.kind !== "plain" || number.isArabic !== first.isArabic) return null;
  if (connector === "、" && (number.low !== first.low + 1 || number.low > 9)) return null;
  const scale = sharedScale(first, number);
  const low = first.low * scale;
  return low < number.low ? { number, low, end: number.end } : null;
}

/** In 3至5万 and 2至3千 both numbers count in the scale behind. */
function sharedScale(first: NumberReading, second: NumberReading): number {
  for (const scale of [1e8, 1e4, 1e3, 1e2]) {
    const mantissa = second.low / scale;
    if (second.low >= scale && first.low < scale && first.low < mantissa && mantissa < 1e4) {
      return first.step < 1 || second.step >= scale / 10 ? scale : 1;
    }
  }
  return 1;
}

function readInside(text: string, start: number, hedges: Hedge[], isBareScale: boolean): number {
  OPEN_PLUS.lastIndex = start;
  const plus = text.charAt(start) === "+" ? OPEN_PLUS.exec(text)?.[0] : undefined;
  if (plus !== undefined && isOpenPlus(text, start, plus)) {
    hedges.push({ force: "at_least", text: plus });
    return start + plus.length;
  }
  const match = hedgeInsideTrie.matchAt(text, start);
  if (!match || match.tag === "at_least") return start;
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
  return (
    word === MORE &&
    /[\p{Script=Han}“"]/u.test(text.charAt(at)) &&
    !NOT_MORE_BEFORE.test(text.charAt(at))
  );
}

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

function readHedgeAfter(
  text: string,
  start: number,
  hedges: Hedge[],
  measure: MeasureReading | null,
  first: NumberReading,
): number {
  const match = hedgeAfterTrie.matchAt(text, start);
  if (!match) return start;
  const word = text.slice(start, match.end);
  if (TAILS.has(word) && !(measure && HEDGEABLE_TAIL.has(measure.unitClass))) return start;
  if (NOT_HEDGE_BEFORE[word]?.test(text.charAt(match.end))) return start;
  if (word === OF_TIME || (!measure && !first.isArabic && first.low < 100)) return start;
  hedges.push({ force: match.tag, text: word });
  return match.end;
}
