import { isDistrictCode } from "../model/district";
import type { Filters } from "../model/filters";
import type { IssueId } from "../model/id";
import { isMetricId } from "../model/metric";
import { entriesOf } from "./codec";

/** What the data holds that a link may name. */
export interface Held {
  readonly issues: ReadonlySet<IssueId>;
  readonly topics: ReadonlySet<string>;
}

/** Parameters of a link whose entries the data need not hold. */
export const UNKNOWN_KEYS = ["issue", "topic", "district", "metric"] as const;

/** Entries of a link, by its parameter, that name nothing in the data. */
export type UnknownParts = Readonly<Record<(typeof UNKNOWN_KEYS)[number], readonly string[]>>;

/** What a query string names that the data does not hold, as written there. */
export function unknownParts(search: string, { issues, topics }: Held): UnknownParts {
  const params = new URLSearchParams(search);
  const lacks = (key: string, isKnown: (entry: string) => boolean) =>
    entriesOf(params.get(key)).filter((entry) => entry !== "" && !isKnown(entry));
  return {
    issue: lacks("issue", (id) => issues.has(id)),
    topic: lacks("topic", (topic) => topics.has(topic)),
    district: lacks("district", isDistrictCode),
    metric: lacks("metric", isMetricId),
  };
}

/** The filters without the issues and topics that the data does not hold: they would hide everything and say nothing. */
export function knownFilters(filters: Filters, { issues, topics }: Held): Filters {
  return {
    ...filters,
    issueIds: filters.issueIds.filter((id) => issues.has(id)),
    topics: filters.topics.filter((topic) => topics.has(topic)),
  };
}
