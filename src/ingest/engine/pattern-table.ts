// What finds words and patterns in a text without trying each at each place; this room knows no word itself.
import { firstChars } from "./first-chars";

const NONE: readonly never[] = [];
const CODE_UNITS = 0x10000;

/** Patterns by the characters that a match of theirs may begin with: at most places of a text none has to be run. */
export class PatternTable<Pattern extends { readonly regex: RegExp }> {
  /** By UTF-16 code unit, a place in `#rows`; row 0 is empty. */
  readonly #rowOf = new Uint16Array(CODE_UNITS);
  readonly #rows: (readonly Pattern[])[] = [NONE];

  constructor(patterns: readonly Pattern[]) {
    const known = patterns.map((pattern) => ({ pattern, ranges: firstChars(pattern.regex) }));
    const edges = known.flatMap(({ ranges }) =>
      ranges.flatMap(([first, last]) => [first, last + 1]),
    );
    const starts = [...new Set(edges)].sort((a, b) => a - b);
    const indexOf = new Map(starts.map((start, index) => [start, index]));
    /** From one edge to the next the same patterns are open. */
    const rows = starts.map((): Pattern[] => []);
    for (const { pattern, ranges } of known) {
      for (const [first, last] of ranges) {
        for (const row of rows.slice(indexOf.get(first), indexOf.get(last + 1)))
          if (row.at(-1) !== pattern) row.push(pattern);
      }
    }
    rows.forEach((row, index) => {
      if (row.length > 0)
        this.#rowOf.fill(this.#rows.push(row) - 1, starts[index], starts[index + 1]);
    });
  }

  /** The characters that a match may begin with. */
  *firstChars(): Generator<string> {
    for (let code = 0; code < this.#rowOf.length; code += 1)
      if (this.#rowOf[code] !== 0) yield String.fromCharCode(code);
  }

  /** The patterns that may match at a place, in their order. */
  openAt(text: string, at: number): readonly Pattern[] {
    if (at >= text.length) return NONE;
    return this.#rows[this.#rowOf[text.charCodeAt(at)] ?? 0] ?? NONE;
  }
}
