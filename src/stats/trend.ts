import type { Issue } from "../model/dataset";
import type { DistrictCode } from "../model/district";
import { statedWords } from "../model/format-quantity";
import type { FactId, IsoDate, IssueId } from "../model/id";
import type { Bound } from "../model/quantity";
import type { ApartReason, ComparableGroup } from "./comparable";
import { groupComparable } from "./comparable";
import { compareText } from "./compare-facts";
import type { FactInContext } from "./fact-in-context";
import { findGreatest } from "./find-greatest";
import { groupBy } from "./group-by";
import { type Interval, intervalOf } from "./interval";

/** One issue's statement of one district: the greatest of that issue; nothing is added over issues. */
export interface TrendPoint {
  readonly date: IsoDate;
  readonly issueId: IssueId;
  readonly interval: Interval;
  readonly bound: Bound;
  readonly words: string;
  readonly factId: FactId;
  /** All that the district said in this issue and group. */
  readonly candidateIds: readonly FactId[];
}

/** Points that may be joined by a line. */
export interface TrendSegment {
  readonly groupKey: string;
  readonly unitText: string | null;
  /** As in the group: empty for the main group of the metric. */
  readonly apart: readonly ApartReason[];
  /** Why no line leads here from an earlier point: the first one, an issue without a report between, or another unit, scope or period. */
  readonly startsBy: "first" | "gap" | "change";
  readonly points: readonly TrendPoint[];
}

export interface DistrictTrend {
  readonly district: DistrictCode;
  /** In order of their first point. */
  readonly segments: readonly TrendSegment[];
  /** Issues in range in which the district reported nothing of the metric. */
  readonly gaps: readonly { readonly issueId: IssueId; readonly date: IsoDate }[];
  /** Facts of undated bulletins have no place on a time axis. */
  readonly undatedIds: readonly FactId[];
}

export interface TrendOptions {
  /** Leaves out the points that are not exact; which statement stands for an issue does not change. */
  readonly exactOnly?: boolean;
}

/** Lines by bulletin date. `facts` are those of one metric, `issues` all issues in range whether or not they hold such a fact. */
export function trend(
  facts: readonly FactInContext[],
  issues: readonly Issue[],
  districts: readonly DistrictCode[],
  options: TrendOptions = {},
): DistrictTrend[] {
  const dated = issues
    .flatMap(({ id, date }) => (date === null ? [] : [{ issueId: id, date }]))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.issueId, b.issueId));
  const groups = groupComparable(facts.filter(({ issue }) => issue.date !== null));
  return districts.map((district) => {
    const own = facts.filter(({ fact }) => fact.district === district);
    const reported = new Set(own.map(({ issue }) => issue.id));
    return {
      district,
      segments: joinSegments(groups, district, dated, options),
      gaps: dated.filter(({ issueId }) => !reported.has(issueId)),
      undatedIds: own.filter(({ issue }) => issue.date === null).map(({ fact }) => fact.id),
    };
  });
}

type DatedIssue = { readonly issueId: IssueId; readonly date: IsoDate };

interface OpenSegment {
  readonly group: ComparableGroup;
  readonly firstIssue: number;
  readonly points: TrendPoint[];
}

function joinSegments(
  groups: readonly ComparableGroup[],
  district: DistrictCode,
  issues: readonly DatedIssue[],
  options: TrendOptions,
): TrendSegment[] {
  const runs = groups.flatMap((group) => findRuns(group, district, issues, options));
  runs.sort(
    (a, b) => a.firstIssue - b.firstIssue || groups.indexOf(a.group) - groups.indexOf(b.group),
  );
  return runs.map(({ group, firstIssue, points }) => ({
    groupKey: group.key,
    unitText: group.unitText,
    apart: group.apart,
    startsBy: explainStart(runs, group, firstIssue),
    points,
  }));
}

/** Stretches of neighbouring issues in each of which the district reported within the group. */
function findRuns(
  group: ComparableGroup,
  district: DistrictCode,
  issues: readonly DatedIssue[],
  { exactOnly = false }: TrendOptions,
): OpenSegment[] {
  const own = group.facts.filter(({ fact }) => fact.district === district);
  const factsByIssue = groupBy(own, ({ issue }) => issue.id);
  const runs: OpenSegment[] = [];
  let run: OpenSegment | null = null;
  issues.forEach((issue, index) => {
    const facts = factsByIssue.get(issue.issueId);
    const point = facts && makePoint(facts, issue);
    if (!point || (exactOnly && point.bound !== "exact")) {
      run = null;
      return;
    }
    if (!run) {
      run = { group, firstIssue: index, points: [] };
      runs.push(run);
    }
    run.points.push(point);
  });
  return runs;
}

function makePoint(facts: readonly FactInContext[], { issueId, date }: DatedIssue): TrendPoint {
  const { fact } = findGreatest(facts);
  return {
    date,
    issueId,
    interval: intervalOf(fact),
    bound: fact.bound,
    words: statedWords(fact),
    factId: fact.id,
    candidateIds: facts.map((entry) => entry.fact.id),
  };
}

function explainStart(
  runs: readonly OpenSegment[],
  group: ComparableGroup,
  firstIssue: number,
): TrendSegment["startsBy"] {
  const before = runs.filter((run) => run.firstIssue < firstIssue);
  const isNeighbour = ({ firstIssue: first, points }: OpenSegment) =>
    first + points.length === firstIssue;
  if (before.length === 0) return "first";
  if (before.some((run) => run.group !== group && isNeighbour(run))) return "change";
  return "gap";
}
