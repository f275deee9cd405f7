import type { IssuesById } from "../../model/dataset";
import type { DistrictRow } from "../../stats/rank-districts";
import { daysWords } from "../../ui/date-words";
import type { NameIssue } from "../../ui/name-issues";
import type { Text } from "../../ui/text/text";

/** The issue behind a row (第 11 期 · 2022年5月6日); of several their number and their days, since a sum is of no one issue. */
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
  const days = dates ? daysWords(text, dates.from, dates.to) : "";
  return [name, days].filter(Boolean).join(" · ");
}
