import type { DistrictCode } from "../../model/district";
import { DISTRICT_CODES } from "../../model/district";
import type { MetricId } from "../../model/metric";
import { type ComparableGroup, groupComparable } from "../../stats/comparable";
import type { FactInContext } from "../../stats/fact-in-context";
import { type DistrictRow, rankDistricts } from "../../stats/rank-districts";

/** One group of comparable rows, greatest first. */
export interface RankedGroup {
  readonly group: ComparableGroup;
  readonly rows: readonly DistrictRow[];
}

/** All that the filtered facts say about one metric. */
export interface MetricComparison {
  readonly metric: MetricId;
  /** The group that shares one axis; `null` where every statement stands apart. */
  readonly main: RankedGroup | null;
  readonly apart: readonly RankedGroup[];
  /** Districts that said nothing of the metric, in any group. */
  readonly silent: readonly DistrictCode[];
}

export function compareMetric(metric: MetricId, facts: readonly FactInContext[]): MetricComparison {
  const ranked = groupComparable(facts.filter(({ fact }) => fact.metric === metric)).map(
    (group) => ({ group, rows: rankDistricts(group) }),
  );
  const spoke = new Set(ranked.flatMap(({ rows }) => rows.map(({ district }) => district)));
  return {
    metric,
    main: ranked.find(({ group }) => group.apart.length === 0) ?? null,
    apart: ranked.filter(({ group }) => group.apart.length > 0),
    silent: DISTRICT_CODES.filter((code) => !spoke.has(code)),
  };
}
