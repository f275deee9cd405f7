import type { MetricId } from "../../model/metric";
import type { NounClass } from "../lexicon/context-words";
import { isNoun, isVerb, type Surroundings } from "../surroundings";

const HELPERS: readonly NounClass[] = ["volunteer", "staff", "team"];
const PEOPLE: readonly NounClass[] = [
  ...HELPERS,
  "public",
  "honoree",
  "registered",
  "resident",
  "reads",
  "sample",
  "household",
];
const CARING = ["serve", "give", "attract", "train"] as const;
const CALLING = ["mobilise", "join"] as const;

/** Persons: who they are decides first, what was done with them second. */
export function personMetric(around: Surroundings): MetricId {
  const { nounAfter, nounBefore, verbBefore, verbAfter } = around;
  const noun = isNoun(nounAfter, ...PEOPLE) ? nounAfter : (nounBefore ?? nounAfter);
  if (isNoun(noun, "registered")) return "registered_volunteers";
  if (isNoun(noun, "reads")) return "reach";
  if (isNoun(noun, "sample", "honoree") || isVerb(verbBefore, "honour")) return "other";
  if (isNoun(noun, "resident")) return "population";
  if (isNoun(noun, "volunteer"))
    return registers(around) ? "registered_volunteers" : "volunteer_persons";
  if (isNoun(noun, "public", "household")) return publicMetric(around);
  if (isNoun(noun, "staff", "team")) {
    const isObject = noun === nounAfter || verbBefore !== null;
    return isObject && isCaredFor(around) ? "beneficiaries" : "volunteer_persons";
  }
  if (isVerb(verbBefore, "register")) return "registered_volunteers";
  if (isVerb(verbBefore, ...CARING)) return "beneficiaries";
  if (isVerb(verbBefore, ...CALLING)) return "volunteer_persons";
  if (isVerb(verbAfter, "serve", "attract") && verbBefore === null) return "beneficiaries";
  return "volunteer_persons";
}

/** The public is served, unless it was called out to help or is merely counted. */
function publicMetric({ verbBefore, verbAfter, verbFar }: Surroundings): MetricId {
  if (isVerb(verbBefore, "dwell")) return "population";
  if (verbBefore?.verb === "mobilise" && !isVerb(verbAfter, "serve")) return "volunteer_persons";
  if (verbBefore === null && verbAfter === null && isVerb(verbFar, "dwell")) return "population";
  return "beneficiaries";
}

function registers({ before }: Surroundings): boolean {
  return before.slice(0, 2).some((token) => token.kind === "verb" && token.verb === "register");
}

/** Staff who are visited, taught or treated are the ones served. */
function isCaredFor({ before }: Surroundings): boolean {
  const verb = before.find((token) => token.kind === "verb");
  return isVerb(verb ?? null, "serve", "train", "give") && before[0]?.kind === "verb";
}
