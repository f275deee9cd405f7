import type { Bulletins, Issue } from "../model/dataset";
import { DISTRICT_CODES, type DistrictCode } from "../model/district";
import type { Filters } from "../model/filters";
import type { MetricId } from "../model/metric";
import { cellKey, unreadDistricts } from "./cell-key";
import { type CoverageStatus, countStatuses, coverageStatus } from "./coverage";
import type { FactInContext } from "./fact-in-context";
import { findIssuesInRange } from "./find-issues-in-range";
import { type FactsByCell, gatherFacts } from "./gather-facts";
import type { IssueColumn } from "./issue-columns";
import { KeepLast, rangeKey } from "./keep-last";
import { newestFirst } from "./newest-first";

/** What the columns are: metrics over all issues in range, or stretches of those issues for one metric. */
export type MatrixColumns =
  | { readonly by: "metric"; readonly metrics: readonly MetricId[] }
  | { readonly by: "issue"; readonly metric: MetricId; readonly columns: readonly IssueColumn[] };

export interface SilenceCell {
  readonly district: DistrictCode;
  /** The metric, or the key of the issues. */
  readonly column: string;
  readonly status: CoverageStatus;
  /** All that the district said here, newest first, and first of all what stands for the newest issue. */
  readonly facts: readonly FactInContext[];
  /** How many issues mention it, of how many that are out. */
  readonly mentions: number;
  readonly issues: readonly Issue[];
}

export interface SilenceMatrix {
  readonly columns: readonly string[];
  /** A row for each district, a cell for each column. */
  readonly rows: readonly {
    readonly district: DistrictCode;
    readonly cells: readonly SilenceCell[];
  }[];
  readonly counts: Readonly<Record<CoverageStatus, number>>;
  /** The denominator of `counts`: all cells. */
  readonly of: number;
}

/** Who reported what, cell by cell, of all `stated` facts of the dataset. The filters on metrics, districts and exactness do not apply, see `coverage`. */
export function silenceMatrix(
  dataset: Pick<Bulletins, "issues" | "items">,
  stated: readonly FactInContext[],
  filters: Filters,
  columns: MatrixColumns,
): SilenceMatrix {
  const keys =
    columns.by === "metric"
      ? columns.metrics
      : [columns.metric, ...columns.columns.map((column) => column.key)];
  const key = `${columns.by} ${keys.join(" ")} ${rangeKey(filters)}`;
  return kept.of([stated, dataset], key, () => fillMatrix(dataset, stated, filters, columns));
}

const kept = new KeepLast<SilenceMatrix>();

function fillMatrix(
  dataset: Pick<Bulletins, "issues" | "items">,
  stated: readonly FactInContext[],
  filters: Filters,
  columns: MatrixColumns,
): SilenceMatrix {
  const issues = findIssuesInRange(dataset, filters);
  const lists =
    columns.by === "metric" ? columns.metrics.map((key) => ({ key, issues })) : columns.columns;
  const facts = factsOfCells(stated, filters, columns);
  const unread = unreadDistricts(dataset);
  const rows = DISTRICT_CODES.map((district) => ({
    district,
    cells: lists.map((column) =>
      makeCell(district, column, facts.get(district)?.get(column.key) ?? [], unread),
    ),
  }));
  const cells = rows.flatMap((row) => row.cells);
  return {
    columns: lists.map(({ key }) => key),
    rows,
    counts: countStatuses(cells),
    of: cells.length,
  };
}

/** The rows of the districts asked for, counted anew; all of them where none is. */
export function ofDistricts(matrix: SilenceMatrix, chosen: readonly DistrictCode[]): SilenceMatrix {
  if (chosen.length === 0) return matrix;
  const rows = matrix.rows.filter(({ district }) => chosen.includes(district));
  const cells = rows.flatMap((row) => row.cells);
  return { ...matrix, rows, counts: countStatuses(cells), of: cells.length };
}

/** The facts of each cell by its district and the key of its column. */
function factsOfCells(
  stated: readonly FactInContext[],
  filters: Filters,
  columns: MatrixColumns,
): FactsByCell {
  const metrics = columns.by === "metric" ? [] : [columns.metric];
  const keyOf = columns.by === "metric" ? metricOf : keyOfIssue(columns.columns);
  return gatherFacts(stated, { ...filters, metrics }, keyOf);
}

function metricOf({ fact }: FactInContext): string {
  return fact.metric;
}

function keyOfIssue(columns: readonly IssueColumn[]): (entry: FactInContext) => string {
  const keys = new Map(columns.flatMap(({ key, issues }) => issues.map(({ id }) => [id, key])));
  return ({ issue }) => keys.get(issue.id) ?? "";
}

function makeCell(
  district: DistrictCode,
  { key, issues }: IssueColumn,
  said: readonly FactInContext[],
  unread: ReadonlySet<string>,
): SilenceCell {
  const isUnread =
    said.length === 0 &&
    unread.size > 0 &&
    issues.some(({ id }) => unread.has(cellKey(district, id)));
  return {
    district,
    column: key,
    status: coverageStatus(said, issues.length, isUnread),
    facts: newestFirst(said),
    mentions: new Set(said.map(({ issue }) => issue.id)).size,
    issues,
  };
}
