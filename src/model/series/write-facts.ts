import type { Fact, Item, Period } from "../dataset";
import type { MetricId } from "../metric";
import { packColumn, WordWriter } from "./column";
import type { End, FactKind, FactPlace, FactTable } from "./fact-table";
import { foldValue } from "./print-value";

/** Gathers facts, in the order of the texts, into columns. */
export class FactTableWriter {
  readonly #item: number[] = [];
  readonly #start: number[] = [];
  readonly #value: number[] = [];
  readonly #min: End[] = [];
  readonly #max: End[] = [];
  readonly #exact = new WordWriter<string>();
  readonly #kind = new WordWriter<FactKind>();
  readonly #subject = new WordWriter<string | null>();
  readonly #scope = new WordWriter<string | null>();
  readonly #period = new WordWriter<Period | null>();
  readonly #place = new WordWriter<FactPlace>();
  readonly #metric = new WordWriter<MetricId>();
  #lastItem = 0;

  get rows(): number {
    return this.#item.length;
  }

  /** `index` is the place of its item among those of the dataset. */
  add(fact: Fact, item: Item, index: number): void {
    const { value, minValue, maxValue, selector, period } = fact;
    this.#item.push(index - this.#lastItem);
    this.#lastItem = index;
    this.#start.push(selector.start - item.start);
    this.#value.push(value);
    this.#min.push(minValue === value ? true : minValue);
    this.#max.push(maxValue === value ? true : maxValue);
    this.#exact.add(foldValue(selector.exact, value));
    this.#kind.add(kindOf(fact));
    this.#subject.add(fact.subject);
    this.#scope.add(fact.scope);
    this.#period.add(period);
    this.#place.add(placeOf(fact, item));
    this.#metric.add(fact.metric);
  }

  table(): FactTable {
    return {
      rows: this.rows,
      item: packColumn(this.#item),
      start: packColumn(this.#start),
      value: packColumn(this.#value),
      min: packColumn(this.#min),
      max: packColumn(this.#max),
      exact: this.#exact.column(),
      kind: this.#kind.column(),
      subject: this.#subject.column(),
      scope: this.#scope.column(),
      period: this.#period.column(),
      place: this.#place.column(),
      metric: this.#metric.column(),
    };
  }
}

function kindOf({ bound, marks, unitText, per, cumulative, planned }: Fact): FactKind {
  return [bound, marks, unitText, per, cumulative, planned];
}

function placeOf(fact: Fact, item: Item): FactPlace {
  const own = [fact.district, fact.place, fact.division] as const;
  const isAsItem =
    JSON.stringify(own) === JSON.stringify([item.district, item.place, item.division]);
  return isAsItem ? null : own;
}
