import { CharSet } from "../engine/char-set";
import { CharValues } from "../engine/char-values";
import { entriesOf, WordTrie } from "../engine/word-trie";
import { IDIOMS } from "../lexicon/frozen-idioms";
import { NAMES } from "../lexicon/frozen-names";
import { HEDGES_AFTER, HEDGES_BEFORE, HEDGES_INSIDE } from "../lexicon/hedges";
import { NOT_MEASURES } from "../lexicon/measures";
import { CHINESE, DIGITS, SCALES } from "../lexicon/numerals";

/** What numbers are written with. */
export const numeralChars = new CharSet([..."0123456789", ...CHINESE]);

/** Figures, and what Chinese digits and scales stand for. */
export const arabic = new CharSet("0123456789");
export const digits = new CharValues(DIGITS);
export const scales = new CharValues(SCALES);

/** The tables as tries, built once. */
export const hedgeBeforeTrie = new WordTrie(entriesOf(HEDGES_BEFORE));
export const hedgeInsideTrie = new WordTrie(entriesOf(HEDGES_INSIDE));
export const hedgeAfterTrie = new WordTrie(entriesOf(HEDGES_AFTER));
export const notMeasureTrie = new WordTrie(entriesOf({ none: NOT_MEASURES }));
export const frozenTrie = new WordTrie([...entriesOf(NAMES), ...entriesOf(IDIOMS)]);

/** Whether a fixed word (万寿路, 百姓) begins here, so that its first character is no scale. */
export function isFixedName(text: string, at: number): boolean {
  const match = frozenTrie.matchAt(text, at);
  return match !== null && match.tag === "name" && match.end - at > 2;
}
