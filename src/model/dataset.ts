import type { DistrictCode } from "./district";
import type { Division } from "./division";
import type { FactId, IsoDate, IssueId, ItemId } from "./id";
import type { MetricId } from "./metric";
import type { Quantity } from "./quantity";
import type { Selector, Span } from "./selector";

export const ENCODINGS = ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const;

/** Where the source text of an issue lies and how to know that it is still the same text. */
export interface SourceText {
  /** Path below the data folder, e.g. `texts/2203.txt`. */
  readonly path: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  /** Length of the decoded text in UTF-16 code units; a byte order mark counts as one. */
  readonly length: number;
  readonly encoding: (typeof ENCODINGS)[number];
}

/** One number of a bulletin series (一期). What the masthead does not say is `null`. */
export interface Issue {
  readonly id: IssueId;
  readonly series: string | null;
  /** 第 N 期: the number within its year. */
  readonly number: number | null;
  /** 总第 N 期: the running number. */
  readonly serial: number | null;
  readonly date: IsoDate | null;
  readonly publisher: string | null;
  readonly text: SourceText;
}

/** Issues to be looked up by their id. */
export type IssuesById = ReadonlyMap<IssueId, Issue>;

/** One report inside an issue, usually the work of one district. Offsets count in the raw text of the issue. */
export interface Item extends Span {
  readonly id: ItemId;
  readonly issueId: IssueId;
  /** Words inside 【…】 above the item. */
  readonly section: string | null;
  readonly district: DistrictCode | null;
  /** Place name as printed, where it is no district of Beijing. */
  readonly place: string | null;
  /** The division of the country that it is or lies in; `null` where none is known, and in datasets from before it was told. */
  readonly division: Division | null;
  readonly headline: string;
  /** The sign-off without its brackets (大兴区文明办). */
  readonly creditText: string | null;
  /** Districts in a table of it that was not read: they reported something, and nobody knows what. Left out where there are none. */
  readonly unreadDistricts?: readonly DistrictCode[];
}

/** Stated period, both days included; `null` where the wording leaves an end open or no calendar tells the day. */
export interface Period {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** As printed (上半年, 端午假期); `null` where the dataset does not keep them. */
  readonly words: string | null;
}

/** One number that counts something done, present or reached, with the exact words that said it. */
export interface Fact extends Quantity {
  readonly id: FactId;
  readonly itemId: ItemId;
  readonly district: DistrictCode | null;
  /** Place name as printed, where the number belongs to no district of Beijing. */
  readonly place: string | null;
  /** As of the item. */
  readonly division: Division | null;
  readonly metric: MetricId;
  /** The counted noun phrase as printed (党员志愿者). */
  readonly subject: string | null;
  /** Who is included, as printed, where that is narrower than the metric (党员志愿者); `null` where it is not. */
  readonly scope: string | null;
  /** Stated period; `null` where none is stated and the bulletin's own date is all that is known. */
  readonly period: Period | null;
  /** 日, 年, 点, 条 …: the number is a rate or per item, so it is never summed nor ranked with totals. */
  readonly per: string | null;
  /** A running total (累计, 截至): never added to another. */
  readonly cumulative: boolean;
  /** Announced rather than done (预计, 计划, 拟). */
  readonly planned: boolean;
  readonly selector: Selector;
}

/** A dataset without its facts: what every view needs of it, however many facts there are. */
export type Bulletins = Omit<Dataset, "version" | "facts">;

/** Everything the first view needs. The same texts give the same bytes: no clock, no random ids. */
export interface Dataset {
  readonly version: 1;
  /** Short hash of the content below. */
  readonly dataVersion: string;
  /** Made up for development or tests; every view then says 合成数据. */
  readonly synthetic: boolean;
  readonly issues: readonly Issue[];
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
}
