import type { Legible } from "../text/legible";
import { type RawOffset, rawOffset } from "../text/offset";
import { type Line, splitLines } from "./lines";
import { homeOf } from "./place-of-name";
import type { Masthead } from "./read-masthead";
import { readHead } from "./read-signature";
import { splitIssues } from "./split-issues";

/** One bulletin of a file: where it begins, its lines, which it is, and the code of its own city or county. */
export interface PrintedBulletin {
  readonly start: RawOffset;
  readonly lines: readonly Line[];
  readonly masthead: Masthead;
  readonly home: string | null;
}

/** The bulletins that a file holds, by their layout alone. */
export function readBulletins(legible: Legible): PrintedBulletin[] {
  return splitIssues(splitLines(legible)).map((lines) => {
    const masthead = readHead(lines);
    return { start: lines[0]?.start ?? rawOffset(0), lines, masthead, home: homeOf(masthead) };
  });
}
