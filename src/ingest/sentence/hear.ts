// How rules hear a text: characters of grammar are silent where they are parts of longer words.
import { WordTrie } from "../engine/word-trie";
import { LONGER_WORDS } from "../lexicon/longer-words";

/** Stands for a silent character: one of Han, so that it counts as a character of a word, but of no word that is asked for. */
const SILENT = "龘";

/** Each word as it is heard. */
function* heardWords(): Generator<readonly [word: string, heard: string]> {
  const known = new Map<string, string>();
  for (const [char, words] of Object.entries(LONGER_WORDS))
    for (const word of words.split(" "))
      known.set(word, (known.get(word) ?? word).replaceAll(char, SILENT));
  yield* known;
}

const trie = new WordTrie(heardWords());

/** The text as rules hear it (供龘, 无龘); of the same length, so that offsets hold. */
export function hear(text: string): string {
  const pieces: string[] = [];
  let heard = 0;
  for (let at = 0; at < text.length; ) {
    const match = trie.matchAt(text, at);
    if (match) {
      pieces.push(text.slice(heard, at), match.tag);
      heard = match.end;
    }
    at = match?.end ?? at + 1;
  }
  return pieces.length === 0 ? text : pieces.join("") + text.slice(heard);
}

const heardPatterns = new Map<RegExp, RegExp>();

/** The pattern as it has to be to find in a heard text what it is written to find: an author who asks for 响应 is heard too. */
export function hearPattern(pattern: RegExp): RegExp {
  const known = heardPatterns.get(pattern);
  if (known) return known;
  const heard = new RegExp(hear(pattern.source), pattern.flags);
  heardPatterns.set(pattern, heard);
  return heard;
}
