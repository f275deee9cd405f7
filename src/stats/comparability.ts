import type { Fact, Period } from "../model/dataset";
import type { Division } from "../model/division";
import type { FactId, IsoDate } from "../model/id";
import { METRICS, type MetricId } from "../model/metric";
import { dayNumber } from "./calendar-days";
import type { FactInContext } from "./fact-in-context";
import { isFormer } from "./is-former";
import { isOneDay } from "./is-one-day";
import { findPeriodClass, foldPer, type PeriodClass } from "./period-class";
import { type UnitFamily, unitFamily } from "./unit-family";

/** How large a place a number is of; a place that is in no list of divisions passes for a district. `null`: of no one place. */
export type PlaceLevel = Division["level"] | null;

/** Everything that two facts must have in common before their values may meet. */
export interface Comparability {
  readonly metric: MetricId;
  readonly unitFamily: UnitFamily;
  readonly level: PlaceLevel;
  /** As printed, without spaces and line breaks. */
  readonly scope: string | null;
  readonly period: PeriodClass;
  readonly since: IsoDate | null;
  /** End of a stated period that was over before the bulletin came out; `null` for one that runs up to the bulletin. */
  readonly until: IsoDate | null;
  /** Of a period that no calendar tells, its words as printed and the year of the bulletin: each year has a 汛期 of its own. */
  readonly during: { readonly words: string; readonly year: string | null } | null;
  readonly per: string | null;
  readonly planned: boolean;
  /** Set only for metrics whose counted thing differs from fact to fact. */
  readonly subject: string | null;
  /** The fact itself, where its metric counts different things and nobody says which it counts: it meets no other. */
  readonly unnamed: FactId | null;
}

export function comparabilityOf(stated: FactInContext): Comparability {
  const { fact, issue } = stated;
  const end = fact.period?.end ?? null;
  const { start: since, words } = stretchOf(fact.period);
  const isOver = end !== null && issue.date !== null && end < issue.date;
  const isTold = since !== null || end !== null || words === null;
  const subject = METRICS[fact.metric].countsOneThing ? null : foldSpaces(fact.subject);
  const isUnnamed = !METRICS[fact.metric].countsOneThing && subject === null;
  return {
    metric: fact.metric,
    unitFamily: unitFamily(fact.metric, fact.unitText),
    level: levelOf(fact),
    scope: foldSpaces(fact.scope),
    period: findPeriodClass(stated),
    since,
    until: (since !== null && isOver) || isFormer(fact, issue) ? end : null,
    during: isTold ? null : { words: words.replace(/\s+/gu, ""), year: yearOf(issue.date) },
    per: foldPer(fact.per),
    planned: fact.planned,
    subject,
    unnamed: isUnnamed ? fact.id : null,
  };
}

/** Equal for facts that may meet, different for all others. JSON, since a printed scope may hold any separator. */
export function comparabilityKey(traits: Comparability): string {
  const { metric, unitFamily, level, scope, period, since, until, during, per, planned } = traits;
  const days = [period, since, until, during?.words, during?.year];
  const thing = [traits.subject, traits.unnamed];
  return JSON.stringify([metric, unitFamily, level, scope, ...days, per, planned, ...thing]);
}

export function levelOf({ district, place, division }: Fact): PlaceLevel {
  if (district !== null) return "county";
  return place === null ? null : (division?.level ?? "county");
}

/** February and March are one kind of period. */
const FEW_DAYS = 3;

/** Whether two groups differ in nothing but which month, quarter or holiday they are of. */
export function isSameKind(a: Comparability, b: Comparability): boolean {
  if (keyWithoutDays(a) !== keyWithoutDays(b)) return false;
  if (a.since === b.since && a.until === b.until) return true;
  const [one, other] = [daysOf(a), daysOf(b)];
  return one !== null && other !== null && Math.abs(one - other) <= FEW_DAYS;
}

function keyWithoutDays(traits: Comparability): string {
  const during = traits.during && { ...traits.during, year: null };
  return comparabilityKey({ ...traits, since: null, until: null, during });
}

function daysOf({ since, until }: Comparability): number | null {
  return since && until ? dayNumber(until) - dayNumber(since) : null;
}

/** One day tells when something took place, and sets nothing apart. */
function stretchOf(period: Period | null): Pick<Period, "start" | "words"> {
  return period === null || isOneDay(period) ? { start: null, words: null } : period;
}

function yearOf(date: IsoDate | null): string | null {
  return date?.slice(0, 4) ?? null;
}

function foldSpaces(words: string | null): string | null {
  const folded = words?.replace(/\s+/gu, "") ?? "";
  return folded === "" ? null : folded;
}
