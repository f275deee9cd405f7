import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { ANY, type CharRange, rangesOf } from "./char-ranges";

/** A place of an expression: a character that a match takes there, and where it may go on behind it. */
export interface Place {
  readonly ranges: readonly CharRange[];
  readonly next: ReadonlySet<Place>;
}

/** Where a match may be over, and takes no character. */
export const OVER: Place = { ranges: [], next: new Set() };

type Places = ReadonlySet<Place>;

/**
 * Where a match may begin, and from there on all that it may take in its first `depth` characters.
 * Wider than the expression, since most of what it looks at without taking is left out, and never narrower.
 */
export function placesOf(regex: RegExp, depth: number): Places {
  const over = new Set([OVER]);
  if (/[iuv]/.test(regex.flags)) return over;
  const { alternatives } = new RegExpParser().parsePattern(regex.source);
  const entries = alternatives.map(({ elements }) => {
    const last = elements.at(-1);
    // What the end of an expression looks ahead at is as good as taken: nothing else follows.
    const isAhead = last?.type === "Assertion" && last.kind === "lookahead" && !last.negate;
    if (!isAhead) return rowOf(elements, over, depth);
    return rowOf(elements.slice(0, -1), anyOf(last.alternatives, over, depth), depth);
  });
  return union(entries);
}

function anyOf(alternatives: readonly AST.Alternative[], follow: Places, depth: number): Places {
  return union(alternatives.map(({ elements }) => rowOf(elements, follow, depth)));
}

/** From the last element to the first, since each has to know what may follow it. */
function rowOf(elements: readonly AST.Element[], follow: Places, depth: number): Places {
  return elements.reduceRight((next, element) => entriesOf(element, next, depth), follow);
}

function entriesOf(element: AST.Element, follow: Places, depth: number): Places {
  switch (element.type) {
    case "Assertion":
      return follow;
    case "Quantifier":
      return repeated(element, follow, depth);
    case "Group":
      return element.modifiers
        ? unknown(follow, depth)
        : anyOf(element.alternatives, follow, depth);
    case "CapturingGroup":
      return anyOf(element.alternatives, follow, depth);
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return new Set([{ ranges: rangesOf(element), next: follow }]);
    default:
      // A backreference: of any length, with anything in it.
      return unknown(follow, depth);
  }
}

function repeated({ element, min, max }: AST.Quantifier, follow: Places, depth: number): Places {
  let entries = follow;
  for (let round = Math.min(max, depth + 1); round >= 1; round -= 1) {
    const isOptional = round > min;
    entries = entriesOf(element, entries, depth);
    if (isOptional) entries = union([entries, follow]);
  }
  return entries;
}

function unknown(follow: Places, depth: number): Places {
  let entries = follow;
  for (let length = 0; length < depth; length += 1) {
    entries = union([new Set([{ ranges: [ANY], next: entries }]), follow]);
  }
  return entries;
}

function union(sets: readonly Places[]): Places {
  return new Set(sets.flatMap((set) => [...set]));
}
