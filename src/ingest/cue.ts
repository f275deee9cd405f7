import { neededChars } from "./needed-chars";

/** The bits of so many cues fit into the marks of a stretch; beyond that many, cues share a bit. */
const MOST_BITS = 128;
const MOST_ROWS = 4096;

/** Which cues a character can belong to: its row, and four words of bits a row. Row 0 is empty. */
const rowOf = new Uint16Array(0x10000);
const rows = new Int32Array(4 * MOST_ROWS);
let rowCount = 0;
let cueCount = 0;

/**
 * A pattern that is asked only where one of the characters stands that it needs. The answers are those of
 * the bare pattern, but sooner: most patterns are asked about words of which none is there.
 */
export class Cue {
  readonly #pattern: RegExp;
  readonly #index: number;
  readonly #word: number;
  readonly #bit: number;

  /** Takes a pattern without the flags g and y, with which it would go on from its last match. */
  constructor(pattern: RegExp) {
    const need = neededChars(pattern);
    this.#pattern = pattern;
    this.#index = need ? cueCount : Number.MAX_SAFE_INTEGER;
    this.#word = (cueCount % MOST_BITS) >> 5;
    this.#bit = 1 << (cueCount & 31);
    if (!need) return;
    cueCount += 1;
    for (const char of need.chars) addToRow(char.charCodeAt(0), this.#word, this.#bit);
  }

  /** The bare pattern, for words that were put together. */
  matches(words: string): boolean {
    return this.#pattern.test(words);
  }

  isIn(stretch: Stretch): boolean {
    return this.canBeIn(stretch) && this.#pattern.test(stretch.words);
  }

  /** Whether it is in the first characters of a stretch, taken by themselves. */
  isInFirst(length: number, stretch: Stretch): boolean {
    return this.canBeIn(stretch) && this.#pattern.test(stretch.first(length));
  }

  /** Whether it is in the last characters of a stretch, taken by themselves. */
  isInLast(length: number, stretch: Stretch): boolean {
    return this.canBeIn(stretch) && this.#pattern.test(stretch.last(length));
  }

  /** False where the stretch holds no character that the pattern needs. */
  canBeIn({ marks, known }: Stretch): boolean {
    return ((marks[this.#word] ?? 0) & this.#bit) !== 0 || this.#index >= known;
  }
}

/** Where the rows are used up, characters share them: that asks some patterns in vain, never too few. */
function addToRow(code: number, word: number, bit: number): void {
  if (rowOf[code] === 0) {
    rowOf[code] = 1 + (rowCount % (MOST_ROWS - 1));
    rowCount += 1;
  }
  const at = 4 * (rowOf[code] ?? 0) + word;
  rows[at] = (rows[at] ?? 0) | bit;
}

type Marks = readonly [number, number, number, number];
const NO_MARKS: Marks = [0, 0, 0, 0];

/** A part of a text, looked through once for the characters of all cues. */
export class Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: Marks;
  /** How many cues there were when it was looked through; of later ones the marks say nothing. */
  readonly known: number;
  #words: string | null = null;

  /** A stretch that lies within this one saves looking through it again. */
  constructor(text: string, start: number, end: number, within: Stretch | null = null) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.known = within ? within.known : cueCount;
    this.marks = within
      ? look(text, within.end, end, look(text, start, within.start, within.marks))
      : look(text, start, end, NO_MARKS);
  }

  get words(): string {
    this.#words ??= this.text.slice(this.start, this.end);
    return this.#words;
  }

  get length(): number {
    return this.end - this.start;
  }

  first(length: number): string {
    return this.text.slice(this.start, Math.min(this.end, this.start + length));
  }

  last(length: number): string {
    return this.text.slice(Math.max(this.start, this.end - length), this.end);
  }
}

function look(text: string, start: number, end: number, seen: Marks): Marks {
  if (start >= end) return seen;
  let [a, b, c, d] = seen;
  for (let at = start; at < end; at += 1) {
    const row = rowOf[text.charCodeAt(at)] ?? 0;
    if (row === 0) continue;
    a |= rows[4 * row] ?? 0;
    b |= rows[4 * row + 1] ?? 0;
    c |= rows[4 * row + 2] ?? 0;
    d |= rows[4 * row + 3] ?? 0;
  }
  return [a, b, c, d];
}
