import { DISTRICT_CODES, type DistrictCode } from "../model/district";
import { groupBy } from "../model/group-by";
import type { IssueId } from "../model/id";
import { METRICS } from "../model/metric";
import type { ApartReason, ComparableGroup } from "./comparable";
import { groupComparable } from "./comparable";
import type { FactInContext } from "./fact-in-context";
import { isRunning } from "./find-summands";
import type { DistrictRow } from "./rank-districts";
import { rowsByBasis } from "./rows-by-basis";
import { indexColumns, type TrendColumn } from "./trend-columns";

/**
 * What a point of a group is: all that was reported in its stretch of time added, the newest running total of it, the
 * newest statement of it, or the greatest where statements are never combined.
 */
export type PointKind = "sum" | "running" | "latest" | "single";

/** What one district said, column by column; `null` where it said nothing comparable or what it said is hidden. */
export interface TrendLine {
  readonly district: DistrictCode;
  readonly points: readonly (DistrictRow | null)[];
}

/** Lines that may share an axis. */
export interface TrendGroup {
  readonly key: string;
  readonly unitText: string | null;
  readonly kind: PointKind;
  /** As in the comparable group: empty for the main group of the metric. */
  readonly apart: readonly ApartReason[];
  /** In the order of codes, those without any point left out. */
  readonly lines: readonly TrendLine[];
  readonly pointCount: number;
  /** Statements of districts behind the points, hidden ones included. */
  readonly factCount: number;
  /** How many points are left out because they are not exact. */
  readonly hidden: number;
}

export interface TrendOptions {
  /** Only exact numbers, by the rules of the comparison within each column. */
  readonly exactOnly?: boolean;
}

/**
 * Lines over time, one group for what may share an axis, the main one first, then the fullest. Within a column the
 * rules are those of the comparison; but a running total says how much there was by then and a sum how much came in
 * between, so the two never share an axis.
 */
export function trend(
  facts: readonly FactInContext[],
  columns: readonly TrendColumn[],
  options: TrendOptions = {},
): TrendGroup[] {
  const columnOf = indexColumns(columns);
  const placed = facts.filter(
    ({ fact, issue }) => fact.district !== null && columnOf.has(issue.id),
  );
  return groupComparable(placed)
    .flatMap(splitByKind)
    .map((part) => drawLines(part, columnOf, columns.length, options))
    .sort(
      (a, b) =>
        Number(a.apart.length > 0) - Number(b.apart.length > 0) || fullness(b) - fullness(a),
    );
}

/** Hidden points count too, so that hiding some never changes which group leads. */
function fullness({ pointCount, hidden }: TrendGroup): number {
  return pointCount + hidden;
}

type Part = ComparableGroup & { readonly kind: PointKind };

function splitByKind(group: ComparableGroup): Part[] {
  const { combinesBy } = METRICS[group.metric];
  if (combinesBy !== "sum" || group.per !== null) {
    return [{ ...group, kind: combinesBy === "none" ? "single" : "latest" }];
  }
  return [...groupBy(group.facts, isRunning)].map(([running, facts]) => {
    const kind = running ? "running" : "sum";
    return { ...group, facts, key: `${group.key} ${kind}`, kind };
  });
}

function drawLines(
  part: Part,
  columnOf: ReadonlyMap<IssueId, number>,
  length: number,
  options: TrendOptions,
): TrendGroup {
  const lines = new Map<DistrictCode, (DistrictRow | null)[]>();
  let pointCount = 0;
  let hidden = 0;
  for (const [column, facts] of groupBy(part.facts, ({ issue }) => columnOf.get(issue.id) ?? 0)) {
    const based = rowsByBasis({ ...part, facts }, "count", options);
    hidden += based.hidden;
    for (const [district, row] of firstOfDistricts(based.rows)) {
      const points = lines.get(district) ?? new Array<DistrictRow | null>(length).fill(null);
      lines.set(district, points);
      points[column] = row;
      pointCount += 1;
    }
  }
  const { key, unitText, kind, apart } = part;
  return {
    ...{ key, unitText, kind, apart, pointCount },
    lines: DISTRICT_CODES.flatMap((district) => {
      const points = lines.get(district);
      return points ? [{ district, points }] : [];
    }),
    factCount: part.facts.length,
    hidden,
  };
}

/** One row a district: where statements are never combined, the greatest of them. */
function firstOfDistricts(rows: readonly DistrictRow[]): Map<DistrictCode, DistrictRow> {
  const byDistrict = new Map<DistrictCode, DistrictRow>();
  for (const row of rows) {
    if (row.district !== null && !byDistrict.has(row.district)) byDistrict.set(row.district, row);
  }
  return byDistrict;
}
