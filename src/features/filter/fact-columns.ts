import type { Issue } from "../../model/dataset";
import { DISTRICT_CODES } from "../../model/district";
import { METRIC_IDS } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import { whenIdle } from "../../ui/when-idle";
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
const coming = new WeakMap<readonly FactInContext[], Promise<FactColumns>>();

/** So many facts are looked through within a frame. */
const PORTION = 10_000;

/** Made once for a list of facts, however often the filters change. */
export function factColumns(facts: readonly FactInContext[]): FactColumns {
  const columns = known.get(facts) ?? fillWhole(facts);
  known.set(facts, columns);
  return columns;
}

/** The same, or of a long list a promise of it: filled while the page has nothing else to do, so that nobody waits for it. */
export function columnsInTime(facts: readonly FactInContext[]): FactColumns | Promise<FactColumns> {
  if (facts.length <= PORTION) return factColumns(facts);
  const promised = known.get(facts) ?? coming.get(facts) ?? fillInPortions(facts);
  if (promised instanceof Promise) coming.set(facts, promised);
  return promised;
}

function fillWhole(facts: readonly FactInContext[]): FactColumns {
  const { columns, fill } = openColumns(facts);
  fill(0, facts.length);
  return columns;
}

async function fillInPortions(facts: readonly FactInContext[]): Promise<FactColumns> {
  const { columns, fill } = openColumns(facts);
  for (let from = 0; from < facts.length; from += PORTION) {
    await new Promise<void>(whenIdle);
    fill(from, Math.min(from + PORTION, facts.length));
  }
  known.set(facts, columns);
  return columns;
}

/** Columns that are empty yet, and how to fill some of their rows. */
function openColumns(facts: readonly FactInContext[]) {
  const kindOf = kindFinder();
  const issues = placeList<Issue>([]);
  const topics = placeList<string>([]);
  const kinds = placeList<ComparableKind>([]);
  const metrics = placeList<string>(METRIC_IDS);
  const districts = placeList<string>(DISTRICT_CODES);
  const places = placeList<string>([]);
  const column = () => new Int32Array(facts.length);
  const columns: FactColumns = {
    ...{ issue: column(), topic: column(), kind: column(), metric: column() },
    ...{ district: column(), place: column(), exact: column(), size: facts.length },
    ...{ issues: issues.list, topics: topics.list, kinds: kinds.list, places: places.list },
  };
  const fillRow = (row: number, stated: FactInContext) => {
    const { fact, item, issue } = stated;
    columns.issue[row] = issues.placeOf(issue);
    columns.topic[row] = topics.placeOf(item.section);
    columns.kind[row] = kinds.placeOf(kindOf(stated));
    columns.metric[row] = metrics.placeOf(fact.metric);
    columns.district[row] = districts.placeOf(fact.district);
    columns.place[row] = places.placeOf(fact.district ?? fact.place);
    columns.exact[row] = Number(fact.bound === "exact");
  };
  const fill = (from: number, to: number) => {
    for (const [row, stated] of facts.slice(from, to).entries()) fillRow(from + row, stated);
  };
  return { columns, fill };
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
