import type { Fact, Issue, Item } from "../model/dataset";
import type { Filters } from "../model/filters";

export interface FilterOptions {
  /** Filters that do not apply here: a view is not filtered by its own filter. `from` and `to` are named separately. */
  readonly ignore?: readonly (keyof Filters)[];
}

/** So much of a fact as the filters look at. */
interface Filterable {
  readonly fact: Pick<Fact, "metric" | "district" | "bound">;
  readonly item: Pick<Item, "section">;
  readonly issue: Pick<Issue, "id" | "date">;
}

/**
 * Facts that pass every filter; the very list that was given where all do, so that what was worked out of it holds. Dates are those of the bulletin; a fact of an undated bulletin passes only
 * where no date is asked for. Ids and topics that do not exist match nothing.
 */
export function filterFacts<T extends Filterable>(
  facts: readonly T[],
  filters: Filters,
  { ignore = [] }: FilterOptions = {},
): readonly T[] {
  const applies = (name: keyof Filters) => !ignore.includes(name);
  const metrics = applies("metrics") ? filters.metrics : [];
  const districts = applies("districts") ? filters.districts : [];
  const topics = applies("topics") ? filters.topics : [];
  const exactOnly = applies("exactOnly") && filters.exactOnly;
  const isIn = onceEach(issueFilter(filters, { ignore }));
  const isFree = [metrics, districts, topics].every((chosen) => chosen.length === 0);
  if (isFree && !exactOnly && isIn === everyIssue) return facts;
  const kept = facts.filter(
    ({ fact, item, issue }) =>
      allows(metrics, fact.metric) &&
      allows(districts, fact.district) &&
      allows(topics, item.section) &&
      (!exactOnly || fact.bound === "exact") &&
      isIn(issue),
  );
  return kept.length === facts.length ? facts : kept;
}

/** Facts stand issue by issue: each issue is asked about once, and not for each of its facts. */
function onceEach<I>(isIn: (issue: I) => boolean): (issue: I) => boolean {
  if (isIn === everyIssue) return isIn;
  let last: { readonly issue: I; readonly answer: boolean } | null = null;
  return (issue) => {
    if (last?.issue !== issue) last = { issue, answer: isIn(issue) };
    return last.answer;
  };
}

/** Whether an issue lies within the dates and the issues asked for, whatever it reports. */
export function issueFilter(
  filters: Filters,
  { ignore = [] }: FilterOptions = {},
): (issue: Pick<Issue, "id" | "date">) => boolean {
  const from = ignore.includes("from") ? null : filters.from;
  const to = ignore.includes("to") ? null : filters.to;
  const issueIds = ignore.includes("issueIds") ? [] : filters.issueIds;
  if (from === null && to === null && issueIds.length === 0) return everyIssue;
  const asked = new Set(issueIds);
  return ({ id, date }) => (asked.size === 0 || asked.has(id)) && isBetween(date, from, to);
}

function everyIssue(): boolean {
  return true;
}

function allows<T>(chosen: readonly T[], candidate: T | null): boolean {
  return chosen.length === 0 || (candidate !== null && chosen.includes(candidate));
}

function isBetween(date: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  return date !== null && (from === null || from <= date) && (to === null || date <= to);
}
