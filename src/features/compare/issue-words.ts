import type { Issue } from "../../model/dataset";
import type { IssueId } from "../../model/id";
import type { DistrictRow } from "../../stats/rank-districts";

/** Number and date of the newest issue behind a row (第 11 期 · 2022-05-06). */
export function issueWords(
  { issueIds, date }: Pick<DistrictRow, "issueIds" | "date">,
  issueById: ReadonlyMap<IssueId, Issue>,
  issueName: (number: number | null, serial: number | null, id: string) => string,
): string {
  const newest = issueIds.at(-1);
  const issue = newest === undefined ? undefined : issueById.get(newest);
  if (!issue) return "";
  // Hyphens that do not break: a date is one word.
  const day = date?.replaceAll("-", "\u2011");
  return [issueName(issue.number, null, issue.id), day].filter(Boolean).join(" · ");
}
