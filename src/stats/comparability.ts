import type { IsoDate } from "../model/id";
import { METRICS, type MetricId } from "../model/metric";
import type { FactInContext } from "./fact-in-context";
import { findPeriodClass, foldPer, type PeriodClass } from "./period-class";
import { type UnitFamily, unitFamily } from "./unit-family";

/** Everything that two facts must have in common before their values may meet. */
export interface Comparability {
  readonly metric: MetricId;
  readonly unitFamily: UnitFamily;
  /** As printed, without spaces and line breaks. */
  readonly scope: string | null;
  readonly period: PeriodClass;
  readonly since: IsoDate | null;
  /** End of a stated period that was over before the bulletin came out; `null` for one that runs up to the bulletin. */
  readonly until: IsoDate | null;
  readonly per: string | null;
  readonly planned: boolean;
  /** Set only for metrics whose counted thing differs from fact to fact. */
  readonly subject: string | null;
}

export function comparabilityOf({ fact, issue }: FactInContext): Comparability {
  const since = fact.period?.start ?? null;
  const end = fact.period?.end ?? null;
  const isOver = since !== null && end !== null && issue.date !== null && end < issue.date;
  return {
    metric: fact.metric,
    unitFamily: unitFamily(fact.metric, fact.unitText),
    scope: foldSpaces(fact.scope),
    period: findPeriodClass(fact),
    since,
    until: isOver ? end : null,
    per: foldPer(fact.per),
    planned: fact.planned,
    subject: METRICS[fact.metric].countsOneThing ? null : foldSpaces(fact.subject),
  };
}

/** Equal for facts that may meet, different for all others. JSON, since a printed scope may hold any separator. */
export function comparabilityKey(traits: Comparability): string {
  const { metric, unitFamily, scope, period, since, until, per, planned, subject } = traits;
  return JSON.stringify([metric, unitFamily, scope, period, since, until, per, planned, subject]);
}

function foldSpaces(words: string | null): string | null {
  const folded = words?.replace(/\s+/gu, "") ?? "";
  return folded === "" ? null : folded;
}
