import type { Bulletins, Issue } from "../model/dataset";
import { DISTRICT_CODES, type DistrictCode } from "../model/district";
import type { Filters } from "../model/filters";
import { groupBy } from "../model/group-by";
import type { FactId, IssueId } from "../model/id";
import type { MetricId } from "../model/metric";
import { once } from "../model/once";
import { cellKey, unreadDistricts } from "./cell-key";
import { type FactInContext, factsOfMetric } from "./fact-in-context";
import { filterFacts } from "./filter-facts";
import { findIssuesInRange } from "./find-issues-in-range";
import { KeepLast, rangeKey } from "./keep-last";

/**
 * `silent` (未提及): an issue is out and the district did not report; `unread` (表中未读): it may have, in a table that was
 * not read; `noIssue` (未出刊): there is none in range. None of them is `zero`.
 */
export const COVERAGE_STATUSES = ["reported", "zero", "silent", "unread", "noIssue"] as const;

export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

interface DistrictCoverage {
  readonly district: DistrictCode;
  readonly status: CoverageStatus;
  readonly factIds: readonly FactId[];
}

export interface Coverage {
  readonly metric: MetricId;
  /** All sixteen, in the order of their codes. */
  readonly districts: readonly DistrictCoverage[];
  readonly counts: Readonly<Record<CoverageStatus, number>>;
  /** The denominator of `counts`. */
  readonly of: number;
  /** The issues in range, in order of date. */
  readonly issueIds: readonly IssueId[];
}

/** The part of a coverage that concerns the districts asked for; all of it where none is. */
export function coverageOf(covered: Coverage, chosen: readonly DistrictCode[]): Coverage {
  if (chosen.length === 0) return covered;
  const districts = covered.districts.filter(({ district }) => chosen.includes(district));
  return { ...covered, districts, counts: countStatuses(districts), of: districts.length };
}

/** Filters that do not make a district silent: who is shown, and whether a hedged number is good enough to be shown. */
export const NOT_SILENCING = ["metrics", "districts", "exactOnly"] as const;

/**
 * Who reported a metric within dates, issues and topics. A hedged or narrower or planned number is a report too,
 * so `stated` must hold them: every fact of the dataset, or of the districts that are asked about.
 */
export function coverage(
  dataset: Pick<Bulletins, "issues" | "items">,
  stated: readonly FactInContext[],
  metric: MetricId,
  filters: Filters,
): Coverage {
  const key = `${metric} ${rangeKey(filters)}`;
  return kept.of([stated, dataset], key, () => cover(dataset, stated, metric, filters));
}

const kept = new KeepLast<Coverage>();

function cover(
  dataset: Pick<Bulletins, "issues" | "items">,
  stated: readonly FactInContext[],
  metric: MetricId,
  filters: Filters,
): Coverage {
  const issues = findIssuesInRange(dataset, filters);
  const facts = filterFacts(stated, filters, { ignore: NOT_SILENCING });
  const byDistrict = groupBy(factsOfMetric(facts, metric), ({ fact }) => fact.district);
  const unread = unreadDistricts(dataset);
  const districts = DISTRICT_CODES.map((district) =>
    coverDistrict(district, byDistrict.get(district) ?? [], issues, unread),
  );
  return {
    metric,
    districts,
    counts: countStatuses(districts),
    of: districts.length,
    issueIds: issues.map(({ id }) => id),
  };
}

/** What facts say about a district that an issue in range gave room to. All of them must be exactly 0 to be `zero`. */
export function coverageStatus(
  facts: readonly FactInContext[],
  issuesInRange: number,
  isInUnreadTable: boolean,
): CoverageStatus {
  if (facts.length > 0) return facts.every(isZero) ? "zero" : "reported";
  if (issuesInRange === 0) return "noIssue";
  return isInUnreadTable ? "unread" : "silent";
}

export function countStatuses(
  cells: readonly { readonly status: CoverageStatus }[],
): Record<CoverageStatus, number> {
  const counts = { reported: 0, zero: 0, silent: 0, unread: 0, noIssue: 0 };
  for (const { status } of cells) counts[status] += 1;
  return counts;
}

function isZero({ fact }: FactInContext): boolean {
  return fact.value === 0 && fact.maxValue === 0;
}

function coverDistrict(
  district: DistrictCode,
  own: readonly FactInContext[],
  issues: readonly Issue[],
  unread: ReadonlySet<string>,
): DistrictCoverage {
  const idsOf = once(() => own.map(({ fact }) => fact.id));
  return {
    district,
    status: coverageStatus(
      own,
      issues.length,
      unread.size > 0 && issues.some(({ id }) => unread.has(cellKey(district, id))),
    ),
    get factIds() {
      return idsOf();
    },
  };
}
