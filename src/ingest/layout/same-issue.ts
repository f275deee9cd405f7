import type { Issue } from "../../model/dataset";

/** What tells whether two texts are one issue; `series` in a form in which equal names are equal. */
export type IssueKey = Pick<Issue, "series" | "number" | "serial" | "date">;

/** The letters and figures of a series, however its name is spaced and punctuated. */
export function seriesLetters(series: string | null): string | null {
  return series?.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "") ?? null;
}

/**
 * Whether two mastheads name the same issue: the running number where both print one, else the number within the year,
 * else the date. A text that prints no series is the same as none.
 */
export function isSameIssue(one: IssueKey, other: IssueKey): boolean {
  if (one.series === null || one.series !== other.series) return false;
  if (one.serial !== null && other.serial !== null) return one.serial === other.serial;
  if (one.number !== null && other.number !== null)
    return one.number === other.number && yearsMayAgree(one, other);
  return one.date !== null && one.date === other.date;
}

function yearsMayAgree({ date: one }: IssueKey, { date: other }: IssueKey): boolean {
  return one === null || other === null || one.slice(0, 4) === other.slice(0, 4);
}
