import type { WordTrie } from "../../../src/ingest/engine/word-trie";
import { IDIOMS } from "../../../src/ingest/lexicon/frozen-idioms";
import { NAMES } from "../../../src/ingest/lexicon/frozen-names";
import { HEDGES_AFTER, HEDGES_BEFORE, HEDGES_INSIDE } from "../../../src/ingest/lexicon/hedges";
import { MEASURES, NOT_MEASURES } from "../../../src/ingest/lexicon/measures";
import { NEUTRAL } from "../../../src/ingest/lexicon/neutral-words";
import { COMMON_STEMS } from "../../../src/ingest/lexicon/places";
import { NOUNS, VERBS } from "../../../src/ingest/lexicon/word-classes";
import { measureTrie } from "../../../src/ingest/numbers/measure-trie";
import {
  frozenTrie,
  hedgeAfterTrie,
  hedgeBeforeTrie,
  hedgeInsideTrie,
  notMeasureTrie,
} from "../../../src/ingest/numbers/vocabulary";
import { wordTrie } from "../../../src/ingest/sentence/words";

/** An entry of the lexicon, and the trie that finds it. */
export interface Word {
  readonly table: string;
  readonly tag: string;
  readonly word: string;
  readonly trie: Pick<WordTrie<unknown>, "forget">;
}

/** A set that forgets a word as a trie does. */
const commonStems: Word["trie"] = {
  forget: (word) => {
    const stems = COMMON_STEMS as Set<string>;
    stems.delete(word);
    return () => stems.add(word);
  },
};

type Table = Readonly<Record<string, string>>;

/** Tables of words by class, with the trie that finds them. */
const TABLES: readonly (readonly [table: string, trie: Word["trie"], words: Table])[] = [
  ["frozen names", frozenTrie, NAMES],
  ["frozen idioms", frozenTrie, IDIOMS],
  ["measure words", measureTrie, MEASURES],
  ["no measure words", notMeasureTrie, { none: NOT_MEASURES }],
  ["nouns", wordTrie, NOUNS],
  ["verbs", wordTrie, VERBS],
  ["neutral words", wordTrie, { neutral: NEUTRAL }],
  ["hedges before", hedgeBeforeTrie, HEDGES_BEFORE],
  ["hedges inside", hedgeInsideTrie, HEDGES_INSIDE],
  ["hedges after", hedgeAfterTrie, HEDGES_AFTER],
  ["no places", commonStems, { stems: [...COMMON_STEMS].join(" ") }],
];

/** All words of the lexicon, table by table. */
export function listWords(): Word[] {
  return TABLES.flatMap(([table, trie, words]) =>
    Object.entries(words).flatMap(([tag, list]) =>
      list.split(/\s+/).flatMap((word) => (word === "" ? [] : [{ table, tag, word, trie }])),
    ),
  );
}
