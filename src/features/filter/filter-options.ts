import { DISTRICT_CODES, type DistrictCode } from "../../model/district";
import type { Filters } from "../../model/filters";
import { METRIC_IDS, type MetricId } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import { issueFilter } from "../../stats/filter-facts";
import type { ComparableKind } from "./comparable-kinds";
import { type FactColumns, factColumns, NONE } from "./fact-columns";

export interface MetricOption {
  readonly metric: MetricId;
  /** How many districts may be compared. */
  readonly districtCount: number;
}

/** What each list offers, and what is left of it under the filters of the other lists. */
export interface FilterOptions {
  /** Metrics that the data knows. */
  readonly metrics: readonly MetricOption[];
  /** Sections printed above items, each once, in the order of the texts. */
  readonly topics: readonly string[];
  /** Districts and topics of which there is any number of the metrics on show. */
  readonly spokenDistricts: ReadonlySet<DistrictCode>;
  readonly spokenTopics: ReadonlySet<string>;
}

/** One pass over the facts, so that the lists cost the same however many they are. */
export function findOptions(
  facts: readonly FactInContext[],
  filters: Filters,
  shown: readonly MetricId[],
): FilterOptions {
  const columns = factColumns(facts);
  const admits = admissions(columns, filters, shown);
  const compared = columns.kinds.map(() => new Set<number>());
  const districts = new Set<number>();
  const topics = new Set<number>();
  for (let row = 0; row < columns.size; row += 1) {
    if (!admits.always(row)) continue;
    const inTopic = admits.topic(row);
    const inDistrict = admits.district(row);
    if (inTopic && inDistrict) compared[at(columns.kind, row)]?.add(at(columns.place, row));
    if (!admits.metric(row)) continue;
    if (inTopic) districts.add(at(columns.district, row));
    if (inDistrict) topics.add(at(columns.topic, row));
  }
  return {
    metrics: metricOptions(columns.kinds, compared),
    topics: columns.topics,
    spokenDistricts: new Set(DISTRICT_CODES.filter((_, place) => districts.has(place))),
    spokenTopics: new Set(columns.topics.filter((_, place) => topics.has(place))),
  };
}

/** How many places the kind of each metric holds that a view would compare. */
function metricOptions(
  kinds: readonly ComparableKind[],
  compared: readonly ReadonlySet<number>[],
): MetricOption[] {
  const counted = kinds.map((kind, place) => ({ ...kind, count: compared[place]?.size ?? 0 }));
  return METRIC_IDS.flatMap((metric) => {
    const own = counted.filter((kind) => kind.metric === metric);
    const [main] = own
      .filter(({ rank, count }) => rank !== null && count > 0)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || b.count - a.count);
    return own.length > 0 ? [{ metric, districtCount: main?.count ?? 0 }] : [];
  });
}

/** Each filter as a question about a row; an empty list admits all. */
function admissions(columns: FactColumns, filters: Filters, shown: readonly MetricId[]) {
  const isIn = columns.issues.map(issueFilter(filters));
  const { exact, issue } = columns;
  return {
    always: (row: number) =>
      isIn[at(issue, row)] === true && (!filters.exactOnly || at(exact, row) === 1),
    metric: oneOf(columns.metric, METRIC_IDS, shown),
    topic: oneOf(columns.topic, columns.topics, filters.topics),
    district: oneOf(columns.district, DISTRICT_CODES, filters.districts),
  };
}

function oneOf<T>(column: Int32Array, list: readonly T[], chosen: readonly T[]) {
  if (chosen.length === 0) return () => true;
  const isChosen = list.map((entry) => chosen.includes(entry));
  return (row: number) => isChosen[at(column, row)] === true;
}

function at(column: Int32Array, row: number): number {
  return column[row] ?? NONE;
}
