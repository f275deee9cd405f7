import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { BEYOND, rangesOf } from "./char-ranges";

/** Characters of which every match of an expression holds at least one. */
export interface Need {
  readonly chars: ReadonlySet<string>;
  /** How far from the beginning of the match one of them stands at most: its index is below this. */
  readonly within: number;
}

const NUMERALS = new Set("0123456789〇零一二两三四五六七八九十百千万亿");
const COMMON = new Set(",。、的");
/** Every fifth character of a bulletin is one of these. */
const FREQUENT = new Set(
  "人个区名时次年志愿不上小分日文月动者务明服到家队下场每员点开大中以有是工学公",
);
/** A class of more characters tells too little to be asked for. */
const MOST_CHARS = 80;

/**
 * What a text must hold for an expression to match anywhere in it, so that most expressions need not be run.
 * Where several needs are known it is the rarest; `null` where nothing can be said.
 */
export function neededChars(regex: RegExp): Need | null {
  if (/[iv]/.test(regex.flags)) return null;
  const { alternatives } = new RegExpParser().parsePattern(regex.source, 0, regex.source.length, {
    unicode: regex.unicode,
  });
  const need = needOfAny(alternatives);
  // With the flag u one character may take two code units, so that nothing is known of distances.
  return need && regex.unicode ? { ...need, within: Number.POSITIVE_INFINITY } : need;
}

/** Whichever alternative matches, its own need is met. */
function needOfAny(alternatives: readonly AST.Alternative[]): Need | null {
  const chars = new Set<string>();
  let within = 0;
  for (const { elements } of alternatives) {
    const need = needOfRow(elements);
    if (need === null) return null;
    for (const char of need.chars) chars.add(char);
    within = Math.max(within, need.within);
  }
  return { chars, within };
}

/** Each element of a row has to match, so the rarest need of one is the need of all. */
function needOfRow(elements: readonly AST.Element[]): Need | null {
  let best: Need | null = null;
  let offset = 0;
  for (const element of elements) {
    const need = needOf(element);
    const moved = need && { chars: need.chars, within: offset + need.within };
    if (moved && (best === null || cost(moved) < cost(best))) best = moved;
    offset += longest(element);
  }
  return best;
}

function needOf(element: AST.Element): Need | null {
  switch (element.type) {
    case "Character":
    case "CharacterSet":
    case "CharacterClass": {
      const chars = charsOf(element);
      return chars && { chars, within: 1 };
    }
    case "Quantifier":
      return element.min === 0 ? null : needOf(element.element);
    case "Assertion":
      return element.kind === "lookahead" && !element.negate
        ? needOfAny(element.alternatives)
        : null;
    case "Group":
      return element.modifiers ? null : needOfAny(element.alternatives);
    case "CapturingGroup":
      return needOfAny(element.alternatives);
    default:
      return null;
  }
}

/** How common the characters are, as far as it is known: every text here is full of numerals. */
function cost({ chars }: Need): number {
  let sum = 0;
  for (const char of chars) sum += costOf(char);
  return sum;
}

function costOf(char: string): number {
  if (NUMERALS.has(char)) return 50;
  if (COMMON.has(char)) return 20;
  return FREQUENT.has(char) ? 3 : 1;
}

/** The most code units that an element takes. */
function longest(element: AST.Element): number {
  switch (element.type) {
    case "Assertion":
      return 0;
    case "Quantifier": {
      const one = longest(element.element);
      return one === 0 ? 0 : one * element.max;
    }
    case "Group":
    case "CapturingGroup":
      return Math.max(...element.alternatives.map(({ elements }) => sum(elements.map(longest))));
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return 1;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

/** The characters that an element of one character takes, where they are few. */
function charsOf(
  element: AST.Character | AST.CharacterSet | AST.CharacterClass,
): ReadonlySet<string> | null {
  const chars = new Set<string>();
  for (const [low, high] of rangesOf(element)) {
    if (high >= BEYOND || high - low >= MOST_CHARS) return null;
    for (let code = low; code <= high; code += 1) chars.add(String.fromCharCode(code));
  }
  return chars.size > MOST_CHARS ? null : chars;
}
