import type { IssuesById } from "../../model/dataset";
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
  const names = ids.flatMap((id) => {
    const issue = issueById.get(id);
    if (!issue) return [];
    const number = nameOf(issue, { withSerial: true, beside: ["series", "date"] });
    const name = `${issue.series ?? ""} ${number}`.trim();
    return [issue.date ? `${name}, ${dateWords(text, issue.date)}` : name];
  });
  const semicolon = text.lang === "zh" ? "；" : "; ";
  if (names.length <= MOST_NAMED) return names.join(semicolon);
  const ends = `${names.slice(0, 2).join(semicolon)} … ${names.at(-1)}`;
  return `${ends}${text.app.inBrackets(String(names.length))}`;
}
