import type { Fact, Item } from "../dataset";
import type { DatasetProblem } from "../dataset-error";
import { firstIndex } from "../first-index";
import type { Holdings } from "../holdings";
import type { FactId, ItemId } from "../id";
import type { MetricId } from "../metric";
import { once } from "../once";
import type { CheckedTable } from "./fact-table";
import type { CheckedIndex } from "./index-table";
import { makeFact } from "./make-fact";
import { makeItems } from "./make-items";

/** A column file that has come, and which of its rows are not sound. */
export interface ArrivedTable {
  readonly table: CheckedTable;
  readonly faults: ReadonlyMap<number, DatasetProblem>;
}

/** A series of which the index is there and any of its column files. Facts are made from columns when they are asked for. */
export class Series {
  readonly #index: CheckedIndex;
  readonly #items: () => Item[];
  readonly #placeOfItem: () => ReadonlyMap<ItemId, number>;
  readonly #newest: () => readonly Fact[];
  readonly #columns = new Map<MetricId, ArrivedTable>();
  readonly #facts = new Map<MetricId, readonly Fact[]>();

  constructor(index: CheckedIndex) {
    this.#index = index;
    this.#items = once(() => makeItems(index.items, index.issues));
    const newest = { table: index.newest, faults: new Map() };
    this.#newest = once(() => factsWithin(newest, this.#items(), 0, newest.table.rows));
    this.#placeOfItem = once(() => new Map(this.#items().map(({ id }, place) => [id, place])));
  }

  add(metric: MetricId, arrived: ArrivedTable): void {
    this.#columns.set(metric, arrived);
  }

  /** What is there by now; facts that were made once are the same objects in every such view. */
  hold(): Holdings {
    const { dataVersion, synthetic, issues, metrics } = this.#index;
    const ids = metrics.map(({ metric }) => metric);
    const pending = ids.filter((metric) => !this.#columns.has(metric));
    const newest = this.#newest;
    return {
      ...{ dataVersion, synthetic, issues, metrics },
      items: this.#items(),
      factCount: metrics.reduce((sum, { count }) => sum + count, 0),
      pending: new Set(pending),
      get newest() {
        return newest();
      },
      factsOf: (metric) => this.#factsOf(metric),
      findFact: (id) => this.#findFact(id),
      factsOfItem: (id) => this.#factsOfItem(id),
    };
  }

  #factsOf(metric: MetricId): readonly Fact[] {
    const known = this.#facts.get(metric);
    const arrived = this.#columns.get(metric);
    if (known || !arrived) return known ?? NONE;
    const facts = factsWithin(arrived, this.#items(), 0, arrived.table.rows);
    this.#facts.set(metric, facts);
    return facts;
  }

  #findFact(id: FactId): Fact | null {
    const itemId = id.slice(0, id.lastIndexOf("@"));
    return this.#factsOfItem(itemId).find((fact) => fact.id === id) ?? null;
  }

  #factsOfItem(id: ItemId): readonly Fact[] {
    const place = this.#placeOfItem().get(id);
    if (place === undefined) return NONE;
    const facts = [...this.#columns.values()].flatMap((arrived) => {
      const { item } = arrived.table;
      return factsWithin(arrived, this.#items(), firstAt(item, place), firstAt(item, place + 1));
    });
    return facts.sort((a, b) => a.selector.start - b.selector.start);
  }
}

const NONE: readonly Fact[] = [];

/** The sound facts of some rows. */
function factsWithin(
  { table, faults }: ArrivedTable,
  items: readonly Item[],
  from: number,
  to: number,
): Fact[] {
  const facts: Fact[] = [];
  for (let row = from; row < to; row += 1) {
    const item = items[table.item[row] ?? 0];
    const fact = item && !faults.has(row) ? makeFact(table, row, item) : null;
    if (fact) facts.push(fact);
  }
  return facts;
}

/** The first row whose item is at a place or behind it. */
function firstAt(items: Uint32Array, place: number): number {
  return firstIndex(items.length, (row) => (items[row] ?? 0) < place);
}
