import { charSetsOf } from "../engine/char-set";
import {
  DECADE,
  GREAT,
  NOT_MEASURE_BEFORE,
  PERSON,
  TENTH,
  TIMES_VARIANT,
  type UnitClass,
} from "../lexicon/measures";
import { type Measure, measureTrie } from "./measure-trie";
import type { NumberReading } from "./number-builder";
import { notMeasureTrie } from "./vocabulary";

export interface MeasureReading {
  readonly end: number;
  readonly unitText: string | null;
  readonly unitClass: UnitClass;
}

const notMeasureBefore = charSetsOf(NOT_MEASURE_BEFORE);

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
  const { word, unitText, unitClass } = measure;
  const isTimes = word === PERSON && text.startsWith(TIMES_VARIANT, end);
  return { end, unitText, unitClass: isTimes ? "times" : unitClass };
}

/** Short words that are measure words only beside some numbers or before some words. */
function fits({ word }: Measure, text: string, end: number, number: NumberReading | null): boolean {
  if (notMeasureBefore.get(word)?.hasAt(text, end)) return false;
  if (word === TENTH) return number === null || (number.low < 10 && !number.isArabic);
  if (word === GREAT) return (number?.low ?? 1) < 100;
  return word !== DECADE || isDecade(number);
}

function isDecade(number: NumberReading | null): boolean {
  if (!number) return false;
  return number.low % 5 === 0 && number.low < 100 && (number.isArabic || number.kind === "digits");
}
