import { DISTRICT_CODES, type DistrictCode } from "../../model/district";
import type { Filters } from "../../model/filters";
import { METRIC_IDS, type MetricId } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import { issueFilter } from "../../stats/filter-facts";
import type { ComparableKind } from "./comparable-kinds";
import { type FactColumns, factColumns, NONE } from "./fact-columns";
import { MarkTable } from "./mark-table";

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

/** What the lists offer: but for the metrics on show nothing depends on those, so that a change of metric asks no fact again. */
export function findOptions(
  facts: readonly FactInContext[],
  filters: Filters,
  shown: readonly MetricId[],
): FilterOptions {
  const columns = factColumns(facts);
  const { compared, districts, topics } = countKept(columns, filters);
  const isShown = (metric: MetricId) => shown.length === 0 || shown.includes(metric);
  const own = METRIC_IDS.flatMap((metric, place) => (isShown(metric) ? place : []));
  return {
    metrics: metricOptions(columns.kinds, compared),
    topics: columns.topics,
    spokenDistricts: new Set(DISTRICT_CODES.filter((_, place) => districts.hasAny(own, place))),
    spokenTopics: new Set(columns.topics.filter((_, place) => topics.hasAny(own, place))),
  };
}

/** What is left under the filters, of each kind and of each metric. */
interface Counted {
  /** How many places each kind holds. */
  readonly compared: readonly number[];
  readonly districts: MarkTable;
  readonly topics: MarkTable;
}

const known = new WeakMap<FactColumns, Map<string, Counted>>();

/** As many as a reader goes to and fro between. */
const MOST_KEPT = 8;

function countKept(columns: FactColumns, { metrics: _, ...filters }: Filters): Counted {
  const key = JSON.stringify(filters);
  const kept = known.get(columns) ?? new Map<string, Counted>();
  const counted = kept.get(key) ?? count(columns, filters);
  if (kept.size >= MOST_KEPT) kept.clear();
  known.set(columns, kept.set(key, counted));
  return counted;
}

/** One pass over the facts, so that the lists cost the same however many they are. */
function count(columns: FactColumns, filters: Omit<Filters, "metrics">): Counted {
  const admits = admissions(columns, filters);
  const places = new MarkTable(columns.kinds.length, columns.places.length);
  const districts = new MarkTable(METRIC_IDS.length, DISTRICT_CODES.length);
  const topics = new MarkTable(METRIC_IDS.length, columns.topics.length);
  for (let row = 0; row < columns.size; row += 1) {
    if (!admits.always(row)) continue;
    const inTopic = admits.topic(row);
    const inDistrict = admits.district(row);
    const metric = at(columns.metric, row);
    if (inTopic && inDistrict) places.add(at(columns.kind, row), at(columns.place, row));
    if (inTopic) districts.add(metric, at(columns.district, row));
    if (inDistrict) topics.add(metric, at(columns.topic, row));
  }
  return { compared: columns.kinds.map((_, kind) => places.countIn(kind)), districts, topics };
}

/** How many places the kind of each metric holds that a view would compare. */
function metricOptions(
  kinds: readonly ComparableKind[],
  compared: readonly number[],
): MetricOption[] {
  const counted = kinds.map((kind, place) => ({ ...kind, count: compared[place] ?? 0 }));
  return METRIC_IDS.flatMap((metric) => {
    const own = counted.filter((kind) => kind.metric === metric);
    const [main] = own
      .filter(({ rank, count }) => rank !== null && count > 0)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || b.count - a.count);
    return own.length > 0 ? [{ metric, districtCount: main?.count ?? 0 }] : [];
  });
}

/** Each filter as a question about a row; an empty list admits all. */
function admissions(columns: FactColumns, filters: Omit<Filters, "metrics">) {
  const isIn = columns.issues.map(issueFilter({ ...filters, metrics: [] }));
  const { exact, issue } = columns;
  return {
    always: (row: number) =>
      isIn[at(issue, row)] === true && (!filters.exactOnly || at(exact, row) === 1),
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
