import type { Bulletins, Issue } from "../model/dataset";
import type { Filters } from "../model/filters";
import type { IssueId } from "../model/id";
import { compareText } from "./compare-facts";
import { issueFilter } from "./filter-facts";

/**
 * Issues within the dates and issues asked for, oldest first; with topics, only those that hold such a section,
 * since nobody could have reported under a heading that was not printed.
 */
export function findIssuesInRange(
  { issues, items }: Pick<Bulletins, "issues" | "items">,
  filters: Filters,
): Issue[] {
  const isIn = issueFilter(filters);
  const { topics } = filters;
  const withTopic = new Set<IssueId>();
  for (const { section, issueId } of topics.length === 0 ? [] : items) {
    if (section !== null && topics.includes(section)) withTopic.add(issueId);
  }
  return issues
    .filter((issue) => isIn(issue) && (topics.length === 0 || withTopic.has(issue.id)))
    .sort((a, b) => compareText(a.date ?? "", b.date ?? "") || compareText(a.id, b.id));
}
