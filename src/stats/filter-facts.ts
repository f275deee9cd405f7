import type { Issue } from "../model/dataset";
import type { Filters } from "../model/filters";
import type { FactInContext } from "./fact-in-context";

export interface FilterOptions {
  /** Filters that do not apply here: a view is not filtered by its own filter. `from` and `to` are named separately. */
  readonly ignore?: readonly (keyof Filters)[];
}

/**
 * Facts that pass every filter. Dates are those of the bulletin; a fact of an undated bulletin passes only
 * where no date is asked for. Ids and topics that do not exist match nothing.
 */
export function filterFacts(
  facts: readonly FactInContext[],
  filters: Filters,
  { ignore = [] }: FilterOptions = {},
): FactInContext[] {
  const applies = (name: keyof Filters) => !ignore.includes(name);
  const metrics = applies("metrics") ? filters.metrics : [];
  const districts = applies("districts") ? filters.districts : [];
  const topics = applies("topics") ? filters.topics : [];
  const exactOnly = applies("exactOnly") && filters.exactOnly;
  const isIn = issueFilter(filters, { ignore });
  return facts.filter(
    ({ fact, item, issue }) =>
      allows(metrics, fact.metric) &&
      allows(districts, fact.district) &&
      allows(topics, item.section) &&
      (!exactOnly || fact.bound === "exact") &&
      isIn(issue),
  );
}

/** Whether an issue lies within the dates and the issues asked for, whatever it reports. */
export function issueFilter(
  filters: Filters,
  { ignore = [] }: FilterOptions = {},
): (issue: Issue) => boolean {
  const from = ignore.includes("from") ? null : filters.from;
  const to = ignore.includes("to") ? null : filters.to;
  const issueIds = ignore.includes("issueIds") ? [] : filters.issueIds;
  return ({ id, date }) => allows(issueIds, id) && isBetween(date, from, to);
}

function allows<T>(chosen: readonly T[], candidate: T | null): boolean {
  return chosen.length === 0 || (candidate !== null && chosen.includes(candidate));
}

function isBetween(date: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  return date !== null && (from === null || from <= date) && (to === null || date <= to);
}
