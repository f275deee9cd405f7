import type { AST } from "@eslint-community/regexpp";

/** Code units from `low` to `high`, both included. */
export type CharRange = readonly [low: number, high: number];

/** One more than the last code unit. */
export const BEYOND = 0x10000;
export const ANY: CharRange = [0, BEYOND - 1];
const CLASSES: Readonly<Record<string, readonly CharRange[]>> = {
  digit: [[0x30, 0x39]],
  word: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
};

/** What an element of one character takes; anything, where it is told by what it does not take. */
export function rangesOf(
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
