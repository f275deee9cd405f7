import type { Period } from "../dataset";
import type { DistrictCode } from "../district";
import type { Division } from "../division";
import type { MetricId } from "../metric";
import type { Bound } from "../quantity";
import type { Column, WordColumn, Words } from "./column";

/** What many facts have in common besides what they count: bound, hedge words, unit, and what kind of number it is. */
export type FactKind = readonly [
  bound: Bound,
  marks: readonly string[],
  unitText: string | null,
  per: string | null,
  cumulative: boolean,
  planned: boolean,
];

export type StatedPlace = readonly [
  district: DistrictCode | null,
  place: string | null,
  division: Division | null,
];

/** Whose the number is; `null` where it is whose the item is. */
export type FactPlace = StatedPlace | null;

/** An end of the interval: the number, `null` where it is open, `true` where it is the stated value. */
export type End = number | null | true;

/** Facts as they lie in a column file, in the order of the texts. */
export interface FactTable {
  readonly rows: number;
  /** Place of the item in the index, counted from that of the row before. */
  readonly item: Column<number>;
  /** Where the words begin, counted from the start of the item. */
  readonly start: Column<number>;
  readonly value: Column<number>;
  readonly min: Column<End>;
  readonly max: Column<End>;
  /** Exact words; the signs of `print-value.ts` stand for the value in them. */
  readonly exact: WordColumn<string>;
  readonly kind: WordColumn<FactKind>;
  readonly subject: WordColumn<string | null>;
  readonly scope: WordColumn<string | null>;
  readonly period: WordColumn<Period | null>;
  readonly place: WordColumn<FactPlace>;
  /** Only where a table holds facts of several metrics. */
  readonly metric: WordColumn<MetricId>;
}

/** The same, checked, in arrays that can be handed from a worker to the page. An open end is `NaN`. */
export interface CheckedTable {
  readonly rows: number;
  readonly item: Uint32Array<ArrayBuffer>;
  readonly start: Uint32Array<ArrayBuffer>;
  readonly value: Float64Array<ArrayBuffer>;
  readonly min: Float64Array<ArrayBuffer>;
  readonly max: Float64Array<ArrayBuffer>;
  readonly exact: Words<string>;
  readonly kind: Words<FactKind>;
  readonly subject: Words<string | null>;
  readonly scope: Words<string | null>;
  readonly period: Words<Period | null>;
  readonly place: Words<FactPlace>;
  readonly metric: Words<MetricId>;
}
