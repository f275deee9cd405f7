import { DIVISION_LEVELS } from "../../model/division";
import { METRICS, type MetricId } from "../../model/metric";
import type { Comparability } from "../../stats/comparability";
import type { FactInContext } from "../../stats/fact-in-context";
import { knownTraits } from "../../stats/known-traits";

/** What may share an axis, as `groupComparable` has it; facts of one kind have the same object. */
export interface ComparableKind {
  readonly metric: MetricId;
  /** Of the kinds of a metric that of the lowest rank is the one that a view compares; `null` for what none does. */
  readonly rank: number | null;
}

/** Gives each fact its kind; all that counts unlike things is of one kind, which no view compares. */
export function kindFinder(): (stated: FactInContext) => ComparableKind {
  const kinds = new Map<string, ComparableKind>();
  return (stated) => {
    const { metric } = stated.fact;
    const known = METRICS[metric].countsOneThing ? knownTraits(stated) : null;
    const key = known?.key ?? metric;
    const kind = kinds.get(key) ?? { metric, rank: known && rankOf(known.traits) };
    kinds.set(key, kind);
    return kind;
  };
}

/** The smallest places that are told of, then plain totals before stretches of time; parts of places are never compared. */
function rankOf({ level, scope, period, planned }: Comparability): number | null {
  if (scope !== null || level === null) return null;
  const size = DIVISION_LEVELS.length - DIVISION_LEVELS.indexOf(level);
  return 2 * size + (period === "total" && !planned ? 0 : 1);
}
