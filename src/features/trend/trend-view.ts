import { CATEGORY_COUNT, type TrendLine } from "../../charts/trend-picture";
import type { Dataset, Issue } from "../../model/dataset";
import { DISTRICT_CODES, type DistrictCode } from "../../model/district";
import type { Filters } from "../../model/filters";
import type { FactId } from "../../model/id";
import type { MetricId } from "../../model/metric";
import { cellKey } from "../../stats/cell-key";
import type { ApartReason } from "../../stats/comparable";
import { compareText } from "../../stats/compare-facts";
import type { FactInContext } from "../../stats/fact-in-context";
import { filterFacts } from "../../stats/filter-facts";
import { findIssuesInRange } from "../../stats/find-issues-in-range";
import { isNarrower } from "../../stats/leading-group";
import { type DistrictTrend, type TrendPoint, type TrendSegment, trend } from "../../stats/trend";

/** One district's part of a group, with the colour and marker that it has in every chart of the panel. */
interface GroupLine {
  readonly district: DistrictCode;
  readonly category: number;
  readonly segments: readonly TrendSegment[];
}

/** Lines that may share an axis. */
export interface TrendGroup {
  readonly key: string;
  readonly unitText: string | null;
  readonly apart: readonly ApartReason[];
  readonly lines: readonly GroupLine[];
  readonly pointCount: number;
}

/** Everything that the trend panel shows about one metric. */
export interface TrendView {
  /** Dated issues under every filter but the dates, oldest first: the panel owns the dates and is not cut by them. */
  readonly issues: readonly (Issue & { readonly date: string })[];
  readonly districts: readonly DistrictCode[];
  readonly shownBy: "filter" | "filterMost" | "all" | "most";
  /** How many districts there were to choose from. */
  readonly of: number;
  /** The group on the large axis: the main one, or the fullest where every statement stands apart; never one of narrower scope. */
  readonly main: TrendGroup | null;
  readonly apart: readonly TrendGroup[];
  readonly trends: readonly DistrictTrend[];
  readonly breaks: { readonly gap: number; readonly change: number };
  readonly undated: number;
  /** District and issue of every report, hedged or not (`district issueId`). */
  readonly reported: ReadonlySet<string>;
}

const NOT_HERE = ["metrics", "districts", "from", "to"] as const;

export function makeTrendView(
  dataset: Dataset,
  all: readonly FactInContext[],
  filters: Filters,
  metric: MetricId,
): TrendView {
  const ofMetric = all.filter(({ fact }) => fact.metric === metric);
  const stated = filterFacts(ofMetric, filters, { ignore: [...NOT_HERE, "exactOnly"] });
  const facts = filterFacts(stated, filters, { ignore: NOT_HERE });
  const issues = findIssuesInRange(dataset, { ...filters, from: null, to: null });
  const chosen = chooseDistricts(facts, filters.districts);
  // All sixteen take part, so that the groups do not depend on who is drawn.
  const trends = trend(stated, issues, DISTRICT_CODES, filters).filter(({ district }) =>
    chosen.districts.includes(district),
  );
  const groups = groupLines(trends, chosen.districts);
  const main = groups.find((group) => !isNarrower(group)) ?? null;
  const starts = (main?.lines ?? []).flatMap(({ segments }) => segments.slice(1));
  const change = starts.filter(({ startsBy }) => startsBy === "change").length;
  return {
    issues: issues.flatMap((issue) =>
      issue.date === null ? [] : [{ ...issue, date: issue.date }],
    ),
    ...chosen,
    main,
    apart: groups.filter((group) => group !== main),
    trends,
    breaks: { gap: starts.length - change, change },
    undated: trends.reduce((sum, { undatedIds }) => sum + undatedIds.length, 0),
    reported: new Set(ofMetric.map(({ fact, issue }) => cellKey(fact.district, issue.id))),
  };
}

/** The districts asked for, else those that reported; of too many the ones with most statements, in the order of codes. */
function chooseDistricts(
  facts: readonly FactInContext[],
  asked: readonly DistrictCode[],
): Pick<TrendView, "districts" | "shownBy" | "of"> {
  const counts = new Map<DistrictCode, number>();
  for (const { fact } of facts) {
    if (fact.district) counts.set(fact.district, (counts.get(fact.district) ?? 0) + 1);
  }
  const isAsked = asked.length > 0;
  const candidates = DISTRICT_CODES.filter((code) =>
    isAsked ? asked.includes(code) : counts.has(code),
  );
  const of = candidates.length;
  if (of <= CATEGORY_COUNT) {
    return { districts: candidates, shownBy: isAsked ? "filter" : "all", of };
  }
  const most = [...candidates]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b))
    .slice(0, CATEGORY_COUNT);
  const districts = candidates.filter((code) => most.includes(code));
  return { districts, shownBy: isAsked ? "filterMost" : "most", of };
}

/** One group a key, those of the main axis first, then the fullest. */
function groupLines(
  trends: readonly DistrictTrend[],
  districts: readonly DistrictCode[],
): TrendGroup[] {
  const segments = trends.flatMap((district) => district.segments);
  const keys = [...new Set(segments.map(({ groupKey }) => groupKey))];
  return keys
    .flatMap((key): TrendGroup[] => {
      const own = segments.filter(({ groupKey }) => groupKey === key);
      const [first] = own;
      if (!first) return [];
      const lines = trends.flatMap(({ district, segments: all }): GroupLine[] => {
        const mine = all.filter(({ groupKey }) => groupKey === key);
        const category = districts.indexOf(district);
        return mine.length > 0 ? [{ district, category, segments: mine }] : [];
      });
      const pointCount = own.reduce((sum, { points }) => sum + points.length, 0);
      return [{ key, unitText: first.unitText, apart: first.apart, lines, pointCount }];
    })
    .sort(
      (a, b) =>
        Number(a.apart.length > 0) - Number(b.apart.length > 0) || b.pointCount - a.pointCount,
    );
}

/** The group as the chart draws it; `labelOf` says what stands at a line's end. */
export function drawnLines(
  { lines }: TrendGroup,
  nameOf: (district: DistrictCode) => string,
  labelOf: (district: DistrictCode, last: TrendPoint) => string,
): TrendLine[] {
  return lines.flatMap(({ district, category, segments }) => {
    const last = segments.at(-1)?.points.at(-1);
    if (!last) return [];
    return [
      {
        name: nameOf(district),
        label: labelOf(district, last),
        category,
        segments: segments.map(({ points }) =>
          points.map(({ factId, date, interval, bound }) => ({
            factId,
            time: timeOf(date),
            interval,
            isHedged: bound !== "exact",
          })),
        ),
      },
    ];
  });
}

/** Midnight UTC of a day. */
export function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** A point with the district that it belongs to. */
export interface PlacedPoint {
  readonly line: number;
  readonly district: DistrictCode;
  readonly point: TrendPoint;
}

/** All points of a group, line after line. */
export function placedPoints({ lines }: TrendGroup): PlacedPoint[] {
  return lines.flatMap(({ district, segments }, line) =>
    segments.flatMap(({ points }) => points.map((point) => ({ line, district, point }))),
  );
}

export function factIdsOf({ factId, candidateIds }: TrendPoint): readonly FactId[] {
  return [factId, ...candidateIds.filter((id) => id !== factId)];
}
