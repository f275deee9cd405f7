import { firstIndex } from "../../model/first-index";
import { CharSet } from "../engine/char-set";
import { dropPages } from "./drop-pages";
import { type Edit, editText } from "./edit";
import { readEntity } from "./entities";
import { findFurniture } from "./furniture";
import { invisibleEnd, invisibleStarts } from "./invisible";
import { type RawOffset, type RawSpan, rawOffset } from "./offset";

/** A text as it is to be read: without invisible characters, page numbers and running heads; entities as what they stand for. */
export interface Legible {
  readonly text: string;
  /** Where entities stand, which may be written with figures (&#160;). */
  readonly entities: readonly RawSpan[];
  /** Page numbers and running heads between two pages: no part of any sentence. */
  readonly furniture: readonly RawSpan[];
  /** Where the character at `at` begins in the raw text. */
  startAt(at: number): RawOffset;
  /** Where the character at `at` ends in the raw text. */
  endAt(at: number): RawOffset;
}

const AMPERSAND = "&";
const noise = new CharSet([AMPERSAND, ...invisibleStarts()]);

/** Takes out what is not to be read. Every character left stands for one raw code unit, or for one entity. */
export function makeLegible(raw: string): Legible {
  const edits = findNoise(raw);
  const seen = editText(raw, edits);
  const furniture = findFurniture(seen.text);
  const { text, startAt } = editText(seen.text, dropPages(seen.text, furniture));
  return {
    text,
    entities: edits.filter(({ start }) => raw.charAt(start) === AMPERSAND).map(toRawSpan),
    furniture: furniture.map(({ start, end }) =>
      toRawSpan({ start: seen.startAt(start), end: seen.endAt(end - 1) }),
    ),
    startAt: (at) => rawOffset(seen.startAt(startAt(at))),
    endAt: (at) => rawOffset(seen.endAt(startAt(at))),
  };
}

/** Invisible characters and entities, in order. */
function findNoise(raw: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    if (!noise.hasAt(raw, at)) continue;
    const entity = raw.charAt(at) === AMPERSAND ? readEntity(raw, at) : null;
    const end = entity?.end ?? invisibleEnd(raw, at);
    if (end === at) continue;
    edits.push({ start: at, end, char: entity?.char ?? "" });
    at = end - 1;
  }
  return edits;
}

function toRawSpan({ start, end }: { readonly start: number; readonly end: number }): RawSpan {
  return { start: rawOffset(start), end: rawOffset(end) };
}

/** Where the first legible character stands that begins at a raw offset or behind it. */
export function legibleAt({ text, startAt }: Legible, raw: RawOffset): number {
  return firstIndex(text.length, (at) => startAt(at) < raw);
}

/** A part of a text by its raw span, as if it were all of it; every place leads back to the same raw text. */
export function legiblePart(legible: Legible, { start, end }: RawSpan): Legible {
  const first = legibleAt(legible, start);
  return {
    text: legible.text.slice(first, legibleAt(legible, end)),
    entities: [],
    furniture: [],
    startAt: (at) => legible.startAt(first + at),
    endAt: (at) => legible.endAt(first + at),
  };
}
