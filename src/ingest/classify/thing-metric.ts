import type { MetricId } from "../../model/metric";
import type { NounToken } from "../context";
import type { QuantityReading } from "../read-quantity";
import { isNoun, isVerb, type Surroundings } from "../surroundings";
import { nounMetric } from "./noun-metric";

/** Measure words of texts, which are published rather than handed out. */
const PUBLISHED = new Set(["篇", "期", "集", "则", "篇次", "条次", "帧", "版", "讲", "部"]);
/** Measure words of what is handed out even where the noun is unknown. */
const HANDED = new Set([
  "份",
  "件",
  "箱",
  "套",
  "袋",
  "包",
  "瓶",
  "盒",
  "桶",
  "册",
  "本",
  "只",
  "双",
  "床",
  "单",
  "票",
]);

/** Measure words of machines, which are sent out rather than handed out. */
const MACHINES = new Set(["台", "辆", "艘", "架", "部", "台套"]);

const VEHICLES = new Set(["辆", "艘", "架"]);

/** Things: given away, published, cleared, used, or something else that is counted. */
export function thingMetric(
  { unitText }: QuantityReading,
  noun: NounToken | null,
  { verbBefore, verbFar, verbAfter }: Surroundings,
): MetricId {
  const unit = unitText ?? "";
  const verb = verbBefore ?? verbAfter ?? verbFar;
  if (isNoun(noun, "waste", "sample", "abstract", "honoree")) return "other";
  if (unit === "门" && isNoun(noun, "event")) return "other";
  if (isNoun(noun, "tool", "facility"))
    return isHanded(verbBefore ?? verbAfter) && unit !== "条" && unit !== "处" ? "goods" : "other";
  if (VEHICLES.has(unit) && !isNoun(noun, "thing") && !isVerb(verbBefore, "give")) return "other";
  if (isVerb(verbBefore, "mobilise") && MACHINES.has(unit)) return "other";
  if (isVerb(verbBefore, "clear", "solve", "equip")) return "other";
  if (isVerb(verbBefore, "hold") && isNoun(noun, "thing")) return "other";
  if (isNoun(noun, "thing", "money")) return "goods";
  if (isNoun(noun, "media")) return isVerb(verb, "solve", "honour") ? "other" : "reach";
  if (isNoun(noun, "community") && (unit === "条" || unit === "段")) return "other";
  if (noun && !isNoun(noun, "public", "household", "town", "org", "staff", "volunteer")) {
    const metric = nounMetric(noun, "", 0);
    if (metric && metric !== "volunteer_persons") return metric;
  }
  if (isVerb(verb, "spread") || (PUBLISHED.has(unit) && !isVerb(verb, "give"))) {
    return isVerb(verb, "hold") ? "activities" : "reach";
  }
  return isVerb(verb, "give") && (HANDED.has(unit) || noun === null) ? "goods" : "other";
}

function isHanded(verb: Surroundings["verbBefore"]): boolean {
  return isVerb(verb, "give");
}
