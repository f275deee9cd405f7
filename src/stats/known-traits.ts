import { METRICS } from "../model/metric";
import { type Comparability, comparabilityKey, comparabilityOf, levelOf } from "./comparability";
import type { FactInContext } from "./fact-in-context";

/** What a fact must share with others to meet them, and the same as one key. */
export interface KnownTraits {
  readonly key: string;
  readonly traits: Comparability;
}

interface Branch extends Map<unknown, Branch | KnownTraits> {}

const root: Branch = new Map();

/**
 * The traits of a fact, worked out once for all facts that are alike in what bears on them: a series of thousands of issues
 * knows few kinds, and every view and every filter asks again.
 */
export function knownTraits(stated: FactInContext): KnownTraits {
  if (isUnnamed(stated)) return work(stated);
  const kind = stated.fact.period === null ? "plain" : "periodic";
  const last = lasts[kind];
  if (last && isAlike(last.stated, stated)) return last.traits;
  const traits = findTraits(stated);
  lasts[kind] = { stated, traits };
  return traits;
}

interface Last {
  readonly stated: FactInContext;
  readonly traits: KnownTraits;
}

/** One fact after another is mostly like the last of a stated period, or like the last without. */
const lasts: { plain: Last | null; periodic: Last | null } = { plain: null, periodic: null };

/** In all that `branchOf` and the day of the bulletin say. */
function isAlike({ fact: a, issue }: FactInContext, { fact: b, issue: other }: FactInContext) {
  return (
    a.metric === b.metric &&
    a.unitText === b.unitText &&
    a.scope === b.scope &&
    a.per === b.per &&
    a.planned === b.planned &&
    a.period === b.period &&
    (a.period === null || issue.date === other.date) &&
    (a.subject === b.subject || METRICS[a.metric].countsOneThing) &&
    levelOf(a) === levelOf(b)
  );
}

function findTraits(stated: FactInContext): KnownTraits {
  const branch = branchOf(stated);
  const leaf = stated.fact.period === null ? undefined : stated.issue.date;
  const known = branch.get(leaf);
  if (known && !(known instanceof Map)) return known;
  const traits = work(stated);
  branch.set(leaf, traits);
  return traits;
}

function work(stated: FactInContext): KnownTraits {
  const traits = comparabilityOf(stated);
  return { key: comparabilityKey(traits), traits };
}

/** Such a fact meets no other, so its traits are its own. */
function isUnnamed({ fact }: FactInContext): boolean {
  return !METRICS[fact.metric].countsOneThing && (fact.subject ?? "").trim() === "";
}

/** By all that `comparabilityOf` reads of a fact; the day of the bulletin bears on stated periods only. */
function branchOf({ fact }: FactInContext): Branch {
  const { metric, unitText, scope, per, planned, subject, period } = fact;
  let branch = next(next(next(root, metric), levelOf(fact)), unitText);
  branch = next(next(next(branch, scope), per), planned);
  branch = next(branch, METRICS[metric].countsOneThing ? null : subject);
  if (period === null) return next(branch, undefined);
  return next(next(next(branch, period.start), period.end), period.words);
}

function next(branch: Branch, step: unknown): Branch {
  const known = branch.get(step);
  if (known instanceof Map) return known;
  const made: Branch = new Map();
  branch.set(step, made);
  return made;
}
