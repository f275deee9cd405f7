import { METRICS, type MetricId } from "../../model/metric";
import { averageRows } from "../../stats/average";
import { groupsOfMetric } from "../../stats/comparable";
import { coverage, coverageOf } from "../../stats/coverage";
import { rowDates } from "../../stats/date-span";
import { findLeadingGroup, isOnlyNarrower } from "../../stats/leading-group";
import { rowsByBasis } from "../../stats/rows-by-basis";
import { summarise } from "../../stats/summarise";
import { totalRows } from "../../stats/total-rows";
import type { CompareInput } from "./compare-input";
import { findEarlier } from "./find-earlier";
import type { MetricComparison } from "./metric-comparison";

export function compareMetric(metric: MetricId, input: CompareInput): MetricComparison {
  const { dataset, filters, facts, basis, counting = "sum", earlier = null } = input;
  const groups = groupsOfMetric(facts, metric);
  const first = findLeadingGroup(groups);
  const ranked = groups.map((group) => ({
    group,
    ...rowsByBasis(group, basis, {
      amongThemselves: group === first,
      exactOnly: filters.exactOnly,
      counting,
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
    counting: isSummed(metric, leading) ? counting : "latest",
    isNarrowed: filters.districts.length > 0,
    dates: leading && rowDates(leading.rows),
    earlier:
      leading && earlier
        ? findEarlier(leading, earlier, { basis, counting, exactOnly: filters.exactOnly })
        : null,
    hidden: ranked.reduce((sum, entry) => sum + entry.hidden, 0),
  };
}

/** Numbers per item or per time are never added, whatever the metric. */
function isSummed(metric: MetricId, leading: MetricComparison["leading"]): boolean {
  return METRICS[metric].combinesBy === "sum" && (leading?.group.per ?? null) === null;
}
