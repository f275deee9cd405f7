import { CharSet } from "../engine/char-set";
import { entriesOf, WordTrie } from "../engine/word-trie";
import { IDIOMS } from "../lexicon/frozen-idioms";
import { NAMES } from "../lexicon/frozen-names";
import { HEDGES_AFTER, HEDGES_BEFORE, HEDGES_INSIDE } from "../lexicon/hedges";
import { NOT_MEASURES } from "../lexicon/measures";
import { CHINESE } from "../lexicon/numerals";

/** What numbers are written with. */
export const numeralChars = new CharSet([..."0123456789", ...CHINESE]);

/** The tables as tries, built once. */
export const hedgeBeforeTrie = new WordTrie(entriesOf(HEDGES_BEFORE));
export const hedgeInsideTrie = new WordTrie(entriesOf(HEDGES_INSIDE));
export const hedgeAfterTrie = new WordTrie(entriesOf(HEDGES_AFTER));
export const notMeasureTrie = new WordTrie(entriesOf({ none: NOT_MEASURES }));
export const frozenTrie = new WordTrie([...entriesOf(NAMES), ...entriesOf(IDIOMS)]);
