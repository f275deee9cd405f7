import type { IssuesById } from "../../model/dataset";
import type { DistrictRow } from "../../stats/rank-districts";
import type { NameIssue } from "../../ui/name-issues";
import { unbroken } from "../../ui/source-words";
import type { Text } from "../../ui/text/text";

/** The issue behind a row (第 11 期 · 2022-05-06); of several their number and their days, since a sum is of no one issue. */
export function issueWords(
  text: Text,
  { issueIds, dates }: Pick<DistrictRow, "issueIds" | "dates">,
  issueById: IssuesById,
  nameOf: NameIssue,
): string {
  const issues = issueIds.flatMap((id) => issueById.get(id) ?? []);
  const [issue] = issues;
  if (!issue) return "";
  const name =
    issues.length === 1 ? nameOf(issue, { beside: ["date"] }) : text.compare.issues(issues.length);
  const days = dates ? [...new Set([dates.from, dates.to].map(unbroken))].join(" – ") : "";
  return [name, days].filter(Boolean).join(" · ");
}
