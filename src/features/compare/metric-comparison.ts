import type { Basis } from "../../model/basis";
import type { Counting } from "../../model/counting";
import type { MetricId } from "../../model/metric";
import type { Average } from "../../stats/average";
import type { ComparableGroup } from "../../stats/comparable";
import type { Coverage } from "../../stats/coverage";
import type { DateSpan } from "../../stats/date-span";
import type { BasedRows } from "../../stats/rows-by-basis";
import type { Summary } from "../../stats/summarise";
import type { Total } from "../../stats/total-rows";
import type { Earlier } from "./find-earlier";

/** One group of comparable rows, greatest first. */
export interface RankedGroup extends Omit<BasedRows, "hidden"> {
  readonly group: ComparableGroup;
}

/** All that the filtered facts say about one metric. */
export interface MetricComparison {
  readonly metric: MetricId;
  /** The group that shares the axis and is ranked; `null` where the metric gathers different things or nobody spoke of a whole district. */
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
  /** Which statements count; `latest` wherever the metric does not add up. */
  readonly counting: Counting;
  /** Only chosen districts are in it, so that no place in it is a place among all. */
  readonly isNarrowed: boolean;
  /** From the oldest to the newest bulletin behind the leading rows, `null` where none is dated. */
  readonly dates: DateSpan | null;
  /** `null` where no earlier period is asked for. */
  readonly earlier: Earlier | null;
  /** How many rows the filter for exact numbers leaves out. */
  readonly hidden: number;
}
