import type { Issue } from "../dataset";
import type { DistrictCode } from "../district";
import type { MetricExtent } from "../holdings";
import type { Column, WordColumn, Words } from "./column";
import type { CheckedTable, FactTable, StatedPlace } from "./fact-table";

export interface IssueTable {
  readonly rows: number;
  readonly id: Column<string>;
  readonly series: WordColumn<string | null>;
  readonly number: Column<number | null>;
  readonly serial: Column<number | null>;
  readonly date: Column<string | null>;
  readonly publisher: WordColumn<string | null>;
  /** `true` for `texts/<id>.txt`. */
  readonly path: Column<string | true>;
  readonly sha256: Column<string>;
  readonly length: Column<number>;
  readonly encoding: WordColumn<Issue["text"]["encoding"]>;
}

/** Items in the order of the texts; their ids count them within their issue. */
export interface ItemTable {
  readonly rows: number;
  /** Place of the issue, counted from that of the row before. */
  readonly issue: Column<number>;
  readonly section: WordColumn<string | null>;
  readonly place: WordColumn<StatedPlace>;
  readonly headline: WordColumn<string>;
  readonly creditText: WordColumn<string | null>;
  /** Counted from the end of the item before in the same issue, else from that of the text's start. */
  readonly gap: Column<number>;
  readonly length: Column<number>;
  /** Rows with districts in tables that were not read. */
  readonly unread: readonly (readonly [row: number, ...codes: DistrictCode[]])[];
}

export interface CheckedItems {
  readonly rows: number;
  readonly issue: Uint32Array<ArrayBuffer>;
  readonly section: Words<string | null>;
  readonly place: Words<StatedPlace>;
  readonly headline: Words<string>;
  readonly creditText: Words<string | null>;
  readonly start: Uint32Array<ArrayBuffer>;
  readonly end: Uint32Array<ArrayBuffer>;
  readonly unread: ReadonlyMap<number, readonly DistrictCode[]>;
}

/** A metric of a series, and where its facts lie below the data folder. */
export interface MetricPart extends MetricExtent {
  readonly path: string;
}

/** `dataset.json` of a series: everything but the facts, which lie in one file a metric. */
export interface SeriesIndex {
  readonly version: 2;
  readonly dataVersion: string;
  readonly synthetic: boolean;
  readonly issues: IssueTable;
  readonly items: ItemTable;
  readonly metrics: readonly MetricPart[];
  /** Facts of all metrics in the newest month, by which a page chooses what to show first. */
  readonly newest: FactTable;
}

/** The same, checked, to be handed from a worker to the page. */
export interface CheckedIndex {
  readonly dataVersion: string;
  readonly synthetic: boolean;
  readonly issues: readonly Issue[];
  readonly items: CheckedItems;
  readonly metrics: readonly MetricPart[];
  readonly newest: CheckedTable;
}
