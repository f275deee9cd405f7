import { BASES, type Basis } from "../model/basis";
import { COUNTINGS, type Counting } from "../model/counting";
import { type DistrictCode, isDistrictCode } from "../model/district";
import type { Filters } from "../model/filters";
import type { FactId, IsoDate, IssueId } from "../model/id";
import { LANGS, type Lang } from "../model/lang";
import { isMetricId, type MetricId } from "../model/metric";
import {
  FIGURES,
  type FigureView,
  MAP_VIEWS,
  MATRIX_VIEWS,
  type MapView,
  type MatrixView,
  TIME_STEPS,
  type TimeStep,
  TREND_SCALES,
  type TrendScale,
} from "../model/views";
import { type Codec, flag, listOf, oneOf, optional } from "./codec";

/** Every state that a link must restore, by its name in the URL. */
export interface Address {
  readonly metric: readonly MetricId[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly issue: readonly IssueId[];
  readonly topic: readonly string[];
  readonly district: readonly DistrictCode[];
  readonly exact: boolean;
  readonly map: MapView;
  readonly basis: Basis;
  readonly count: Counting;
  readonly figure: FigureView;
  /** Whether the chosen period is laid beside the one before it. */
  readonly versus: boolean;
  readonly matrix: MatrixView;
  readonly trend: FigureView;
  readonly scale: TrendScale;
  /** `null` for the finest step that stays legible. */
  readonly step: TimeStep | null;
  /** Ids of the opened facts; the first one is lit, the others rest with it in one number. */
  readonly fact: readonly FactId[];
  readonly guide: boolean;
  /** `null` where the link names none: the reader's own. */
  readonly lang: Lang | null;
}

/** The parts of the address that change; `null` takes a part back to its default. */
export type AddressChange = { readonly [Key in keyof Address]?: Address[Key] | null };

/** One codec a parameter: a parameter that is forgotten here does not compile. */
const CODECS: { readonly [Key in keyof Address]: Codec<Address[Key]> } = {
  metric: listOf(isMetricId),
  from: optional(isRealDate),
  to: optional(isRealDate),
  issue: listOf(isWord),
  topic: listOf(isWord),
  district: listOf(isDistrictCode),
  exact: flag(),
  map: oneOf(MAP_VIEWS),
  basis: oneOf(BASES),
  count: oneOf(COUNTINGS),
  figure: oneOf(FIGURES),
  versus: flag(),
  matrix: oneOf(MATRIX_VIEWS),
  trend: oneOf(FIGURES),
  scale: oneOf(TREND_SCALES),
  step: optional(isTimeStep),
  fact: listOf(isWord),
  guide: flag(),
  lang: optional(isLang),
};

/** Reads a query string; what does not parse is as if it were not there. */
export function parseAddress(search: string): Address {
  const params = new URLSearchParams(search);
  const read = <Key extends keyof Address>(key: Key): Address[Key] =>
    CODECS[key].parse(params.get(key));
  return {
    metric: read("metric"),
    from: read("from"),
    to: read("to"),
    issue: read("issue"),
    topic: read("topic"),
    district: read("district"),
    exact: read("exact"),
    map: read("map"),
    basis: read("basis"),
    count: read("count"),
    figure: read("figure"),
    versus: read("versus"),
    matrix: read("matrix"),
    trend: read("trend"),
    scale: read("scale"),
    step: read("step"),
    fact: read("fact"),
    guide: read("guide"),
    lang: read("lang"),
  };
}

/** The query string of the address after a change: defaults are left out, parameters of strangers (`?mock=`) stay. */
export function formatAddress(search: string, change: AddressChange): string {
  const params = new URLSearchParams(search);
  const keys = Object.keys(change) as (keyof Address)[];
  for (const key of keys) {
    const words = formatPart(key, change[key]);
    if (words === null) params.delete(key);
    else if (words !== undefined) params.set(key, words);
  }
  const parts = [...params].map(([name, words]) => `${encode(name)}=${encode(words)}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** `undefined` where the part does not change, `null` where it goes back to its default. */
function formatPart<Key extends keyof Address>(
  key: Key,
  value: AddressChange[Key],
): string | null | undefined {
  if (value === undefined || value === null) return value;
  // The mapped type of the change has lost which key its value belongs to; the key is the same on both sides.
  return (CODECS[key] as Codec<unknown>).format(value);
}

/** Percent-encoded, but for the signs that ids and lists need and a query may hold. */
function encode(text: string): string {
  // A number may rest on thousands of facts, and their ids are made of such signs alone.
  if (/^[\w\-./@,:]*$/.test(text)) return text;
  return encodeURIComponent(text).replace(/%(2F|40|2C|3A)/g, decodeURIComponent);
}

/** The part of the address that says which facts are asked for. */
export function filtersOf(address: Address): Filters {
  return {
    metrics: address.metric,
    from: address.from,
    to: address.to,
    issueIds: address.issue,
    topics: address.topic,
    districts: address.district,
    exactOnly: address.exact,
  };
}

/** The address change that carries a change of filters. */
export function addressChangeOf(change: Partial<Filters>): AddressChange {
  const { metrics, from, to, issueIds, topics, districts, exactOnly } = change;
  return {
    ...(metrics === undefined ? {} : { metric: metrics }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(issueIds === undefined ? {} : { issue: issueIds }),
    ...(topics === undefined ? {} : { topic: topics }),
    ...(districts === undefined ? {} : { district: districts }),
    ...(exactOnly === undefined ? {} : { exact: exactOnly }),
  };
}

function isWord(text: string): text is string {
  return text !== "";
}

function isTimeStep(text: string): text is TimeStep {
  return TIME_STEPS.some((step) => step === text);
}

function isLang(text: string): text is Lang {
  return LANGS.some((lang) => lang === text);
}

function isRealDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
