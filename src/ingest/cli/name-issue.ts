import { createHash } from "node:crypto";
import type { IssueId } from "../../model/id";
import type { NameIssue } from "../layout/make-issue";
import { seriesLetters } from "../layout/same-issue";

/** Six hex digits that tell series apart, however their names are spaced; `null` where no series is printed. */
export type SeriesMark = string | null;

export function markSeries(series: string | null): SeriesMark {
  const letters = seriesLetters(series);
  return letters && createHash("sha256").update(letters).digest("hex").slice(0, 6);
}

/**
 * Names the issues of one file. The plain number belongs to the series that used it first, be it elsewhere or in this
 * file; another series adds its mark. A text that prints no series may be of any, and so is never told apart.
 * `find` gives the series of an issue that is known already, `undefined` where there is none.
 */
export function nameIssues(find: (id: IssueId) => SeriesMark | undefined): NameIssue {
  const own = new Map<IssueId, SeriesMark>();
  return (serial, series) => {
    const mark = markSeries(series);
    const plain = String(serial);
    const marked = `${plain}-${mark}`;
    const holder = find(plain) ?? own.get(plain) ?? null;
    const isOther = mark !== null && holder !== mark;
    const id = isOther && (holder !== null || find(marked) === mark) ? marked : plain;
    if (!own.has(id)) own.set(id, mark);
    return id;
  };
}
