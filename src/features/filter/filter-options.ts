import { DISTRICT_CODES, type DistrictCode } from "../../model/district";
import { METRIC_IDS, type MetricId } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";

export interface MetricOption {
  readonly metric: MetricId;
  /** How many districts reported it under the other filters. */
  readonly districtCount: number;
}

/** Metrics that the data knows, with how many districts speak of each under the other filters. */
export function metricOptions(
  all: readonly FactInContext[],
  filtered: readonly FactInContext[],
): MetricOption[] {
  const known = new Set(all.map(({ fact }) => fact.metric));
  return METRIC_IDS.filter((metric) => known.has(metric)).map((metric) => {
    const places = filtered
      .filter(({ fact }) => fact.metric === metric)
      .map(({ fact }) => fact.district)
      .filter((district) => district !== null);
    return { metric, districtCount: new Set(places).size };
  });
}

/** Sections printed above items, each once, in the order of the texts. */
export function topicOptions(all: readonly FactInContext[]): string[] {
  return [...new Set(all.flatMap(({ item }) => item.section ?? []))];
}

/** All sixteen districts, with whether any fact under the other filters names them. */
export function districtOptions(
  filtered: readonly FactInContext[],
): { readonly district: DistrictCode; readonly hasFacts: boolean }[] {
  const spoke = new Set(filtered.map(({ fact }) => fact.district));
  return DISTRICT_CODES.map((district) => ({ district, hasFacts: spoke.has(district) }));
}
