import type { Issue } from "../../model/dataset";
import type { IsoDate } from "../../model/id";
import { unreadDistricts } from "../../stats/cell-key";
import { type FactInContext, factsOfMetric } from "../../stats/fact-in-context";
import { filterFacts } from "../../stats/filter-facts";
import { findIssuesInRange } from "../../stats/find-issues-in-range";
import { KeepLast, rangeKey } from "../../stats/keep-last";
import { type TrendGroup, trend } from "../../stats/trend";
import {
  chooseStep,
  daysOf,
  type StepChoice,
  type TrendColumn,
  trendColumns,
} from "../../stats/trend-columns";
import type { TrendInput } from "./trend-input";
import { type ExplainNone, explainNone } from "./why-none";

/** What does not depend on who is asked for: all sixteen take part in it, so that neither the groups nor the axis do. */
export interface TrendGround extends StepChoice {
  /** Issues under every filter, oldest first. */
  readonly issues: readonly Issue[];
  readonly days: readonly IsoDate[];
  readonly columns: readonly TrendColumn[];
  readonly groups: readonly TrendGroup[];
  readonly undated: number;
  /** Why a district has no point in a column. */
  readonly whyNone: ExplainNone;
}

const kept = new KeepLast<TrendGround>(3);

/** Worked out anew only where dates, issues, topics, step or exactness change. */
export function groundOf(input: TrendInput): TrendGround {
  const { dataset, all, filters, metric, step } = input;
  const facts = factsOfMetric(all, metric);
  const key = `${step} ${filters.exactOnly} ${rangeKey(filters)}`;
  return kept.of([facts, dataset], key, () => workOutGround(input, facts));
}

function workOutGround(
  { dataset, filters, step }: TrendInput,
  ofMetric: readonly FactInContext[],
): TrendGround {
  const { exactOnly } = filters;
  const facts = filterFacts(ofMetric, filters, { ignore: ["metrics", "districts", "exactOnly"] });
  const issues = findIssuesInRange(dataset, filters);
  const choice = chooseStep(issues, step);
  const columns = trendColumns(issues, choice.step);
  return {
    ...choice,
    ...{ issues, columns },
    groups: trend(facts, columns, { exactOnly }),
    days: daysOf(issues),
    undated: facts.filter(({ issue }) => issue.date === null).length,
    whyNone: explainNone({ columns, facts, unread: unreadDistricts(dataset), exactOnly }),
  };
}
