import { type Measure, measureTrie } from "./lexicon/measure-trie";
import type { UnitClass } from "./lexicon/measures";
import { notMeasureTrie } from "./lexicon/vocabulary";
import type { NumberReading } from "./read-number";

export interface MeasureReading {
  readonly end: number;
  readonly unitText: string | null;
  readonly unitClass: UnitClass;
}

/** 人(次) and 场(次): the variant in brackets decides what is counted and stays outside the span. */
const VARIANT = /\((?:次|套|户|个)\)/y;

/** The measure word at `at`, or `null` where a noun follows the number directly. */
export function readMeasure(
  text: string,
  at: number,
  number: NumberReading | null,
): MeasureReading | null {
  const match = measureTrie.matchAt(text, at);
  if (!match) return null;
  const noun = notMeasureTrie.matchAt(text, at);
  if (noun && noun.end > match.end) return null;
  const { tag: measure, end } = match;
  if (measure.isDoubtful && !fits(measure, text, end, number)) return null;
  const { unitText, unitClass } = measure;
  return { end, unitText, unitClass: hasVariant(text, end, measure) ? "times" : unitClass };
}

function hasVariant(text: string, at: number, { word }: Measure): boolean {
  if (text.charAt(at) !== "(") return false;
  VARIANT.lastIndex = at;
  return word === "人" && VARIANT.exec(text)?.[0] === "(次)";
}

/** Short words that are measure words only beside some numbers or before some words. */
function fits({ word }: Measure, text: string, end: number, number: NumberReading | null): boolean {
  const next = text.charAt(end);
  if (word === "成") {
    const isTenth = number === null || (number.low < 10 && !number.isArabic);
    return isTenth && !/[立为员功效果长就本熟年人都]/.test(next);
  }
  if (word === "大")
    return !/[队厅学楼会厦街院气爷妈家赛战力量桥道]/.test(next) && (number?.low ?? 1) < 100;
  if (word === "头") return !/[发部条像衔]/.test(next);
  if (word === "后") return isDecade(number);
  return true;
}

function isDecade(number: NumberReading | null): boolean {
  if (!number) return false;
  return number.low % 5 === 0 && number.low < 100 && (number.isArabic || number.kind === "digits");
}
