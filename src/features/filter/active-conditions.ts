import type { Issue } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { IsoDate } from "../../model/id";
import { findPeriod } from "../../stats/calendar-period";
import { districtName } from "../../ui/comparison-words";
import { dateWords } from "../../ui/date-words";
import type { NameIssue } from "../../ui/name-issues";
import { periodWords } from "../../ui/period-words";
import type { Text } from "../../ui/text/text";
import { type FilterChange, toggle } from "./filter-change";

/** A condition with its name and the change that takes it away. */
export interface ActiveCondition {
  readonly key: string;
  readonly label: string;
  readonly change: FilterChange;
}

/** The chosen conditions, in the order of the panel; where the range has no name, each end of it is one. */
export function activeConditions(
  filters: Filters,
  issues: readonly Issue[],
  text: Text,
  nameOf: NameIssue,
): ActiveCondition[] {
  const { metrics, from, to, issueIds, topics, districts, exactOnly } = filters;
  const issueLabel = (id: string) => {
    const issue = issues.find((candidate) => candidate.id === id);
    return issue ? nameOf(issue, { withSerial: true }) : id;
  };
  return [
    ...metrics.map((metric) => ({
      key: `metric ${metric}`,
      label: text.metric.name[metric],
      change: { metrics: toggle(metrics, metric) },
    })),
    ...datesOf(text, from, to),
    ...issueIds.map((id) => ({
      key: `issue ${id}`,
      label: issueLabel(id),
      change: { issueIds: toggle(issueIds, id) },
    })),
    ...topics.map((topic) => ({
      key: `topic ${topic}`,
      label: `【${topic}】`,
      change: { topics: toggle(topics, topic) },
    })),
    ...districts.map((district) => ({
      key: `district ${district}`,
      label: districtName(text, district),
      change: { districts: toggle(districts, district) },
    })),
    ...(exactOnly
      ? [{ key: "exact", label: text.filter.exactOnly, change: { exactOnly: false } }]
      : []),
  ];
}

/** One chip where the range has a name (2022年5月), else one for each end. */
function datesOf(text: Text, from: IsoDate | null, to: IsoDate | null): ActiveCondition[] {
  const period = findPeriod(from, to);
  if (period) {
    return [{ key: "period", label: periodWords(text, period), change: { from: null, to: null } }];
  }
  const { since, until } = text.filter;
  return [
    ...(from ? [{ key: "from", label: since(dateWords(text, from)), change: { from: null } }] : []),
    ...(to ? [{ key: "to", label: until(dateWords(text, to)), change: { to: null } }] : []),
  ];
}
