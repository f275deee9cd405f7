import type { MetricId } from "../../../model/metric";
import {
  FIXED,
  MACHINES,
  NEVER_HANDED,
  PUBLISHED,
  STRETCHES,
  SUBJECT,
  VEHICLES,
  WORKS,
} from "../../lexicon/count-units";
import type { QuantityReading } from "../../numbers/read-quantity";
import type { Surroundings } from "../../sentence/look-around";
import { isNoun, isVerb } from "../../sentence/token-class";
import type { NounToken, VerbToken } from "../../sentence/tokenize";
import { nounMetric } from "./noun-metric";

/** Things: given away, published, cleared, used, or something else that is counted. */
export function thingMetric(
  { unitText }: QuantityReading,
  noun: NounToken | null,
  { verbBefore, verbFar, verbAfter }: Surroundings,
): MetricId {
  const unit = unitText ?? "";
  const verb = verbBefore ?? verbAfter ?? verbFar;
  if (isNoun(noun, "waste", "sample", "abstract", "honoree")) return "other";
  if (unit === SUBJECT && isNoun(noun, "event")) return "other";
  if (isNoun(noun, "tool", "facility"))
    return isVerb(verbBefore ?? verbAfter, "give") && !FIXED.has(unit) ? "goods" : "other";
  if (VEHICLES.has(unit) && !isNoun(noun, "thing") && !isVerb(verbBefore, "give")) return "other";
  if (isVerb(verbBefore, "mobilise") && MACHINES.has(unit)) return "other";
  if (isVerb(verbBefore, "clear", "solve", "equip")) return "other";
  if (isVerb(verbBefore, "hold") && isNoun(noun, "thing")) return "other";
  if (isNoun(noun, "thing", "money")) return "goods";
  if (isNoun(noun, "media")) return isPublished(unit, verb) ? "reach" : "other";
  if (isNoun(noun, "community") && STRETCHES.has(unit)) return "other";
  if (isNoun(noun, "event", "service", "project", "hours", "team", "reads"))
    return nounMetric(noun, "", 0) ?? "other";
  if (isVerb(verb, "spread") || isText(unit, noun, verb)) {
    return isVerb(verb, "hold") ? "activities" : "reach";
  }
  return isVerb(verb, "give") ? "goods" : "other";
}

/** 推文发了27篇: texts are not handed out, but for forms and leaflets with a name. */
function isText(unit: string, noun: NounToken | null, verb: VerbToken | null): boolean {
  return (
    PUBLISHED.has(unit) && (!isVerb(verb, "give") || (noun === null && NEVER_HANDED.has(unit)))
  );
}

/** 报送作品134件: what was only handed in has reached nobody yet. */
function isPublished(unit: string, verb: VerbToken | null): boolean {
  if (isVerb(verb, "solve", "honour")) return false;
  return !WORKS.has(unit) || isVerb(verb, "spread");
}
