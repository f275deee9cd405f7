import type { Issue } from "../../model/dataset";
import { DISTRICT_CODES } from "../../model/district";
import { METRIC_IDS } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import { type ComparableKind, kindFinder } from "./comparable-kinds";

type Column = Int32Array<ArrayBuffer>;

/** What the filters ask of each fact, as places in lists: a pass over a hundred thousand facts then takes a millisecond. */
export interface FactColumns {
  readonly size: number;
  /** Places in the lists below, in `METRIC_IDS` and in `DISTRICT_CODES`; `NONE` where a fact has none. */
  readonly issue: Column;
  readonly topic: Column;
  readonly kind: Column;
  readonly metric: Column;
  readonly district: Column;
  /** Of districts, and of printed places that are none. */
  readonly place: Column;
  /** 1 or 0. */
  readonly exact: Column;
  readonly issues: readonly Issue[];
  /** Each once, in the order of the texts. */
  readonly topics: readonly string[];
  readonly kinds: readonly ComparableKind[];
  readonly places: readonly string[];
}

/** No place in a list. */
export const NONE = -1;

const known = new WeakMap<readonly FactInContext[], FactColumns>();

/** Made once for a list of facts, however often the filters change. */
export function factColumns(facts: readonly FactInContext[]): FactColumns {
  const columns = known.get(facts) ?? fillColumns(facts);
  known.set(facts, columns);
  return columns;
}

function fillColumns(facts: readonly FactInContext[]): FactColumns {
  const kindOf = kindFinder();
  const issues = placeList<Issue>([]);
  const topics = placeList<string>([]);
  const kinds = placeList<ComparableKind>([]);
  const metrics = placeList<string>(METRIC_IDS);
  const districts = placeList<string>(DISTRICT_CODES);
  const places = placeList<string>([]);
  const column = (numberOf: (stated: FactInContext) => number) => {
    const numbers = new Int32Array(facts.length);
    for (const [row, stated] of facts.entries()) numbers[row] = numberOf(stated);
    return numbers;
  };
  return {
    size: facts.length,
    issue: column(({ issue }) => issues.placeOf(issue)),
    topic: column(({ item }) => topics.placeOf(item.section)),
    kind: column((stated) => kinds.placeOf(kindOf(stated))),
    metric: column(({ fact }) => metrics.placeOf(fact.metric)),
    district: column(({ fact }) => districts.placeOf(fact.district)),
    place: column(({ fact }) => places.placeOf(fact.district ?? fact.place)),
    exact: column(({ fact }) => Number(fact.bound === "exact")),
    issues: issues.list,
    topics: topics.list,
    kinds: kinds.list,
    places: places.list,
  };
}

/** A list that grows with what is looked for in it. */
function placeList<T>(start: readonly T[]) {
  const list = [...start];
  const places = new Map(list.map((entry, place) => [entry, place]));
  const placeOf = (entry: T | null): number => {
    if (entry === null) return NONE;
    const place = places.get(entry) ?? list.push(entry) - 1;
    places.set(entry, place);
    return place;
  };
  return { list, placeOf };
}
