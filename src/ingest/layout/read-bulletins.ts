import type { Legible } from "../text/legible";
import { type RawSpan, rawOffset } from "../text/offset";
import { type Line, splitLines } from "./lines";
import { homeOf } from "./place-of-name";
import type { Masthead } from "./read-masthead";
import { readHead } from "./read-signature";
import { splitIssues } from "./split-issues";
import { findTables } from "./tables/find-tables";
import type { FoundTable } from "./tables/table";

/** One bulletin of a file: where it stands, its lines, which it is, and the code of its own city or county. */
export interface PrintedBulletin extends RawSpan {
  readonly lines: readonly Line[];
  readonly masthead: Masthead;
  readonly home: string | null;
  readonly tables: readonly FoundTable[];
}

/** The bulletins that a file holds, by their layout alone; together they take all of it. */
export function readBulletins(raw: string, legible: Legible): PrintedBulletin[] {
  const parts = splitIssues(splitLines(legible));
  return parts.map((lines, index) => {
    const masthead = readHead(lines);
    const start = (index > 0 && lines[0]?.start) || rawOffset(0);
    const end = parts[index + 1]?.[0]?.start ?? rawOffset(raw.length);
    const tables = findTables({ raw, legible, lines }, masthead.lineCount);
    return { start, end, lines, masthead, home: homeOf(masthead), tables };
  });
}
