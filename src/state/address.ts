import {
  createParser,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs";
import { isDistrictCode } from "../model/district";
import type { Filters } from "../model/filters";
import { isMetricId } from "../model/metric";

const metric = createParser({ parse: (s) => (isMetricId(s) ? s : null), serialize: String });
const district = createParser({ parse: (s) => (isDistrictCode(s) ? s : null), serialize: String });
const isoDate = createParser({ parse: (s) => (isRealDate(s) ? s : null), serialize: String });

/** Every state that a link must restore, by its name in the URL. Defaults are left out of the link. */
export const addressParsers = {
  metric: parseAsArrayOf(metric).withDefault([]),
  from: isoDate,
  to: isoDate,
  issue: parseAsArrayOf(parseAsString).withDefault([]),
  topic: parseAsArrayOf(parseAsString).withDefault([]),
  district: parseAsArrayOf(district).withDefault([]),
  exact: parseAsBoolean.withDefault(false),
  map: parseAsStringLiteral(["tiles", "outlines"]).withDefault("tiles"),
  basis: parseAsStringLiteral(["count", "per10k", "perKm2"]).withDefault("count"),
  /** Ids of the opened facts; the first one is lit, the others rest with it in one number. */
  fact: parseAsArrayOf(parseAsString).withDefault([]),
  guide: parseAsBoolean.withDefault(false),
  lang: parseAsStringLiteral(["zh", "en"]).withDefault("zh"),
};

export type Address = inferParserType<typeof addressParsers>;

/** The parts of the address that change; `null` takes a part back to its default. */
export type AddressChange = { [Key in keyof Address]?: Address[Key] | null };

export type Basis = Address["basis"];

/** The query string of an address laid over another one (`?mock=` and strangers' parameters stay). */
export const serializeAddress = createSerializer(addressParsers);

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

function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The address change that carries a change of filters. */
export function addressChangeOf(change: Partial<Filters>): AddressChange {
  const { metrics, from, to, issueIds, topics, districts, exactOnly } = change;
  return {
    ...(metrics === undefined ? {} : { metric: [...metrics] }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(issueIds === undefined ? {} : { issue: [...issueIds] }),
    ...(topics === undefined ? {} : { topic: [...topics] }),
    ...(districts === undefined ? {} : { district: [...districts] }),
    ...(exactOnly === undefined ? {} : { exact: exactOnly }),
  };
}
