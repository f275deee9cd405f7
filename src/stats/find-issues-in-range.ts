import type { Dataset, Issue } from "../model/dataset";
import type { Filters } from "../model/filters";
import { compareText } from "./compare-facts";
import { issueFilter } from "./filter-facts";

/**
 * Issues within the dates and issues asked for, oldest first; with topics, only those that hold such a section,
 * since nobody could have reported under a heading that was not printed.
 */
export function findIssuesInRange(dataset: Dataset, filters: Filters): Issue[] {
  const isIn = issueFilter(filters);
  const { topics } = filters;
  const withTopic = new Set(
    dataset.items
      .filter(({ section }) => section !== null && topics.includes(section))
      .map(({ issueId }) => issueId),
  );
  return dataset.issues
    .filter((issue) => isIn(issue) && (topics.length === 0 || withTopic.has(issue.id)))
    .sort((a, b) => compareText(a.date ?? "", b.date ?? "") || compareText(a.id, b.id));
}
