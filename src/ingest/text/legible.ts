import { dropPages } from "./drop-pages";
import { type Edit, editText } from "./edit";
import { readEntity } from "./entities";
import { findFurniture } from "./furniture";
import { INVISIBLE } from "./invisible";
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

const NOISE = new RegExp(`${INVISIBLE.source}|&(?=[#A-Za-z])`, "g");

/** Takes out what is not to be read. Every character left stands for one raw code unit, or for one entity. */
export function makeLegible(raw: string): Legible {
  const noise = findNoise(raw);
  const seen = editText(raw, noise);
  const furniture = findFurniture(seen.text);
  const { text, startAt } = editText(seen.text, dropPages(seen.text, furniture));
  return {
    text,
    entities: noise.filter(({ start }) => raw.charAt(start) === "&").map(toRawSpan),
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
  NOISE.lastIndex = 0;
  for (let match = NOISE.exec(raw); match !== null; match = NOISE.exec(raw)) {
    const start = match.index;
    const entity = match[0] === "&" ? readEntity(raw, start) : null;
    if (match[0] === "&" && entity === null) continue;
    const end = entity?.end ?? NOISE.lastIndex;
    edits.push({ start, end, char: entity?.char ?? "" });
    NOISE.lastIndex = end;
  }
  return edits;
}

function toRawSpan({ start, end }: { readonly start: number; readonly end: number }): RawSpan {
  return { start: rawOffset(start), end: rawOffset(end) };
}
