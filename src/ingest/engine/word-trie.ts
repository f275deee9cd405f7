import { CharSet } from "./char-set";

export interface WordMatch<Tag> {
  readonly tag: Tag;
  readonly end: number;
}

/** A node is a number of 16 bits, so that it fits beside a code unit; the table is never more than half full. */
const MOST_NODES = 0x8000;
/** Bits kept for each pair of characters that begins a word: one pair in ten that begins none is let through. */
const BITS_A_PAIR = 8;

/**
 * Finds the longest word of a table at a place in a text; knows no word itself.
 * The steps between nodes are one open hash table: a text asks at every character, so it has to be small.
 */
export class WordTrie<Tag> {
  /** Most places of a text begin no word, and are told so by one look. */
  readonly #firsts: CharSet;
  /** By first code unit. */
  readonly #roots = new Uint16Array(0x10000);
  /** Pairs of characters that begin a word, as bits that pairs may share: most other places are told so here. */
  readonly #pairs: Uint8Array;
  /** The step to a node, as the node before it and a code unit; a node is the place of its step. */
  readonly #steps: Int32Array;
  /** By node; 0 where no word ends. */
  readonly #tagOf: Uint16Array;
  readonly #tags: (Tag | null)[] = [null];
  readonly #mask: number;

  constructor(entries: Iterable<readonly [word: string, tag: Tag]>) {
    const words = [...entries];
    const nodes = countBeginnings(words.map(([word]) => word));
    if (nodes > MOST_NODES) throw new RangeError(`${nodes} nodes are too many for a word trie`);
    const size = 2 ** Math.ceil(Math.log2(nodes * 2 + 2));
    this.#pairs = new Uint8Array((size * BITS_A_PAIR) >> 3);
    this.#steps = new Int32Array(size);
    this.#tagOf = new Uint16Array(size);
    this.#mask = size - 1;
    this.#firsts = new CharSet(words.map(([word]) => word));
    const numbers = new Map<Tag, number>();
    for (const [word, tag] of words) {
      const number = numbers.get(tag) ?? this.#tags.push(tag) - 1;
      this.#tagOf[this.#add(word)] = number;
      numbers.set(tag, number);
    }
  }

  /** The longest word that begins at `start`, or `null`. */
  matchAt(text: string, start: number): WordMatch<Tag> | null {
    if (!this.#firsts.hasAt(text, start)) return null;
    const first = text.charCodeAt(start);
    const root = this.#roots[first] ?? 0;
    const next = start + 1;
    if (next < text.length && this.#mayGoOn(first, text.charCodeAt(next)))
      return this.#walk(text, next, root);
    return this.#matchOf(this.#tagOf[root] ?? 0, next);
  }

  #walk(text: string, start: number, root: number): WordMatch<Tag> | null {
    let node = root;
    let tag = this.#tagOf[root] ?? 0;
    let end = start;
    for (let at = start; at < text.length; ) {
      const slot = this.#slot(node, text.charCodeAt(at));
      if (this.#steps[slot] === 0) break;
      node = slot;
      at += 1;
      const found = this.#tagOf[node] ?? 0;
      if (found === 0) continue;
      tag = found;
      end = at;
    }
    return this.#matchOf(tag, end);
  }

  #matchOf(tag: number, end: number): WordMatch<Tag> | null {
    const match = this.#tags[tag] ?? null;
    return match === null ? null : { tag: match, end };
  }

  /** Takes a word out until the returned function is called, so that one can ask what the word decides. */
  forget(word: string): () => void {
    let node = this.#roots[word.charCodeAt(0)] ?? 0;
    for (let at = 1; at < word.length; at += 1) node = this.#slot(node, word.charCodeAt(at));
    const tag = this.#tagOf[node] ?? 0;
    if (tag === 0) throw new RangeError(`${word} is no word of this table`);
    this.#tagOf[node] = 0;
    return () => {
      this.#tagOf[node] = tag;
    };
  }

  /** First characters of the words. */
  *firstChars(): Generator<string> {
    for (let code = 0; code < this.#roots.length; code += 1)
      if (this.#roots[code] !== 0) yield String.fromCharCode(code);
  }

  /** Returns the node at which the word ends. */
  #add(word: string): number {
    const first = word.charCodeAt(0);
    let node = this.#stepFrom(0, first);
    this.#roots[first] = node;
    for (let i = 1; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      if (i === 1) {
        const pair = pairOf(first, code);
        const at = (pair >> 3) & (this.#pairs.length - 1);
        this.#pairs[at] = (this.#pairs[at] ?? 0) | (1 << (pair & 7));
      }
      node = this.#stepFrom(node, code);
    }
    return node;
  }

  #mayGoOn(first: number, second: number): boolean {
    const pair = pairOf(first, second);
    return (((this.#pairs[(pair >> 3) & (this.#pairs.length - 1)] ?? 0) >> (pair & 7)) & 1) !== 0;
  }

  #stepFrom(node: number, code: number): number {
    const slot = this.#slot(node, code);
    this.#steps[slot] = keyOf(node, code);
    return slot;
  }

  /** Where the step from a node by a code unit stands, or the free place where it would; never 0. */
  #slot(node: number, code: number): number {
    const key = keyOf(node, code);
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & this.#mask;
    for (; ; slot = (slot + 1) & this.#mask) {
      const found = this.#steps[slot];
      if (slot !== 0 && (found === 0 || found === key)) return slot;
    }
  }
}

function countBeginnings(words: readonly string[]): number {
  const beginnings = new Set<string>();
  for (const word of words) {
    for (let length = 1; length <= word.length; length += 1) beginnings.add(word.slice(0, length));
  }
  return beginnings.size;
}

function keyOf(node: number, code: number): number {
  return (node << 16) | code;
}

function pairOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> 10;
}

/** Turns a table of space-separated words by tag into the pairs a trie is made of. */
export function* entriesOf<Tag extends string>(
  table: Readonly<Record<Tag, string>>,
): Generator<readonly [string, Tag]> {
  for (const tag in table) {
    for (const word of table[tag].split(/\s+/)) if (word !== "") yield [word, tag];
  }
}
