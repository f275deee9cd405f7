import { DIVISION_LEVELS, type Division } from "../model/division";
import { groupBy } from "../model/group-by";
import type { IsoDate } from "../model/id";
import { METRICS, type MetricId } from "../model/metric";
import type { Comparability, PlaceLevel } from "./comparability";
import { compareText, inOrder } from "./compare-facts";
import { type FactInContext, factsOfMetric } from "./fact-in-context";
import { isFormer } from "./is-former";
import { knownTraits } from "./known-traits";
import type { UnitFamily } from "./unit-family";
import { METRIC_UNITS } from "./unit-words";

/** Why a group may not share an axis with the main group of its metric. */
export type ApartReason =
  | { readonly code: "narrowerScope"; readonly scope: string }
  /** `until` is set where the stated period was over before the bulletin came out, `words` where all print the same. */
  | {
      readonly code: "sinceDate";
      readonly date: IsoDate;
      readonly until: IsoDate | null;
      readonly words: string | null;
    }
  /** A period that no calendar tells. */
  | { readonly code: "during"; readonly words: string }
  /** How much there was at the end of an earlier year. */
  | { readonly code: "former"; readonly date: IsoDate }
  | { readonly code: "rate"; readonly per: string }
  | { readonly code: "perItem"; readonly per: string }
  | { readonly code: "otherUnit"; readonly unitFamily: UnitFamily; readonly unit: string | null }
  | { readonly code: "planned" }
  /** Of no one place: what several have together, the whole city's, or a place that nobody names. */
  | { readonly code: "noPlace" }
  /** Of a larger or smaller kind of place than most numbers of the metric. */
  | { readonly code: "otherLevel"; readonly level: Division["level"] }
  /** The metric gathers different things, one group a counted thing. */
  | { readonly code: "otherThing"; readonly subject: string | null };

/** Facts that may share an axis, a rank or a total: same counted thing, unit, scope and period. */
export interface ComparableGroup extends Comparability {
  readonly key: string;
  /** The commonest measure word as printed, `null` where none is printed. */
  readonly unitText: string | null;
  /** In the order of the texts. */
  readonly facts: readonly FactInContext[];
  /** Empty for the main group of a metric, which has no scope, no stated start and is done; a metric may have none. */
  readonly apart: readonly ApartReason[];
}

const ofList = new WeakMap<readonly FactInContext[], readonly ComparableGroup[]>();

/**
 * Partitions facts so that nothing unlike meets; the main group of a metric comes first. Every view goes through it, and
 * views that show the same list of facts share its groups.
 */
export function groupComparable(facts: readonly FactInContext[]): readonly ComparableGroup[] {
  const known = ofList.get(facts);
  if (known) return known;
  const groups = partition(facts);
  ofList.set(facts, groups);
  return groups;
}

/** The same of one metric among others. */
export function groupsOfMetric(
  facts: readonly FactInContext[],
  metric: MetricId,
): readonly ComparableGroup[] {
  return groupComparable(factsOfMetric(facts, metric));
}

function partition(facts: readonly FactInContext[]): ComparableGroup[] {
  const parts = groupBy(inOrder(facts), (fact) => knownTraits(fact).key);
  const drafts = [...parts].flatMap(([key, members]) => {
    const [first] = members;
    return first ? [{ key, ...knownTraits(first).traits, facts: members }] : [];
  });
  const mains = findMains(drafts);
  return drafts
    .map((draft) => {
      const unitText = commonestUnit(draft.facts);
      return { ...draft, unitText, apart: explainApart(draft, unitText, mains) };
    })
    .sort(compareGroups);
}

type Draft = Comparability & { readonly key: string; readonly facts: readonly FactInContext[] };

function isPlain(traits: Comparability): boolean {
  return traits.scope === null && traits.period === "total" && !traits.planned;
}

function isUsualUnit({ metric, unitFamily }: Comparability): boolean {
  return unitFamily === METRIC_UNITS[metric].base;
}

/** What most numbers of a metric are counted in and of. */
interface Main {
  readonly unitFamily: UnitFamily;
  readonly level: PlaceLevel;
}

/**
 * For each metric the unit family that most districts use and the smallest kind of place that is told of: whole districts
 * before parts of them, plain totals before everything else, the usual unit before others.
 */
