import type { NumeralPattern } from "./lexicon/numeral-pattern";
import { BEYOND, type CharRange, openingChars } from "./opening-chars";

/** How many characters are looked at before a pattern is run. */
const DEPTH = 6;
/** As many patterns as a bit set holds. */
export const MOST_PATTERNS = 32;

/**
 * Tells which patterns may match at a place, by the first few characters there.
 * Almost none may, and to be told so is far cheaper than to run each.
 */
export class PatternGate {
  /** By code unit: the column of `#sets` that holds what may stand where it stands. */
  readonly #columns = new Uint16Array(BEYOND + 1);
  /** By column and place: the patterns that may hold such a character at that place of a match, one bit each. */
  readonly #sets: Int32Array;

  constructor(patterns: readonly NumeralPattern[]) {
    const openings = patterns.map(({ regex }) => openingChars(regex, DEPTH));
    const edges = edgesOf(openings.flat(2));
    for (const [column, edge] of edges.entries()) {
      this.#columns.fill(column, edge, edges[column + 1]);
    }
    this.#sets = new Int32Array(edges.length * DEPTH);
    for (const [bit, places] of openings.entries()) {
      for (const [place, ranges] of places.entries()) {
        for (const range of ranges) this.#admit(1 << bit, place, range);
      }
    }
  }

  /** The characters that a match begins with. */
  *firstChars(): Generator<string> {
    for (let code = 0; code < BEYOND; code += 1) {
      if (this.#sets[(this.#columns[code] ?? 0) * DEPTH] !== 0) yield String.fromCharCode(code);
    }
  }

  #admit(bit: number, place: number, [low, high]: CharRange): void {
    const last = this.#columns[high] ?? 0;
    for (let column = this.#columns[low] ?? 0; column <= last; column += 1) {
      const at = column * DEPTH + place;
      this.#sets[at] = (this.#sets[at] ?? 0) | bit;
    }
  }

  /** The patterns that may match at `at`, one bit each, the first of them lowest. */
  openAt(text: string, at: number): number {
    let open = -1;
    for (let place = 0; place < DEPTH && open !== 0; place += 1) {
      const code = at + place < text.length ? text.charCodeAt(at + place) : BEYOND;
      open &= this.#sets[(this.#columns[code] ?? 0) * DEPTH + place] ?? 0;
    }
    return open;
  }
}

/** Where one stretch of code units ends that all ranges treat alike, and the next begins. */
function edgesOf(ranges: readonly CharRange[]): number[] {
  const edges = new Set(ranges.flatMap(([low, high]) => [low, high + 1]));
  return [...edges.add(0).add(BEYOND)].filter((edge) => edge <= BEYOND).sort((a, b) => a - b);
}
