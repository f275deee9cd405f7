interface Node<Tag> {
  readonly next: Map<string, Node<Tag>>;
  tag: Tag | null;
}

export interface WordMatch<Tag> {
  readonly tag: Tag;
  readonly end: number;
}

/** Finds the longest word of a table at a place in a text; knows no word itself. */
export class WordTrie<Tag> {
  readonly #root: Node<Tag> = { next: new Map(), tag: null };

  constructor(entries: Iterable<readonly [word: string, tag: Tag]>) {
    for (const [word, tag] of entries) this.#add(word, tag);
  }

  /** The longest word that begins at `start`, or `null`. */
  matchAt(text: string, start: number): WordMatch<Tag> | null {
    let node: Node<Tag> | undefined = this.#root;
    let found: WordMatch<Tag> | null = null;
    for (let end = start; end < text.length; ) {
      node = node.next.get(text.charAt(end));
      if (!node) break;
      end += 1;
      if (node.tag !== null) found = { tag: node.tag, end };
    }
    return found;
  }

  #add(word: string, tag: Tag): void {
    let node = this.#root;
    for (let i = 0; i < word.length; i += 1) {
      const char = word.charAt(i);
      let child = node.next.get(char);
      if (!child) {
        child = { next: new Map(), tag: null };
        node.next.set(char, child);
      }
      node = child;
    }
    node.tag = tag;
  }
}

/** Turns a table of space-separated words by tag into the pairs a trie is made of. */
export function* entriesOf<Tag extends string>(
  table: Readonly<Record<Tag, string>>,
): Generator<readonly [string, Tag]> {
  for (const tag in table) {
    for (const word of table[tag].split(/\s+/)) if (word !== "") yield [word, tag];
  }
}
