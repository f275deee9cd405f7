import { DISTRICTS, type DistrictCode } from "../model/district";
import { METRICS, type MetricId } from "../model/metric";
import type { ComparableGroup } from "./comparable";
import { type Interval, scaleInterval } from "./interval";
import { isNarrower } from "./leading-group";
import {
  compareRows,
  type DistrictRow,
  type RankOptions,
  rankDistricts,
  rankRows,
} from "./rank-districts";
import { roundOutward } from "./round-outward";

/** `residents`: per 10,000 usual residents of the 2020 census; `area`: per square kilometre. */
export type Denominator = "residents" | "area";

const RESIDENTS_UNIT = 10_000;

/** A number divided by the district's residents or area, doubt included; `null` where that means nothing for the metric. */
function normalise(
  interval: Interval,
  metric: MetricId,
  district: DistrictCode,
  by: Denominator,
): Interval | null {
  if (!METRICS[metric].canNormalise) return null;
  const { population2020, areaKm2 } = DISTRICTS[district];
  return scaleInterval(
    interval,
    by === "residents" ? RESIDENTS_UNIT / population2020 : 1 / areaKm2,
  );
}

/**
 * The rows of `rankDistricts` as rates, ranked anew; `null` where the metric has no rate the group holds rates
 * already, or its numbers speak of less than the district they would be divided by.
 * Labels are computed, keep the hedge and are rounded outward, the intervals are not; places that are no district are left out.
 */
export function normaliseRows(
  group: ComparableGroup,
  by: Denominator,
  { amongThemselves = false, ...choosing }: RankOptions = {},
): DistrictRow[] | null {
  if (!METRICS[group.metric].canNormalise || group.per !== null || isNarrower(group)) return null;
  const rows = rankDistricts(group, choosing).flatMap((row) => {
    const interval = row.district && normalise(row.interval, group.metric, row.district, by);
    return interval ? [withInterval(row, interval)] : [];
  });
  const isBarred = group.apart.length > 0 && !amongThemselves;
  const bar = isBarred ? ({ code: "apart", apart: group.apart } as const) : null;
  return rankRows(rows, bar).sort(compareRows);
}

function withInterval(row: DistrictRow, interval: Interval): DistrictRow {
  const { value, min: minValue, max: maxValue } = roundOutward(interval);
  const { bound, marks } = row;
  // The printed measure word is no unit of a rate; the heading says what the number is per.
  const quantity = { value, minValue, maxValue, bound, marks, unitText: null };
  return { ...row, interval, value: interval.value, label: { code: "computed", quantity } };
}
