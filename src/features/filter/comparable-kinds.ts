import { DIVISION_LEVELS } from "../../model/division";
import { METRICS, type MetricId } from "../../model/metric";
import { type Comparability, comparabilityKey, comparabilityOf } from "../../stats/comparability";
import type { FactInContext } from "../../stats/fact-in-context";

/** What may share an axis, as `groupComparable` has it; facts of one kind have the same object. */
export interface ComparableKind {
  readonly metric: MetricId;
  /** Of the kinds of a metric that of the lowest rank is the one that a view compares; `null` for what none does. */
  readonly rank: number | null;
}

/** Gives each fact its kind. Thousands that read alike are looked at closely once. */
export function kindFinder(): (stated: FactInContext) => ComparableKind {
  const kindByKey = new Map<string, ComparableKind>();
  const kindByWords = new Map<string, ComparableKind>();
  const lookClosely = (stated: FactInContext) => {
    const traits = comparabilityOf(stated);
    const key = comparabilityKey(traits);
    const kind = kindByKey.get(key) ?? { metric: traits.metric, rank: rankOf(traits) };
    kindByKey.set(key, kind);
    return kind;
  };
  return (stated) => {
    const words = wordsOfKind(stated);
    if (words === null) return lookClosely(stated);
    const kind = kindByWords.get(words) ?? lookClosely(stated);
    kindByWords.set(words, kind);
    return kind;
  };
}

/** All that bears on the kind of a district's number without a period; `null` where more does. */
function wordsOfKind({ fact }: FactInContext): string | null {
  const { metric, district, unitText, scope, per, planned, period } = fact;
  if (!METRICS[metric].countsOneThing) return metric;
  if (period !== null || district === null) return null;
  return `${metric}\n${unitText}\n${scope}\n${per}\n${planned}`;
}

/** The smallest places that are told of, then plain totals before stretches of time; parts of places and unlike things are never compared. */
function rankOf({ metric, level, scope, period, planned }: Comparability): number | null {
  if (!METRICS[metric].countsOneThing || scope !== null || level === null) return null;
  const size = DIVISION_LEVELS.length - DIVISION_LEVELS.indexOf(level);
  return 2 * size + (period === "total" && !planned ? 0 : 1);
}
