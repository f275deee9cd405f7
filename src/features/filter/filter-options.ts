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
  const { kinds, topics } = columns;
  const admits = admissions(columns, filters, shown);
  const districtsByKind = new Map<number, number>();
  const spokenTopics = new Set<number>();
  let spoken = 0;
  for (let row = 0; row < columns.size; row += 1) {
    if (!admits.always(row)) continue;
    const inTopic = admits.topic(row);
    const inDistrict = admits.district(row);
    const bit = districtBit(columns, row);
    if (inTopic && inDistrict) {
      const kind = columns.kind[row] ?? NONE;
      districtsByKind.set(kind, (districtsByKind.get(kind) ?? 0) | bit);
    }
    if (!admits.metric(row)) continue;
    if (inTopic) spoken |= bit;
    if (inDistrict) spokenTopics.add(columns.topic[row] ?? NONE);
  }
  return {
    metrics: metricOptions(kinds, (place) => countBits(districtsByKind.get(place) ?? 0)),
    topics,
    spokenDistricts: new Set(DISTRICT_CODES.filter((_, place) => spoken & (1 << place))),
    spokenTopics: new Set(topics.filter((_, place) => spokenTopics.has(place))),
  };
}

/** Of a metric its main kind counts: that of plain totals before any other. */
function metricOptions(
  kinds: readonly ComparableKind[],
  countOf: (place: number) => number,
): MetricOption[] {
  const counted = kinds.map((kind, place) => ({ ...kind, count: countOf(place) }));
  return METRIC_IDS.flatMap((metric) => {
    const own = counted.filter((kind) => kind.metric === metric);
    const said = own.filter(({ count }) => count > 0);
    const plain = said.filter(({ isPlain }) => isPlain);
    const main = plain.length > 0 ? plain : said;
    const districtCount = Math.max(0, ...main.map(({ count }) => count));
    return own.length > 0 ? [{ metric, districtCount }] : [];
  });
}

/** Each filter as a question about a row; an empty list admits all. */
function admissions(columns: FactColumns, filters: Filters, shown: readonly MetricId[]) {
  const isIn = columns.issues.map(issueFilter(filters));
  const { exact, issue } = columns;
  return {
    always: (row: number) =>
      isIn[issue[row] ?? NONE] === true && (!filters.exactOnly || exact[row] === 1),
    metric: oneOf(columns.metric, METRIC_IDS, shown),
    topic: oneOf(columns.topic, columns.topics, filters.topics),
    district: oneOf(columns.district, DISTRICT_CODES, filters.districts),
  };
}

function oneOf<T>(column: Int32Array, list: readonly T[], chosen: readonly T[]) {
  if (chosen.length === 0) return () => true;
  const isChosen = list.map((entry) => chosen.includes(entry));
  return (row: number) => isChosen[column[row] ?? NONE] === true;
}

/** Sixteen districts fit into the bits of a number; no bit where the number is of no district. */
function districtBit({ district }: FactColumns, row: number): number {
  const place = district[row] ?? NONE;
  return place === NONE ? 0 : 1 << place;
}

function countBits(bits: number): number {
  return DISTRICT_CODES.filter((_, place) => bits & (1 << place)).length;
}
