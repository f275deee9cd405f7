import { METRICS, type MetricId } from "../../model/metric";
import { type Comparability, comparabilityKey, comparabilityOf } from "../../stats/comparability";
import type { FactInContext } from "../../stats/fact-in-context";

/** What may share an axis, as `groupComparable` has it; facts of one kind have the same object. */
export interface ComparableKind {
  readonly metric: MetricId;
  /** Whole districts, done, and no stretch of time that sets it apart: what the main figure shows where there is any. */
  readonly isPlain: boolean;
}

/** Gives each fact its kind. Thousands that read alike are looked at closely once. */
export function kindFinder(): (stated: FactInContext) => ComparableKind {
  const kindByKey = new Map<string, ComparableKind>();
  const kindByWords = new Map<string, ComparableKind>();
  const lookClosely = (stated: FactInContext) => {
    const traits = comparabilityOf(stated);
    const key = comparabilityKey(traits);
    const kind = kindByKey.get(key) ?? { metric: traits.metric, isPlain: isPlain(traits) };
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

/** All that bears on the kind of a fact without a period; `null` where its period, its issue or its thing does too. */
function wordsOfKind({ fact }: FactInContext): string | null {
  const { metric, unitText, scope, per, planned, period } = fact;
  if (period !== null || !METRICS[metric].countsOneThing) return null;
  return `${metric}\n${unitText}\n${scope}\n${per}\n${planned}`;
}

function isPlain({ scope, period, planned }: Comparability): boolean {
  return scope === null && period === "total" && !planned;
}
