import { useMemo } from "react";
import type { Basis } from "../../model/basis";
import type { Counting } from "../../model/counting";
import type { Bulletins } from "../../model/dataset";
import type { DistrictCode } from "../../model/district";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import { coverage } from "../../stats/coverage";
import type { FactInContext } from "../../stats/fact-in-context";
import { findIssuesInRange } from "../../stats/find-issues-in-range";
import { mapCells } from "./map-cells";

export interface MapInput {
  readonly metric: MetricId;
  readonly dataset: Bulletins;
  readonly filters: Filters;
  /** Facts that pass all filters but those for metrics, districts and exactness: the map marks the chosen ones and drops none. */
  readonly facts: readonly FactInContext[];
  readonly basis: Basis;
  /** Which statements of a district count, as in the comparison. */
  readonly counting?: Counting;
}

/** What each of the sixteen districts shows, silence included, and the issues behind it. */
export function useMapCells({
  metric,
  dataset,
  filters,
  facts,
  basis,
  counting = "sum",
}: MapInput) {
  const issues = useMemo(() => findIssuesInRange(dataset, filters), [dataset, filters]);
  const picture = useMemo(() => {
    const { districts } = coverage(dataset, facts, metric, filters);
    const statusByDistrict = new Map(districts.map(({ district, status }) => [district, status]));
    const statusOf = (code: DistrictCode) => statusByDistrict.get(code) ?? "silent";
    const { exactOnly } = filters;
    return mapCells(metric, facts, basis, statusOf, { exactOnly, counting });
  }, [dataset, filters, metric, facts, basis, counting]);
  return { issues, ...picture };
}
