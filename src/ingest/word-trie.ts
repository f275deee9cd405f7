interface Node<Tag> {
  readonly next: Map<number, Node<Tag>>;
  tag: Tag | null;
}

export interface WordMatch<Tag> {
  readonly tag: Tag;
  readonly end: number;
}

/** Finds the longest word of a table at a place in a text; knows no word itself. */
export class WordTrie<Tag> {
  /** By first code unit: most places of a text begin no word, and are told so by one look. */
  readonly #roots: (Node<Tag> | undefined)[] = new Array(0x10000);

  constructor(entries: Iterable<readonly [word: string, tag: Tag]>) {
    for (const [word, tag] of entries) this.#add(word, tag);
  }

  /** The longest word that begins at `start`, or `null`. */
  matchAt(text: string, start: number): WordMatch<Tag> | null {
    let node = this.#roots[text.charCodeAt(start)];
    if (node === undefined) return null;
    let tag = node.tag;
    let end = start + 1;
    for (let at = end; at < text.length; ) {
      node = node.next.get(text.charCodeAt(at));
      if (node === undefined) break;
      at += 1;
      if (node.tag !== null) {
        tag = node.tag;
        end = at;
      }
    }
    return tag === null ? null : { tag, end };
  }

  /** First characters of the words. */
  *firstChars(): Generator<string> {
    for (const [code, node] of this.#roots.entries()) if (node) yield String.fromCharCode(code);
  }

  #add(word: string, tag: Tag): void {
    const first = word.charCodeAt(0);
    let node = this.#roots[first] ?? emptyNode<Tag>();
    this.#roots[first] = node;
    for (let i = 1; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      const child = node.next.get(code) ?? emptyNode<Tag>();
      node.next.set(code, child);
      node = child;
    }
    node.tag = tag;
  }
}

function emptyNode<Tag>(): Node<Tag> {
  return { next: new Map(), tag: null };
}

/** Turns a table of space-separated words by tag into the pairs a trie is made of. */
export function* entriesOf<Tag extends string>(
  table: Readonly<Record<Tag, string>>,
): Generator<readonly [string, Tag]> {
  for (const tag in table) {
    for (const word of table[tag].split(/\s+/)) if (word !== "") yield [word, tag];
  }
}
