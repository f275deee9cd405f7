import { ingestText } from "../../../src/ingest/ingest";
import { IDIOMS } from "../../../src/ingest/lexicon/frozen-idioms";
import { NAMES } from "../../../src/ingest/lexicon/frozen-names";
import { MEASURES, NOT_MEASURES } from "../../../src/ingest/lexicon/measures";
import { NEUTRAL } from "../../../src/ingest/lexicon/neutral-words";
import { NOUNS, VERBS } from "../../../src/ingest/lexicon/word-classes";
import { measureTrie } from "../../../src/ingest/numbers/measure-trie";
import { frozenTrie, notMeasureTrie } from "../../../src/ingest/numbers/vocabulary";
import { wordTrie } from "../../../src/ingest/sentence/words";
import { fold } from "../../../src/ingest/text/fold";

/** Tables of words with the trie that finds them. */
const TABLES = [
  { table: "frozen names", trie: frozenTrie, words: NAMES },
  { table: "frozen idioms", trie: frozenTrie, words: IDIOMS },
  { table: "measure words", trie: measureTrie, words: MEASURES },
  { table: "no measure words", trie: notMeasureTrie, words: { none: NOT_MEASURES } },
  { table: "nouns", trie: wordTrie, words: NOUNS },
  { table: "verbs", trie: wordTrie, words: VERBS },
  { table: "neutral words", trie: wordTrie, words: { neutral: NEUTRAL } },
] as const;

export interface DeadWord {
  readonly table: string;
  readonly tag: string;
  readonly word: string;
  readonly occurrences: number;
}

/** The words of the lexicon that decide nothing: without them each of the texts is read just the same. */
export function findDeadWords(raws: readonly string[]): { dead: DeadWord[]; count: number } {
  const texts = raws.map((raw) => ({ raw, folded: fold(raw).text, reading: readingOf(raw) }));
  const dead: DeadWord[] = [];
  let count = 0;
  for (const { table, trie, words } of TABLES) {
    for (const [tag, list] of Object.entries(words)) {
      for (const word of list.split(/\s+/).filter(Boolean)) {
        count += 1;
        const near = texts.filter(({ folded }) => folded.includes(word));
        const remember = trie.forget(word);
        const decides = near.some(({ raw, reading }) => readingOf(raw) !== reading);
        remember();
        if (!decides) dead.push({ table, tag, word, occurrences: near.length });
      }
    }
  }
  return { dead, count };
}

function readingOf(raw: string): string {
  return JSON.stringify(ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" }));
}
