import type { Quantity } from "../../model/quantity";
import { CharSet } from "../engine/char-set";
import { entriesOf } from "../engine/word-trie";
import { AMOUNTS, HEDGES_INSIDE, type HedgeForce, LEAST_HEDGED, PAST } from "../lexicon/hedges";
import { SHARES, type UnitClass } from "../lexicon/measures";
import { boundNumber, type Interval } from "./interval";
import type { NumberReading } from "./number-builder";
import { type Hedge, readHedgeAfter, readHedgesBefore, readInside } from "./read-hedge";
import { type MeasureReading, readMeasure } from "./read-measure";
import { readNumber } from "./read-number";
import { type RangeReading, readRangeEnd } from "./read-range";
import { isFixedName } from "./vocabulary";

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

const shareSeconds = new CharSet(SHARES.map((words) => words.charAt(1)));
const amounts = new CharSet(AMOUNTS);
const innerForces = new Map(entriesOf(HEDGES_INSIDE));
const NO_FORCES: ReadonlySet<HedgeForce> = new Set();
const NO_MARKS: readonly string[] = [];
/** A longer run is no number. */
const MOST_CHARS = 25;

/** Reads the longest quantity that begins at `start` with a hedge or a number, or `null`. */
export function readQuantity(text: string, start: number): QuantityReading | null {
  const hedges: Hedge[] = [];
  const hedged = readHedgesBefore(text, start, hedges);
  const share = readShare(text, hedged);
  const numberStart = hedged + (share?.length ?? 0);
  const number = readNumber(text, numberStart, isFixedName);
  if (!number || number.end - numberStart > MOST_CHARS || isTooSmall(number, hedges)) return null;
  const near = readMeasure(text, number.end, number);
  if (tellsOfPast(text, start, hedges, number, near)) return null;
  for (const mark of number.marks)
    hedges.push({ force: innerForces.get(mark) ?? "about", text: mark });
  const range = readRangeEnd(text, numberStart, number, near);
  const inside = readInside(text, range?.end ?? number.end, hedges, number.isBareScale);
  const measure =
    range?.measure ?? measureBehind(text, inside, range?.number ?? number, near, number);
  const end = readHedgeAfter(text, measure?.end ?? inside, hedges, measure, number);
  const { value, minValue, maxValue, bound } = boundReading(number, range, hedges);
  return {
    value,
    minValue,
    maxValue,
    bound,
    start,
    end,
    numberStart,
    number,
    marks: hedges.length === 0 ? NO_MARKS : hedges.map(({ text: word }) => word),
    unitText: share ?? measure?.unitText ?? null,
    unitEnd: measure?.end ?? end,
    unitClass: share ? "share" : (measure?.unitClass ?? null),
  };
}

/** The measure word at `at`, which is the near one where nothing stands between. */
function measureBehind(
  text: string,
  at: number,
  last: NumberReading,
  near: MeasureReading | null,
  first: NumberReading,
): MeasureReading | null {
  return at === first.end ? near : readMeasure(text, at, last);
}

/** What the number says, to the end of its range and bent by its hedges. */
function boundReading(
  first: NumberReading,
  range: RangeReading | null,
  hedges: readonly Hedge[],
): Interval {
  const forces = hedges.length === 0 ? NO_FORCES : new Set(hedges.map(({ force }) => force));
  const { low, high, step, kind } = first;
  if (range)
    return boundNumber({ low: range.low, high: range.number.high, step, kind: "range" }, forces);
  if (kind === "pair") return boundNumber({ low, high, step, kind: "range" }, forces);
  return boundNumber({ low, high, step, kind: kind === "vague" ? "vague" : "plain" }, forces);
}

/** 上千 and 破10万 are hedged, 上12层 is not. */
function isTooSmall({ isBareScale, low }: NumberReading, hedges: readonly Hedge[]): boolean {
  return !isBareScale && hedges.some(({ text: word }) => low < (LEAST_HEDGED[word] ?? 0));
}

/** 过千名 and 阅读量过10万 are hedged; 服务过10万人, 飞过万重山 and 参与过近千次 are not. */
function tellsOfPast(
  text: string,
  start: number,
  hedges: readonly Hedge[],
  { isBareScale }: NumberReading,
  measure: MeasureReading | null,
): boolean {
  if (hedges.length === 0) return false;
  const at = hedges.findIndex(({ text: word }) => word === PAST);
  if (at < 0) return false;
  if (hedges.length > 1) return at === 0;
  if (measure?.unitClass === "kind") return true;
  return !amounts.hasAt(text, start - 1) && !(isBareScale && measure !== null);
}

function readShare(text: string, at: number): (typeof SHARES)[number] | undefined {
  if (!shareSeconds.hasAt(text, at + 1)) return undefined;
  return SHARES.find((words) => text.startsWith(words, at));
}
