import type { Counting } from "../model/counting";
import type { FactId, IssueId, ItemId } from "../model/id";
import { METRICS } from "../model/metric";
import type { Bound } from "../model/quantity";
import { combineBounds } from "./combine-bounds";
import { inOrder } from "./compare-facts";
import type { FactInContext } from "./fact-in-context";
import { findGreatest } from "./find-greatest";
import { findSummands } from "./find-summands";
import { addIntervals, type Interval, intervalOf } from "./interval";

/** Why these statements count and not the others of the same district. */
export type Choice =
  | { readonly code: "only" }
  /** Newest of `count` statements; `inIssue` of them stood in that newest issue, and the greatest of those was taken. */
  | {
      readonly code: "latest";
      readonly issueId: IssueId;
      readonly count: number;
      readonly inIssue: number;
    }
  /** Newest of the exact ones, asked for alone; `newer` hedged statements came out since. */
  | { readonly code: "latestExact"; readonly issueId: IssueId; readonly newer: number }
  /** Greatest of `count` statements of one item or issue: a part cannot exceed its total. */
  | { readonly code: "largestOfItem"; readonly itemId: ItemId; readonly count: number }
  /** One statement from each of `count` items added; a running total, if any, stands for all before it. */
  | { readonly code: "sum"; readonly count: number; readonly runningTotal: FactId | null }
  /** Never combined with the other `count - 1` statements. */
  | { readonly code: "separate"; readonly count: number };

/** What a district says in one comparable group, and which facts it rests on. */
export interface Statement {
  readonly interval: Interval;
  readonly bound: Bound;
  /** Hedge words as printed, each once. */
  readonly marks: readonly string[];
  readonly unitText: string | null;
  /** The facts that count. */
  readonly facts: readonly FactInContext[];
  /** All that the district said in this group, the counted ones included, in the order of the texts. */
  readonly candidateIds: readonly FactId[];
  readonly choice: Choice;
}

export interface ChoiceOptions {
  /** What is done where the metric adds up; others give the newest whatever is asked. */
  readonly counting?: Counting;
  /** Only numbers that are exact: the newest of those counts, and a sum only where all that is added is exact. */
  readonly exactOnly?: boolean;
}

/**
 * What counts when one district said several things in one comparable group: one statement, one for each fact where
 * the metric is never combined, none where no number is exact as asked. Rates and per-item numbers are never added.
 */
export function chooseStatements(
  facts: readonly FactInContext[],
  { counting = "sum", exactOnly = false }: ChoiceOptions = {},
): Statement[] {
  const ordered = inOrder(facts);
  const candidateIds = ordered.map(({ fact }) => fact.id);
  return choose(ordered, counting, exactOnly)
    .map(([chosen, choice]) => makeStatement(chosen, candidateIds, choice))
    .filter(({ bound }) => !exactOnly || bound === "exact");
}

function choose(
  ordered: readonly FactInContext[],
  counting: Counting,
  exactOnly: boolean,
): Chosen[] {
  const [first] = ordered;
  if (!first) return [];
  const latest = exactOnly ? chooseLatestExact : chooseLatest;
  const { combinesBy } = METRICS[first.fact.metric];
  switch (combinesBy) {
    case "none":
      return ordered.map((fact) => [[fact], separateOrOnly(ordered.length)]);
    case "latest":
      return latest(ordered);
    case "sum":
      return counting === "sum" && first.fact.per === null ? [chooseSum(ordered)] : latest(ordered);
    default:
      return combinesBy satisfies never;
  }
}

function separateOrOnly(count: number): Choice {
  return count === 1 ? { code: "only" } : { code: "separate", count };
}

type Chosen = [FactInContext[], Choice];

function chooseLatest(ordered: readonly FactInContext[]): Chosen[] {
  const newestDate = ordered.at(-1)?.issue.date ?? null;
  const isOlder = ({ issue }: FactInContext) => issue.date !== newestDate;
  const newest = ordered.slice(ordered.findLastIndex(isOlder) + 1);
  return [chooseOne(findGreatest(newest), ordered, newest.length)];
}

/** An old exact number is never taken for the newest of all: what came out since is told with it. */
function chooseLatestExact(ordered: readonly FactInContext[]): Chosen[] {
  const exact = ordered.filter(({ fact }) => fact.bound === "exact");
  return exact.length === 0 ? [] : chooseLatest(exact).map((chosen) => tellNewer(chosen, ordered));
}

function tellNewer([facts, choice]: Chosen, ordered: readonly FactInContext[]): Chosen {
  const issue = facts[0]?.issue;
  const newer = ordered.filter((other) => (other.issue.date ?? "") > (issue?.date ?? "")).length;
  if (!issue || newer === 0) return [facts, choice];
  return [facts, { code: "latestExact", issueId: issue.id, newer }];
}

function chooseSum(ordered: readonly FactInContext[]): Chosen {
  const { facts, runningTotal } = findSummands(ordered);
  const [only] = facts;
  if (only && facts.length === 1) {
    const inIssue = ordered.filter(({ issue }) => issue.id === only.issue.id).length;
    return chooseOne(only, ordered, inIssue);
  }
  return [facts, { code: "sum", count: facts.length, runningTotal: runningTotal?.fact.id ?? null }];
}

function chooseOne(
  chosen: FactInContext,
  ordered: readonly FactInContext[],
  inIssue: number,
): Chosen {
  const count = ordered.length;
  const issueId = chosen.issue.id;
  if (count === 1) return [[chosen], { code: "only" }];
  if (count === inIssue) {
    return [[chosen], { code: "largestOfItem", itemId: chosen.item.id, count }];
  }
  return [[chosen], { code: "latest", issueId, count, inIssue }];
}

function makeStatement(
  facts: readonly FactInContext[],
  candidateIds: readonly FactId[],
  choice: Choice,
): Statement {
  const interval = addIntervals(facts.map(({ fact }) => intervalOf(fact)));
  return {
    interval,
    bound: combineBounds(
      facts.map(({ fact }) => fact.bound),
      interval,
    ),
    marks: [...new Set(facts.flatMap(({ fact }) => fact.marks))],
    unitText: facts[0]?.fact.unitText ?? null,
    facts,
    candidateIds,
    choice,
  };
}
