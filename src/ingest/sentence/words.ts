import { entriesOf, type WordMatch, WordTrie } from "../engine/word-trie";
import { NEUTRAL } from "../lexicon/neutral-words";
import { NOUNS, type NounClass, VERBS, type VerbClass } from "../lexicon/word-classes";

/** What a word says of a number near it. */
export type WordTag =
  | { kind: "noun"; noun: NounClass }
  | { kind: "verb"; verb: VerbClass }
  | "neutral";

/** One tag a class, so that its words share it. */
function* wordEntries(): Generator<readonly [string, WordTag]> {
  yield* tagged(NOUNS, (noun) => ({ kind: "noun", noun }));
  yield* tagged(VERBS, (verb) => ({ kind: "verb", verb }));
  yield* tagged({ neutral: NEUTRAL }, () => "neutral");
}

function* tagged<Class extends string>(
  table: Readonly<Record<Class, string>>,
  toTag: (name: Class) => WordTag,
): Generator<readonly [string, WordTag]> {
  const tags = new Map<Class, WordTag>();
  for (const [word, name] of entriesOf(table)) {
    const tag = tags.get(name) ?? toTag(name);
    tags.set(name, tag);
    yield [word, tag];
  }
}

export const wordTrie = new WordTrie(wordEntries());

/** Whether a stretch begins with a noun or verb of the tables, so that it is no proper name. */
export function startsWithKnownWord(words: string): boolean {
  const match = wordTrie.matchAt(words, 0);
  return match !== null && match.end > 1;
}

/** Whether a stretch is a noun of the tables as a whole, or begins with another word of theirs. */
export function isKnownWord(words: string): boolean {
  const match = wordTrie.matchAt(words, 0);
  if (match === null || match.end < 2) return false;
  return match.end === words.length || match.tag === "neutral" || match.tag.kind === "verb";
}

/** Whether a stretch begins with a verb of the tables. */
export function startsWithVerb(words: string): boolean {
  const match = wordTrie.matchAt(words, 0);
  return match !== null && match.tag !== "neutral" && match.tag.kind === "verb";
}

/** Whether a verb of more than one syllable stands anywhere in a stretch. */
export function holdsVerb(words: string): boolean {
  for (let at = 0; at + 1 < words.length; at += 1) {
    const match = wordTrie.matchAt(words, at);
    const isLong = match !== null && match.end - at > 1 && match.end <= words.length;
    if (isLong && match.tag !== "neutral" && match.tag.kind === "verb") return true;
  }
  return false;
}

const LONG = 3;

/** The longest word, unless its last character begins a word as long: 直播点击量 is 直播 and 点击量, not 直播点. */
export function matchWord(text: string, start: number): WordMatch<WordTag> | null {
  const match = wordTrie.matchAt(text, start);
  if (match === null || match.end - start < LONG) return match;
  const next = wordTrie.matchAt(text, match.end - 1);
  if (next === null || next.end - match.end + 1 < LONG) return match;
  const shorter = wordTrie.matchAt(text.slice(start, match.end - 1), 0);
  const isWhole = shorter?.end === match.end - 1 - start;
  return isWhole ? { tag: shorter.tag, end: match.end - 1 } : match;
}

/** Whether a noun begins here that reaches at least to `leastEnd`. */
export function isNounAt(text: string, start: number, leastEnd: number): boolean {
  const match = wordTrie.matchAt(text, start);
  if (match === null || match.end < leastEnd || match.tag === "neutral") return false;
  return match.tag.kind === "noun";
}

/** Whether a word other than a verb begins here that reaches at least to `leastEnd`. */
export function isNameAt(text: string, start: number, leastEnd: number): boolean {
  const match = wordTrie.matchAt(text, start);
  if (match === null || match.end < leastEnd) return false;
  return match.tag === "neutral" || match.tag.kind === "noun";
}

/** Whether a verb of more than one syllable begins here. */
export function isVerbAt(text: string, start: number): boolean {
  const match = wordTrie.matchAt(text, start);
  if (match === null || match.end - start < 2 || match.tag === "neutral") return false;
  return match.tag.kind === "verb";
}
