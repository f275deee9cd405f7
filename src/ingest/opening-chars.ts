import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** Code units from `low` to `high`, both included. */
export type CharRange = readonly [low: number, high: number];

/** Stands for the end of a text, where a match may be over but can take no character. */
export const BEYOND = 0x10000;
const ANY: CharRange = [0, BEYOND - 1];
const CLASSES: Readonly<Record<string, readonly CharRange[]>> = {
  digit: [[0x30, 0x39]],
  word: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
};

/**
 * What may stand at each of the first `depth` places of a match; where it may be over, anything and the end of the text.
 * Wider than the expression, since most of what it looks at without taking is left out, and never narrower.
 */
export function openingChars(regex: RegExp, depth: number): readonly (readonly CharRange[])[] {
  const places = Array.from({ length: depth }, (): CharRange[] => []);
  const ends = /[iuv]/.test(regex.flags)
    ? [0]
    : spreadAny(
        new RegExpParser().parsePattern(regex.source).alternatives,
        new Set([0]),
        places,
        true,
      );
  for (const end of ends) for (const place of places.slice(end)) place.push([0, BEYOND]);
  return places;
}

/** Notes the characters of one alternative after the other; returns where any of them may end. */
function spreadAny(
  alternatives: readonly AST.Alternative[],
  starts: ReadonlySet<number>,
  places: CharRange[][],
  isWhole = false,
): Set<number> {
  const ends = new Set<number>();
  for (const { elements } of alternatives) {
    let reached = starts;
    for (const [index, element] of elements.entries()) {
      const isLast = isWhole && index === elements.length - 1;
      reached = isLast ? spreadLast(element, reached, places) : spread(element, reached, places);
    }
    for (const end of reached) ends.add(end);
  }
  return ends;
}

/** What the end of an expression looks ahead at is as good as taken: nothing else follows. */
function spreadLast(
  element: AST.Element,
  starts: ReadonlySet<number>,
  places: CharRange[][],
): ReadonlySet<number> {
  return element.type === "Assertion" && element.kind === "lookahead" && !element.negate
    ? spreadAny(element.alternatives, starts, places)
    : spread(element, starts, places);
}

/** Notes the characters of an element that begins at any of `starts`; returns where it may end. */
function spread(
  element: AST.Element,
  starts: ReadonlySet<number>,
  places: CharRange[][],
): ReadonlySet<number> {
  switch (element.type) {
    case "Assertion":
      return starts;
    case "Quantifier":
      return spreadRepeated(element, starts, places);
    case "Group":
      if (element.modifiers) return spreadUnknown(starts, places);
      return spreadAny(element.alternatives, starts, places);
    case "CapturingGroup":
      return spreadAny(element.alternatives, starts, places);
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      for (const start of starts) places[start]?.push(...rangesOf(element));
      return new Set([...starts].map((start) => Math.min(start + 1, places.length)));
    default:
      // A backreference: of any length, with anything in it.
      return spreadUnknown(starts, places);
  }
}

function spreadRepeated(
  { element, min, max }: AST.Quantifier,
  starts: ReadonlySet<number>,
  places: CharRange[][],
): ReadonlySet<number> {
  const ends = new Set<number>(min === 0 ? starts : []);
  const rounds = Math.min(max, places.length + 1);
  let reached = starts;
  for (let round = 1; round <= rounds; round += 1) {
    reached = spread(element, reached, places);
    if (round >= Math.min(min, rounds)) for (const end of reached) ends.add(end);
  }
  return ends;
}

function spreadUnknown(starts: ReadonlySet<number>, places: CharRange[][]): ReadonlySet<number> {
  const first = Math.min(...starts);
  for (const place of places.slice(first)) place.push(ANY);
  return new Set(Array.from({ length: places.length + 1 - first }, (_, i) => first + i));
}

function rangesOf(
  element: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.CharacterClassElement,
): readonly CharRange[] {
  switch (element.type) {
    case "Character":
      return [[element.value, element.value]];
    case "CharacterClassRange":
      return [[element.min.value, element.max.value]];
    case "CharacterClass":
      return element.negate ? [ANY] : element.elements.flatMap(rangesOf);
    case "CharacterSet":
      return element.kind !== "any" && !element.negate ? (CLASSES[element.kind] ?? [ANY]) : [ANY];
    default:
      return [ANY];
  }
}
