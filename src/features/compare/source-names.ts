import type { Issue, IssuesById } from "../../model/dataset";
import { dateWords } from "../../ui/date-words";
import type { NameIssue } from "../../ui/name-issues";
import type { Text } from "../../ui/text/text";
import type { RankedGroup } from "./metric-comparison";

const MOST_NAMED = 3;

/** The issues behind the groups by name and date; of many the first two and the last. */
export function sourceNames(
  text: Text,
  groups: readonly RankedGroup[],
  issueById: IssuesById,
  nameOf: NameIssue,
): string {
  const ids = [...new Set(groups.flatMap(({ rows }) => rows.flatMap(({ issueIds }) => issueIds)))];
  const issues = ids.flatMap((id) => issueById.get(id) ?? []);
  const nameIssue = (issue: Issue) => {
    const number = nameOf(issue, { withSerial: true, beside: ["series", "date"] });
    const name = `${issue.series ?? ""} ${number}`.trim();
    return issue.date ? `${name}, ${dateWords(text, issue.date)}` : name;
  };
  const semicolon = text.lang === "zh" ? "；" : "; ";
  if (issues.length <= MOST_NAMED) return issues.map(nameIssue).join(semicolon);
  const first = issues.slice(0, 2).map(nameIssue).join(semicolon);
  const last = issues.slice(-1).map(nameIssue).join("");
  return `${first} … ${last}${text.app.inBrackets(String(issues.length))}`;
}
