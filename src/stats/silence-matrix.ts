import type { Dataset, Item } from "../model/dataset";
import { DISTRICT_CODES, type DistrictCode } from "../model/district";
import type { Filters } from "../model/filters";
import type { FactId, IssueId, ItemId } from "../model/id";
import type { MetricId } from "../model/metric";
import { cellKey, unreadDistricts } from "./cell-key";
import { type CoverageStatus, countStatuses, coverageStatus, NOT_SILENCING } from "./coverage";
import type { FactInContext } from "./fact-in-context";
import { filterFacts } from "./filter-facts";
import { findIssuesInRange } from "./find-issues-in-range";
import { groupBy } from "./group-by";

/** What the columns are: metrics over all issues in range, or the issues in range for one metric. */
export type MatrixColumns =
  | { readonly by: "metric"; readonly metrics: readonly MetricId[] }
  | { readonly by: "issue"; readonly metric: MetricId };

export interface SilenceCell {
  readonly district: DistrictCode;
  readonly column: MetricId | IssueId;
  readonly status: CoverageStatus;
  readonly factIds: readonly FactId[];
  /** Items of the district in range: empty where it said nothing at all, filled where it was silent on this metric only. */
  readonly itemIds: readonly ItemId[];
}

export interface SilenceMatrix {
  readonly columns: readonly (MetricId | IssueId)[];
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
  dataset: Dataset,
  stated: readonly FactInContext[],
  filters: Filters,
  columns: MatrixColumns,
): SilenceMatrix {
  const issueIds = findIssuesInRange(dataset, filters).map(({ id }) => id);
  const keys = columns.by === "metric" ? columns.metrics : issueIds;
  const context = gatherCells(dataset, stated, filters, columns, issueIds);
  const rows = DISTRICT_CODES.map((district) => ({
    district,
    cells: keys.map((column) => makeCell(district, column, context)),
  }));
  const cells = rows.flatMap((row) => row.cells);
  return { columns: keys, rows, counts: countStatuses(cells), of: cells.length };
}

/** The rows of the districts asked for, counted anew; all of them where none is. */
export function ofDistricts(matrix: SilenceMatrix, chosen: readonly DistrictCode[]): SilenceMatrix {
  if (chosen.length === 0) return matrix;
  const rows = matrix.rows.filter(({ district }) => chosen.includes(district));
  const cells = rows.flatMap((row) => row.cells);
  return { ...matrix, rows, counts: countStatuses(cells), of: cells.length };
}

interface CellContext {
  readonly columns: MatrixColumns;
  /** The issues in range that stand behind a cell of a column. */
  readonly issuesOf: (column: MetricId | IssueId) => readonly IssueId[];
  readonly unread: ReadonlySet<string>;
  readonly factsByCell: ReadonlyMap<string, readonly FactInContext[]>;
  readonly itemsByCell: ReadonlyMap<string, readonly Item[]>;
}

function gatherCells(
  dataset: Dataset,
  stated: readonly FactInContext[],
  filters: Filters,
  columns: MatrixColumns,
  issueIds: readonly IssueId[],
): CellContext {
  const { topics } = filters;
  const inRange = new Set(issueIds);
  const facts = filterFacts(stated, filters, { ignore: NOT_SILENCING }).filter(
    ({ fact }) => columns.by === "metric" || fact.metric === columns.metric,
  );
  const items = dataset.items.filter(
    ({ issueId, section }) =>
      inRange.has(issueId) && (topics.length === 0 || topics.includes(section ?? "")),
  );
  return {
    columns,
    issuesOf: (column) => (columns.by === "metric" ? issueIds : [column]),
    unread: unreadDistricts(dataset),
    factsByCell: groupBy(facts, ({ fact, issue }) =>
      cellKey(fact.district, columns.by === "metric" ? fact.metric : issue.id),
    ),
    itemsByCell: groupBy(items, ({ district, issueId }) =>
      cellKey(district, columns.by === "metric" ? "" : issueId),
    ),
  };
}

function makeCell(
  district: DistrictCode,
  column: MetricId | IssueId,
  { columns, issuesOf, unread, factsByCell, itemsByCell }: CellContext,
): SilenceCell {
  const facts = factsByCell.get(cellKey(district, column)) ?? [];
  const items = itemsByCell.get(cellKey(district, columns.by === "metric" ? "" : column)) ?? [];
  const issues = issuesOf(column);
  const isUnread = issues.some((id) => unread.has(cellKey(district, id)));
  return {
    district,
    column,
    status: coverageStatus(facts, issues.length, isUnread),
    factIds: facts.map(({ fact }) => fact.id),
    itemIds: [...new Set([...facts.map(({ item }) => item.id), ...items.map(({ id }) => id)])],
  };
}
