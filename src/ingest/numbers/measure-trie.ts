import { entriesOf, WordTrie } from "../engine/word-trie";
import { DECADE, GREAT, MEASURES, NOT_MEASURE_BEFORE, type UnitClass } from "../lexicon/measures";

/** A measure word with what a reading says of it, made once rather than at each number. */
export interface Measure {
  readonly word: string;
  /** As a fact prints it: 个小时 is 小时, and 大 is none. */
  readonly unitText: string | null;
  readonly unitClass: UnitClass;
  /** A measure word only beside some numbers or before some words. */
  readonly isDoubtful: boolean;
}

const DOUBTFUL: ReadonlySet<string> = new Set([...Object.keys(NOT_MEASURE_BEFORE), DECADE]);

function* measureEntries(): Generator<readonly [string, Measure]> {
  for (const [word, unitClass] of entriesOf(MEASURES)) {
    const isDoubtful = DOUBTFUL.has(word);
    yield [word, { word, unitText: printedUnit(word), unitClass, isDoubtful }];
  }
}

function printedUnit(word: string): string | null {
  if (word === GREAT) return null;
  return word.length > 1 && word.startsWith("个") && word !== "个次" ? word.slice(1) : word;
}

export const measureTrie = new WordTrie(measureEntries());
