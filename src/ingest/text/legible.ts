import { readEntity } from "./entities";
import { INVISIBLE } from "./invisible";
import { type RawOffset, type RawSpan, rawOffset } from "./offset";

/** A text as it is to be seen: without invisible characters, entities as the characters that they stand for. */
export interface Legible {
  readonly text: string;
  /** Where entities stand, which may be written with figures (&#160;). */
  readonly entities: readonly RawSpan[];
  /** Where the character at `at` begins in the raw text. */
  startAt(at: number): RawOffset;
  /** Where the character at `at` ends in the raw text. */
  endAt(at: number): RawOffset;
}

const NOISE = new RegExp(`${INVISIBLE.source}|&(?=[#A-Za-z])`, "g");

/** Takes out what nobody sees, and reads entities. Every character left stands for one raw code unit, or for one entity. */
export function makeLegible(raw: string): Legible {
  NOISE.lastIndex = 0;
  if (!NOISE.test(raw)) return { text: raw, entities: [], startAt: rawOffset, endAt: behind };
  const pieces: string[] = [];
  const starts = new Uint32Array(raw.length);
  const ends = new Map<number, RawOffset>();
  const entities: RawSpan[] = [];
  let length = 0;
  let plainStart = 0;
  const copyTo = (end: number): void => {
    pieces.push(raw.slice(plainStart, end));
    for (let at = plainStart; at < end; at += 1) starts[length++] = at;
  };
  NOISE.lastIndex = 0;
  for (let match = NOISE.exec(raw); match !== null; match = NOISE.exec(raw)) {
    const entity = match[0] === "&" ? readEntity(raw, match.index) : null;
    if (match[0] === "&" && entity === null) continue;
    copyTo(match.index);
    plainStart = entity?.end ?? NOISE.lastIndex;
    NOISE.lastIndex = plainStart;
    if (entity === null) continue;
    entities.push({ start: rawOffset(match.index), end: rawOffset(entity.end) });
    if (entity.char === "") continue;
    pieces.push(entity.char);
    ends.set(length, rawOffset(entity.end));
    starts[length++] = match.index;
  }
  copyTo(raw.length);
  const startAt = (at: number): RawOffset =>
    rawOffset(at < length ? (starts[at] ?? 0) : raw.length);
  return {
    text: pieces.join(""),
    entities,
    startAt,
    endAt: (at) => ends.get(at) ?? behind(startAt(at)),
  };
}

function behind(at: number): RawOffset {
  return rawOffset(at + 1);
}
