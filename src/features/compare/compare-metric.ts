import type { Basis } from "../../model/basis";
import type { Dataset } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import { type Average, averageRows } from "../../stats/average";
import { type ComparableGroup, groupComparable } from "../../stats/comparable";
import { type Coverage, coverage, coverageOf } from "../../stats/coverage";
import type { FactInContext } from "../../stats/fact-in-context";
import { findLeadingGroup, isOnlyNarrower } from "../../stats/leading-group";
import { type BasedRows, rowsByBasis } from "../../stats/rows-by-basis";
import { type Summary, summarise } from "../../stats/summarise";
import { type Total, totalRows } from "../../stats/total-rows";

/** One group of comparable rows, greatest first. */
export interface RankedGroup extends Omit<BasedRows, "hidden"> {
  readonly group: ComparableGroup;
}

/** All that the filtered facts say about one metric. */
export interface MetricComparison {
  readonly metric: MetricId;
  /** The group that shares the first axis and is ranked; `null` where the metric gathers different things or nobody spoke of a whole district. */
  readonly leading: RankedGroup | null;
  readonly apart: readonly RankedGroup[];
  /** Something was reported, yet nothing for a whole district. */
  readonly isOnlyNarrower: boolean;
  readonly coverage: Coverage;
  readonly summary: Summary;
  /** Total of the leading group, or why there is none; `null` without one or where rates are shown. */
  readonly total: Total | null;
  /** Mean of the same rows, wherever they have a total. */
  readonly average: Average | null;
  /** What the rows are divided by; `count` where the metric has no rate. */
  readonly basis: Basis;
  /** How many rows the filter for exact numbers leaves out. */
  readonly hidden: number;
}

export interface CompareInput {
  readonly dataset: Dataset;
  readonly filters: Filters;
  /** Facts that pass all filters but those for metrics and exactness; what is not exact is hidden row by row. */
  readonly facts: readonly FactInContext[];
  readonly basis: Basis;
}

export function compareMetric(
  metric: MetricId,
  { dataset, filters, facts, basis }: CompareInput,
): MetricComparison {
  const groups = groupComparable(facts.filter(({ fact }) => fact.metric === metric));
  const first = findLeadingGroup(groups);
  const ranked = groups.map((group) => ({
    group,
    ...rowsByBasis(group, basis, {
      amongThemselves: group === first,
      exactOnly: filters.exactOnly,
    }),
  }));
  const shown = ranked.filter(({ rows }) => rows.length > 0);
  const leading = shown.find(({ group }) => group === first) ?? null;
  const covered = coverageOf(coverage(dataset, facts, metric, filters), filters.districts);
  const shownBasis = ranked.find((entry) => entry.basis !== "count")?.basis ?? "count";
  const counted = shownBasis === "count" ? leading : null;
  return {
    metric,
    leading,
    apart: shown.filter((entry) => entry !== leading),
    isOnlyNarrower: isOnlyNarrower(groups),
    coverage: covered,
    summary: summarise(
      ranked.flatMap(({ rows }) => rows),
      covered,
    ),
    total: counted && totalRows(counted.group, counted.rows),
    average: counted && averageRows(counted.group, counted.rows),
    basis: shownBasis,
    hidden: ranked.reduce((sum, entry) => sum + entry.hidden, 0),
  };
}
