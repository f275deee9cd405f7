import type { MetricId } from "../../../model/metric";
import { CharSet } from "../../engine/char-set";
import { CARED, HAVING } from "../../lexicon/count-words";
import { FOR_WHOM, OBJECT_MARKS } from "../../lexicon/grammar-words";
import type { NounClass } from "../../lexicon/word-classes";
import { findTopic, type Surroundings } from "../../sentence/look-around";
import { isNoun, isVerb } from "../../sentence/token-class";
import type { NounToken } from "../../sentence/tokenize";

const PEOPLE: ReadonlySet<NounClass> = new Set<NounClass>([
  "volunteer",
  "staff",
  "team",
  "public",
  "honoree",
  "registered",
  "resident",
  "reads",
  "sample",
  "household",
]);

/** Persons: who they are decides first, what they do or what is done for them second. */
export function personMetric(
  text: string,
  around: Surroundings,
  nounAfter: NounToken | null,
): MetricId {
  const { nounBefore, nounFar, verbBefore, verbAfter, verbFar } = around;
  const noun = nounAfter && PEOPLE.has(nounAfter.noun) ? nounAfter : (nounBefore ?? nounAfter);
  const isRegistered = isNoun(noun, "registered") || isVerb(verbBefore, "register");
  // 注册人数持续攀升，较去年增加1.3万人: what grew was named before.
  const grew = verbBefore === null || isVerb(verbBefore, "build");
  const wereRegistered = noun === null && grew && isNoun(nounFar, "registered");
  if (isRegistered || wereRegistered) return "registered_volunteers";
  if (isNoun(noun, "reads")) return "reach";
  if (isNoun(noun, "sample", "honoree")) return "other";
  if (isVerb(verbBefore ?? verbFar, "honour") && !isNoun(nounAfter, "team")) return "other";
  if (verbBefore === null && isVerb(verbAfter, "honour")) return "other";
  if (isNoun(noun, "resident")) return "population";
  if (isNoun(noun, "volunteer")) return "volunteer_persons";
  if (isNoun(noun, "public", "household")) return publicMetric(text, around);
  if (isNoun(noun, "staff", "team")) return staffMetric(text, around);
  if (isNoun(findTopic(around), "volunteer", "team")) return "volunteer_persons";
  return strangerMetric(around);
}

/** The public is served, unless it helps itself or is merely counted. */
function publicMetric(text: string, around: Surroundings): MetricId {
  const { verbBefore, verbAfter, verbFar } = around;
  if (isVerb(verbAfter, "serve") && verbBefore !== null) return "beneficiaries";
  if (isVerb(verbBefore, "dwell")) return "population";
  if (isVerb(verbAfter, "receive")) return "beneficiaries";
  if (verbBefore && verbAfter === null && HAVING.test(text.slice(verbBefore.start, verbBefore.end)))
    return "population";
  if (isVerb(verbBefore, "mobilise") && !isVerb(verbAfter, "serve")) return "volunteer_persons";
  if (verbBefore === null && isVerb(verbAfter, "mobilise", "join", "clear", "give", "equip"))
    return "volunteer_persons";
  if (verbBefore === null && servesOthers(around)) return "volunteer_persons";
  if (verbBefore === null && verbAfter === null && isVerb(verbFar, "dwell")) return "population";
  return "beneficiaries";
}

/** 3050名低龄老人照看1.5万名高龄老人: behind the verb stands who is served. */
function servesOthers({ clause, verbAfter, tokens, index }: Surroundings): boolean {
  if (!isVerb(verbAfter, "serve") || objectMarks.has(clause.slice(-1))) return false;
  let at = index + 1;
  while (tokens[at]?.kind === "noun" || tokens[at]?.kind === "verb") at += 1;
  const next = tokens[at];
  return next?.kind === "quantity" && next.mention.reading.unitClass === "person";
}

const forWhom = new CharSet(FOR_WHOM);
const objectMarks = new CharSet(OBJECT_MARKS);

/** Staff who are visited, taught or treated are the ones served. */
function staffMetric(
  text: string,
  { wordBefore: nearest, verbBefore, verbAfter }: Surroundings,
): MetricId {
  if (verbBefore && CARED.test(text.slice(verbBefore.start, verbBefore.end)))
    return "beneficiaries";
  const isFor = nearest?.kind === "noun" && forWhom.hasAt(text, nearest.start - 1);
  if (isFor && isVerb(verbAfter, "give", "serve")) return "beneficiaries";
  const isCaring = nearest?.kind === "verb" && isVerb(nearest, "serve", "train", "give", "receive");
  // 听讲师生2.4万人: the verb stands right before the noun.
  const isReceiving = isVerb(verbBefore, "receive") && verbBefore?.end === nearest?.start;
  return isCaring || isReceiving ? "beneficiaries" : "volunteer_persons";
}

/** Nobody is named: the verbs tell whether these people help or are helped. */
function strangerMetric({ verbBefore, verbAfter, verbFar }: Surroundings): MetricId {
  if (isVerb(verbBefore, "serve", "give", "attract", "train", "receive")) return "beneficiaries";
  if (isVerb(verbBefore, "dwell")) return "population";
  if (isVerb(verbBefore, "solve")) return "beneficiaries";
  if (verbBefore !== null) return "volunteer_persons";
  if (isVerb(verbAfter, "receive")) return "beneficiaries";
  if (verbAfter !== null) return "volunteer_persons";
  return isVerb(verbFar, "serve", "train", "receive", "attract")
    ? "beneficiaries"
    : "volunteer_persons";
}
