import type { Issue } from "../../model/dataset";
import { DISTRICT_CODES, type DistrictCode } from "../../model/district";
import type { IsoDate } from "../../model/id";
import { unreadDistricts } from "../../stats/cell-key";
import { factsOfMetric } from "../../stats/fact-in-context";
import { filterFacts } from "../../stats/filter-facts";
import { findIssuesInRange } from "../../stats/find-issues-in-range";
import { isNarrower } from "../../stats/leading-group";
import { type TrendGroup, type TrendLine, trend } from "../../stats/trend";
import {
  chooseStep,
  daysOf,
  type StepChoice,
  type TrendColumn,
  trendColumns,
} from "../../stats/trend-columns";
import type { TrendInput } from "./trend-input";
import { type ExplainNone, explainNone } from "./why-none";

/** Everything that the trend panel shows about one metric. */
export interface TrendView extends StepChoice {
  /** Issues under every filter, oldest first. */
  readonly issues: readonly Issue[];
  readonly days: readonly IsoDate[];
  readonly columns: readonly TrendColumn[];
  /** The group on the axis: the main one, or the fullest where every statement stands apart; never one of narrower scope. */
  readonly main: TrendGroup | null;
  /** Lines of the main group that have a panel: all of them, or those of the districts asked for. */
  readonly panels: readonly TrendLine[];
  /** Who would have a panel and has nothing in it. */
  readonly absent: readonly DistrictCode[];
  readonly apart: readonly TrendGroup[];
  readonly undated: number;
  /** Why a district has no point in a column. */
  readonly whyNone: ExplainNone;
}

export function makeTrendView({ dataset, all, filters, metric, step }: TrendInput): TrendView {
  const { exactOnly, districts: asked } = filters;
  const ofMetric = factsOfMetric(all, metric);
  // All sixteen take part, so that neither the groups nor the axis depend on who is asked for.
  const facts = filterFacts(ofMetric, filters, { ignore: ["metrics", "districts", "exactOnly"] });
  const issues = findIssuesInRange(dataset, filters);
  const choice = chooseStep(issues, step);
  const columns = trendColumns(issues, choice.step);
  const groups = trend(facts, columns, { exactOnly });
  const main = groups.find((group) => !isNarrower(group)) ?? null;
  const isAsked = (district: DistrictCode) => asked.length === 0 || asked.includes(district);
  const panels = (main?.lines ?? []).filter(({ district }) => isAsked(district));
  const drawn = new Set(panels.map(({ district }) => district));
  const apart = groups.filter((group) => group !== main);
  return {
    ...choice,
    ...{ issues, columns, main, panels, apart },
    days: daysOf(issues),
    absent: DISTRICT_CODES.filter((code) => isAsked(code) && !drawn.has(code)),
    undated: facts.filter(({ issue }) => issue.date === null).length,
    whyNone: explainNone({ columns, facts, unread: unreadDistricts(dataset), exactOnly }),
  };
}
