export interface WordMatch<Tag> {
  readonly tag: Tag;
  readonly end: number;
}

/**
 * Finds the longest word of a table at a place in a text; knows no word itself.
 * Nodes are numbers, and the steps between them one open hash table: a text asks at every character.
 */
export class WordTrie<Tag> {
  /** By first code unit: most places of a text begin no word, and are told so by one look. */
  readonly #roots = new Uint16Array(0x10000);
  readonly #tags: (Tag | null)[] = [null];
  /** A node and the next code unit, and beside them the node that they lead to. */
  readonly #steps: Int32Array;
  readonly #mask: number;

  constructor(entries: Iterable<readonly [word: string, tag: Tag]>) {
    const words = [...entries];
    const steps = words.reduce((sum, [word]) => sum + word.length, 1);
    const size = 2 ** Math.ceil(Math.log2(steps * 2));
    this.#steps = new Int32Array(size * 2);
    this.#mask = size - 1;
    for (const [word, tag] of words) this.#add(word, tag);
  }

  /** The longest word that begins at `start`, or `null`. */
  matchAt(text: string, start: number): WordMatch<Tag> | null {
    if (start >= text.length) return null;
    let node = this.#roots[text.charCodeAt(start)] ?? 0;
    if (node === 0) return null;
    let tag = this.#tags[node] ?? null;
    let end = start + 1;
    for (let at = end; at < text.length; ) {
      node = this.#steps[this.#slot(node, text.charCodeAt(at)) + 1] ?? 0;
      if (node === 0) break;
      at += 1;
      const found = this.#tags[node] ?? null;
      if (found !== null) {
        tag = found;
        end = at;
      }
    }
    return tag === null ? null : { tag, end };
  }

  /** First characters of the words. */
  *firstChars(): Generator<string> {
    for (const [code, node] of this.#roots.entries())
      if (node !== 0) yield String.fromCharCode(code);
  }

  #add(word: string, tag: Tag): void {
    const first = word.charCodeAt(0);
    let node = this.#roots[first] ?? 0;
    if (node === 0) {
      node = this.#addNode();
      this.#roots[first] = node;
    }
    for (let i = 1; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      const slot = this.#slot(node, code);
      if (this.#steps[slot + 1] === 0) {
        this.#steps[slot] = keyOf(node, code);
        this.#steps[slot + 1] = this.#addNode();
      }
      node = this.#steps[slot + 1] ?? 0;
    }
    this.#tags[node] = tag;
  }

  #addNode(): number {
    return this.#tags.push(null) - 1;
  }

  /** Where the step from a node by a code unit stands, or the free place where it would. */
  #slot(node: number, code: number): number {
    const key = keyOf(node, code);
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (slot &= this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * 2;
      if (this.#steps[at + 1] === 0 || this.#steps[at] === key) return at;
    }
  }
}

/** Node and code unit in one number; there are fewer than 2¹⁵ nodes. */
function keyOf(node: number, code: number): number {
  return (node << 16) | code;
}

/** Turns a table of space-separated words by tag into the pairs a trie is made of. */
export function* entriesOf<Tag extends string>(
  table: Readonly<Record<Tag, string>>,
): Generator<readonly [string, Tag]> {
  for (const tag in table) {
    for (const word of table[tag].split(/\s+/)) if (word !== "") yield [word, tag];
  }
}
