import type { Legible } from "../text/legible";
import { type RawSpan, rawOffset } from "../text/offset";
import { type Line, splitLines } from "./lines";
import type { Masthead } from "./read-masthead";
import { readHead } from "./read-signature";
import { splitIssues } from "./split-issues";
import { findTables } from "./tables/find-tables";
import type { FoundTable } from "./tables/table";

/** One bulletin of a text: where it lies, its lines, and what they are. */
export interface IssuePart extends RawSpan {
  readonly lines: readonly Line[];
  readonly masthead: Masthead;
  readonly tables: readonly FoundTable[];
}

/** The bulletins of a text, which fill it from its beginning to its end. */
export function partIssues(raw: string, legible: Legible): IssuePart[] {
  const parts = splitIssues(splitLines(legible));
  return parts.map((lines, index) => {
    const masthead = readHead(lines);
    return {
      start: (index === 0 ? undefined : lines[0]?.start) ?? rawOffset(0),
      end: parts[index + 1]?.[0]?.start ?? rawOffset(raw.length),
      lines,
      masthead,
      tables: findTables({ raw, legible, lines }, masthead.lineCount),
    };
  });
}