function findMains(drafts: readonly Draft[]): Map<MetricId, Main> {
  const ordered = drafts
    .map((draft) => ({ draft, plain: isPlain(draft) }))
    .sort(
      (a, b) =>
        Number(b.draft.scope === null) - Number(a.draft.scope === null) ||
        sizeOf(a.draft) - sizeOf(b.draft) ||
        Number(b.plain) - Number(a.plain) ||
        countDistricts(b.draft.facts) - countDistricts(a.draft.facts) ||
        Number(isUsualUnit(b.draft)) - Number(isUsualUnit(a.draft)) ||
        b.draft.facts.length - a.draft.facts.length ||
        compareText(a.draft.key, b.draft.key),
    );
  const mains = new Map<MetricId, Main>();
  for (const { draft } of ordered) {
    if (!mains.has(draft.metric)) mains.set(draft.metric, draft);
  }
  return mains;
}

/** Districts first: what is compared are the smallest places whose own numbers are known. */
function sizeOf({ level }: Draft): number {
  return level === null ? DIVISION_LEVELS.length : -DIVISION_LEVELS.indexOf(level);
}

function countDistricts(facts: readonly FactInContext[]): number {
  const districts = new Set<string | null>();
  for (const { fact } of facts) districts.add(fact.district ?? fact.place);
  return districts.size;
}

function explainApart(
  draft: Draft,
  unit: string | null,
  mains: ReadonlyMap<MetricId, Main>,
): ApartReason[] {
  const { metric, unitFamily, scope, period, per, planned, subject } = draft;
  const main = mains.get(metric);
  const reasons: ApartReason[] = [];
  if (!METRICS[metric].countsOneThing) reasons.push({ code: "otherThing", subject });
  if (unitFamily !== main?.unitFamily) reasons.push({ code: "otherUnit", unitFamily, unit });
  reasons.push(...explainLevel(draft, main));
  if (scope !== null) reasons.push({ code: "narrowerScope", scope });
  reasons.push(...explainPeriod(draft));
  if (per !== null) reasons.push({ code: period === "rate" ? "rate" : "perItem", per });
  if (planned) reasons.push({ code: "planned" });
  return reasons;
}

function explainLevel({ level }: Draft, main: Main | undefined): ApartReason[] {
  if (level === null) return [{ code: "noPlace" }];
  return level === main?.level || main?.level == null ? [] : [{ code: "otherLevel", level }];
}

function explainPeriod({ since, until, during, facts }: Draft): ApartReason[] {
  if (during !== null) return [{ code: "during", words: during.words }];
  if (since === null) return until === null ? [] : [{ code: "former", date: until }];
  const [words = null, ...others] = new Set(facts.map(({ fact }) => fact.period?.words ?? null));
  return [{ code: "sinceDate", date: since, until, words: others.length === 0 ? words : null }];
}

function commonestUnit(facts: readonly FactInContext[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { fact } of facts) counts.set(fact.unitText, (counts.get(fact.unitText) ?? 0) + 1);
  const [commonest] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || compareText(a ?? "\uffff", b ?? "\uffff"),
  );
  return commonest?.[0] ?? null;
}

/** What is of an earlier time comes last, so that it never leads where anything newer was stated. */
function rankOfTime({ during, facts }: ComparableGroup): number {
  if (facts.every(({ fact, issue }) => isFormer(fact, issue))) return 2;
  return during === null ? 0 : 1;
}

const METRIC_ORDER = Object.keys(METRICS);

function compareGroups(a: ComparableGroup, b: ComparableGroup): number {
  return (
    METRIC_ORDER.indexOf(a.metric) - METRIC_ORDER.indexOf(b.metric) ||
    a.apart.length - b.apart.length ||
    rankOfTime(a) - rankOfTime(b) ||
    countDistricts(b.facts) - countDistricts(a.facts) ||
    compareText(newestDate(b), newestDate(a)) ||
    compareText(a.key, b.key)
  );
}

/** Of two months that as many districts told of the newer one leads. */
function newestDate({ facts }: ComparableGroup): string {
  return facts.at(-1)?.issue.date ?? "";
}
