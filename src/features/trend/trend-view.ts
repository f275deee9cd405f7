import type { Dataset, Issue } from "../../model/dataset";
import { DISTRICT_CODES } from "../../model/district";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import { cellKey, unreadDistricts } from "../../stats/cell-key";
import type { FactInContext } from "../../stats/fact-in-context";
import { filterFacts } from "../../stats/filter-facts";
import { findIssuesInRange } from "../../stats/find-issues-in-range";
import { isNarrower } from "../../stats/leading-group";
import { type DistrictTrend, trend } from "../../stats/trend";
import { type ChosenDistricts, chooseDistricts } from "./choose-districts";
import { groupLines, type TrendGroup } from "./trend-groups";

/** Everything that the trend panel shows about one metric. */
export interface TrendView extends ChosenDistricts {
  /** Dated issues under every filter but the dates, oldest first: the panel owns the dates and is not cut by them. */
  readonly issues: readonly (Issue & { readonly date: string })[];
  /** The group on the large axis: the main one, or the fullest where every statement stands apart; never one of narrower scope. */
  readonly main: TrendGroup | null;
  readonly apart: readonly TrendGroup[];
  readonly trends: readonly DistrictTrend[];
  readonly breaks: { readonly gap: number; readonly change: number };
  readonly undated: number;
  /** District and issue of every report, hedged or not (`district issueId`). */
  readonly reported: ReadonlySet<string>;
  /** Of every district in a table that was not read, likewise. */
  readonly unread: ReadonlySet<string>;
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
    unread: unreadDistricts(dataset),
    reported: new Set(ofMetric.map(({ fact, issue }) => cellKey(fact.district, issue.id))),
  };
}
