import { CharSet } from "../../engine/char-set";
import { PatternTable } from "../../engine/pattern-table";
import { CAPITALS, FRACTION_SIGNS, LIST_SIGNS, ROMAN_SIGNS } from "../../lexicon/numerals";
import { numeralChars } from "../vocabulary";
import type { Shape } from "./shape";

/** A shape that fits at a place, and where what it takes ends. */
interface ShapeMatch {
  readonly shape: Shape;
  readonly end: number;
}

const LOOK_BACK = 14;
/** Masks, and numerals that no number is made of. */
const signs = new CharSet(`*${CAPITALS}${LIST_SIGNS}${ROMAN_SIGNS}${FRACTION_SIGNS}`);

/** Shapes made ready to be tried at each place of a text. */
export class ShapeTable {
  readonly #patterns: PatternTable<Shape>;

  constructor(shapes: readonly Shape[]) {
    // Each is tried where a text has come to, not searched for.
    const sticky = shapes.map((shape) => ({ ...shape, regex: new RegExp(shape.regex, "y") }));
    this.#patterns = new PatternTable(sticky);
  }

  /** The characters that a shape may begin with. */
  firstChars(): Iterable<string> {
    return this.#patterns.firstChars();
  }

  /** The first shape that fits at a place, or `null`. */
  matchAt(text: string, at: number): ShapeMatch | null {
    for (const shape of this.#patterns.openAt(text, at)) {
      const end = matchEnd(shape, text, at);
      if (end > at) return { shape, end };
    }
    return null;
  }
}

function matchEnd({ regex, after, reason }: Shape, text: string, at: number): number {
  regex.lastIndex = at;
  if (!regex.test(text)) return at;
  const end = regex.lastIndex;
  if (after && !after.test(textBefore(text, at))) return at;
  // An address without a figure is no numeral; 每户 and 几圈 are some without any.
  return reason === "vague_word" || holdsNumeral(text, at, end) ? end : at;
}

function holdsNumeral(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (numeralChars.hasAt(text, at) || signs.hasAt(text, at)) return true;
  }
  return false;
}

function textBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return before.slice(Math.max(0, before.lastIndexOf("\n")));
}
