import type { MetricId } from "../../../model/metric";
import { CALLS_AT_HOMES, NO_PERSONS, SHARES_OF_PERSONS } from "../../lexicon/count-units";
import { type Surroundings, wordsBefore } from "../../sentence/look-around";
import { isNoun, isVerb } from "../../sentence/token-class";
import type { NounToken, VerbToken } from "../../sentence/tokenize";

const LIST_GAP = 3;

/** Person-times: helping, being served or reading, by the nearest word that tells which. */
export function timesMetric(around: Surroundings, unitText: string | null): MetricId {
  if (NO_PERSONS.has(unitText ?? "")) return "other";
  if (unitText === CALLS_AT_HOMES) return "beneficiaries";
  if (unitText === SHARES_OF_PERSONS) return dosesMetric(around);
  const { nounAfter, verbAfter } = around;
  const before = wordsBefore(around);
  if (isNoun(nounAfter, "reads") || before.some(isReads)) return "reach";
  if (isNoun(nounAfter, "volunteer", "staff")) return "volunteer_times";
  if (isHelping(around)) return "volunteer_times";
  const told = before.map((token, index) => tellsMetric(token, listUpTo(before, index)));
  const nearest = told.find((metric) => metric !== null);
  if (nearest) return nearest;
  if (isNoun(nounAfter, "public")) return "beneficiaries";
  return isVerb(verbAfter, "receive", "train") ? "beneficiaries" : "volunteer_times";
}

/** 干部群众5200人次上山植树: nothing is done for them, they do it. */
function isHelping({ verbBefore, verbAfter, nounBefore }: Surroundings): boolean {
  const isPublic = isNoun(nounBefore, "public", "household");
  return isPublic && verbBefore === null && isVerb(verbAfter, "join", "clear", "mobilise");
}

/** The first of the nouns listed up to this one, and the word before it (接待环卫工、外卖骑手). */
function listUpTo(before: readonly (NounToken | VerbToken)[], index: number) {
  let at = index;
  for (let first = before[at]; first !== undefined; at += 1) {
    const left = before[at + 1];
    const isListed = left?.kind === "noun" && first.start - left.end <= LIST_GAP;
    if (!isListed) return { first, governor: left };
    first = left;
  }
  return { first: before[index], governor: undefined };
}

/** 万人份 counts tests done or kits handed out. */
function dosesMetric({ nounAfter, nounBefore, verbBefore }: Surroundings): MetricId {
  if (isNoun(nounAfter ?? nounBefore, "thing")) return "goods";
  return isVerb(verbBefore, "give", "equip") ? "goods" : "beneficiaries";
}

function isReads(token: NounToken | VerbToken): boolean {
  return token.kind === "noun" ? token.noun === "reads" : token.verb === "spread";
}

function tellsMetric(
  token: NounToken | VerbToken,
  { first, governor }: ReturnType<typeof listUpTo>,
): MetricId | null {
  if (token.kind === "noun") {
    if (isNoun(token, "volunteer", "staff", "team", "registered")) {
      if (governor?.kind === "verb" && isVerb(governor, "solve")) return "other";
      if (isNoun(token, "staff") && isServed(first, governor)) return "beneficiaries";
      return isCared(governor) ? "beneficiaries" : "volunteer_times";
    }
    if (!isNoun(token, "public", "household")) return null;
    const isCalled = governor?.kind === "verb" && isVerb(governor, "mobilise");
    return isCalled ? "volunteer_times" : "beneficiaries";
  }
  if (isVerb(token, "serve", "train", "attract", "give", "receive")) return "beneficiaries";
  if (isVerb(token, "solve")) return "other";
  return isVerb(token, "mobilise", "join", "attend", "clear") ? "volunteer_times" : null;
}

/** 服务外籍人士1050人次: those named right behind the verb are the ones served. */
function isServed(
  first: NounToken | VerbToken | undefined,
  governor: NounToken | VerbToken | undefined,
): boolean {
  if (first === undefined || governor?.kind !== "verb" || !isVerb(governor, "serve", "attract"))
    return false;
  return first.start - governor.end <= 2;
}

function isCared(governor: NounToken | VerbToken | undefined): boolean {
  return governor?.kind === "verb" && isVerb(governor, "train");
}
