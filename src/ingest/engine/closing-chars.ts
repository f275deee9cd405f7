import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { rangesOf } from "./char-ranges";

/** A class of more characters tells too little to be asked for. */
const MOST_CHARS = 200;

/** One of which is the last of every match that takes any, as code units; `null` where nothing can be said. */
export function closingChars(regex: RegExp): ReadonlySet<number> | null {
  if (regex.flags !== "") return null;
  const rows: (readonly AST.Element[])[] = [];
  for (const { elements } of new RegExpParser().parsePattern(regex.source).alternatives) {
    const last = elements.at(-1);
    if (last?.type !== "Assertion" || last.kind !== "end") return null;
    rows.push(elements.slice(0, -1));
  }
  const codes = new Set<number>();
  return rows.every((row) => closeRow(row, codes)) ? codes : null;
}

/** Adds what a row may end with; false where that may be anything. */
function closeRow(elements: readonly AST.Element[], codes: Set<number>): boolean {
  for (const element of elements.toReversed()) {
    if (element.type === "Assertion" && element.kind === "start") return true;
    const [inner, isOptional] =
      element.type === "Quantifier" ? [element.element, element.min === 0] : [element, false];
    if (!closeElement(inner, codes)) return false;
    if (!isOptional) return true;
  }
  return false;
}

function closeElement(element: AST.Element, codes: Set<number>): boolean {
  switch (element.type) {
    case "Group":
    case "CapturingGroup":
      return element.alternatives.every(({ elements }) => closeRow(elements, codes));
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return rangesOf(element).every(([low, high]) => {
        for (let code = low; code <= high && high - low < MOST_CHARS; code += 1) codes.add(code);
        return high - low < MOST_CHARS;
      });
    default:
      return false;
  }
}
