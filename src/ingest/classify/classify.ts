import type { MetricId } from "../../model/metric";
import type { NounToken } from "../context";
import { Cue } from "../cue";
import type { UnitClass } from "../lexicon/measures";
import type { QuantityReading } from "../read-quantity";
import { isNoun, isVerb, type Surroundings, wordsBefore } from "../surroundings";
import { nounMetric } from "./noun-metric";
import { personMetric } from "./person-metric";
import { thingMetric } from "./thing-metric";
import { timesMetric } from "./times-metric";

/** 三个人 counts people, 三个人物 does not. */
const PEOPLE = new Cue(/^人(?![才物大行])/);

/** Measure words of these count no people, whoever stands beside them (居民代表谈了四轮). */
const COUNTS_NOBODY: ReadonlySet<UnitClass | null> = new Set<UnitClass>([
  "thing",
  "text",
  "item",
  "occurrence",
  "body",
]);

/** What a quantity counts, from the nouns and verbs around it; its unit only narrows the choice. */
export function classify(text: string, reading: QuantityReading, around: Surroundings): MetricId {
  const unit = reading.unitClass;
  const own = ownMetric(text, unit, reading, around);
  if (own) return own;
  const noun = chooseNoun(unit, around);
  if (reading.unitText === "字" || isVessel(reading, around)) return "other";
  if (unit === "generic" && PEOPLE.isIn(around.behind))
    return personMetric(text, around, around.nounAfter);
  if (reading.unitText === "期" && isVerb(around.verbBefore, "hold", "train")) return "activities";
  if (isPeople(noun) && !COUNTS_NOBODY.has(unit))
    return personMetric(text, around, noun === around.nounAfter ? noun : null);
  if (unit === "generic" && isNoun(noun, "thing", "tool"))
    return thingMetric(reading, noun, around);
  switch (unit) {
    case "item":
      return itemMetric(noun, around);
    case "occurrence":
      return occurrenceMetric(reading, noun, around);
    case "thing":
    case "text":
      return thingMetric(reading, noun, around);
    default:
      return (
        (isPeople(noun)
          ? null
          : nounMetric(noun, wordOf(text, noun), gapBefore(text, noun, reading))) ??
        verbMetric(unit, around)
      );
  }
}

/** 三口大锅, 两口井: 口 counts vessels too. */
const VESSEL = new Cue(/^[\u4e00-\u9fa5]?[锅井缸窑塘灶钟箱]/);
/** 一等奖1名: a prize is set or won, whoever wins it. */
const PRIZE = new Cue(/(?:[等银铜金]奖|奖项?)(?:各|共)?$/);
/** Money that was saved, earned or lost is not money given. */
const SAVED_OR_EARNED = new Cue(
  /节省|节约|省下|减少|少花|增收|收入|销售|产值|营业额|成交|损失|罚款|降低|贷款|挽回|产业|消费/,
);

function isVessel({ unitText }: QuantityReading, { behind }: Surroundings): boolean {
  return unitText === "口" && VESSEL.isInFirst(2, behind);
}

/** Units that leave no choice to the nouns. */
function ownMetric(
  text: string,
  unit: UnitClass | null,
  reading: QuantityReading,
  around: Surroundings,
): MetricId | null {
  switch (unit) {
    case "day":
    case "person":
      if (PRIZE.isIn(around.clause)) return "other";
      return isVessel(reading, around) ? null : personMetric(text, around, around.nounAfter);
    case "times":
      return timesMetric(around, reading.unitText);
    case "team":
      return teamMetric(text, reading, around);
    case "event":
      return "activities";
    case "hour":
      return "service_hours";
    case "household":
      return householdMetric(around);
    case "money":
      return SAVED_OR_EARNED.isIn(around.clause) ? "other" : "goods";
    case "load":
      return loadMetric(around);
    case "community":
      return "communities";
    case "extent":
    case "share":
    case "admin":
    case "edition":
    case "rank":
      return "other";
    case "kind":
      return isCouple(reading, around) ? "beneficiaries" : "other";
    case "body":
      return isHome(unit, around) ? householdMetric(around) : null;
    default:
      return null;
  }
}

/** 12对新人, 760组家庭: couples and families are people. */
function isCouple({ unitText }: QuantityReading, { nounAfter }: Surroundings): boolean {
  return (unitText === "对" || unitText === "组") && isNoun(nounAfter, "public", "household");
}

/** 30家住户: 家 counts households beside words for them. */
function isHome(unit: UnitClass, around: Surroundings): boolean {
  return isNoun(chooseNoun(unit, around), "household", "public");
}

function chooseNoun(unit: UnitClass | null, around: Surroundings): NounToken | null {
  const { nounAfter, nounBefore, nounInClause } = around;
  if (unit === "kind" && nounAfter === null) return null;
  if (nounAfter ?? nounBefore) return nounAfter ?? nounBefore;
  if (unit !== "generic" && unit !== "place" && unit !== null) return null;
  return nounInClause ?? findTopic(around);
}

/** 服务站点拟设160个, 阅读量冲上10万+: what is done to it is said of a noun that leads the clause. */
function findTopic(around: Surroundings): NounToken | null {
  if (!isVerb(around.verbBefore, "build", "hold", "spread")) return null;
  const noun = wordsBefore(around)[1];
  return noun?.kind === "noun" ? noun : null;
}

function loadMetric({ verbBefore, verbAfter, nounAfter, nounBefore }: Surroundings): MetricId {
  if (isVerb(verbBefore, "give")) return "goods";
  if (isVerb(verbBefore, "clear", "solve") || isNoun(nounAfter ?? nounBefore, "waste"))
    return "other";
  return isVerb(verbAfter, "give") && isNoun(nounAfter, "thing") ? "goods" : "other";
}

/** 17支“桃小志”服务队: the name of a team says nothing of what it is. */
const NAMED_TEAM = /^“[^”]{1,12}”[\u4e00-\u9fa5]{0,5}[队团组]/;

/** 支 also counts pencils and doses: teams are called out, things are handed out. */
function teamMetric(
  text: string,
  { end }: QuantityReading,
  { nounAfter, nounBefore, verbBefore }: Surroundings,
): MetricId | null {
  if (text.charAt(end) === "“" && NAMED_TEAM.test(text.slice(end, end + 20)))
    return "volunteer_teams";
  const noun = nounAfter ?? nounBefore;
  if (isNoun(noun, "thing", "media", "facility")) return null;
  if (noun === null && isVerb(verbBefore, "solve", "clear")) return "other";
  return noun === null && isVerb(verbBefore, "give", "equip") ? "goods" : "volunteer_teams";
}

function isPeople(noun: NounToken | null): boolean {
  return isNoun(noun, "volunteer", "registered", "staff", "public", "resident", "people");
}

const COUNTED_ONLY = new Cue(/(?:共有|现有|[总全区镇村乡县]共|辖|住着|居住着?|总数为?)[^,]*$/);
const COUNT_GOES_ON = /^(?:[,。;、\n]|[\u4e00-\u9fa5]{0,3}人口|\d|$)/;

function householdMetric({
  nounAfter,
  nounBefore,
  verbBefore,
  verbAfter,
  verbFar,
  clause,
  behind,
}: Surroundings): MetricId {
  const isServed = isVerb(verbBefore, "serve", "give", "receive") || isVerb(verbAfter, "serve");
  if (!isServed && COUNTED_ONLY.isIn(clause) && COUNT_GOES_ON.test(behind.first(6)))
    return "population";
  if (isNoun(nounAfter ?? nounBefore, "resident")) return "population";
  const verb = verbBefore ?? verbFar;
  if (isVerb(verb, "honour") || isNoun(nounAfter ?? nounBefore, "honoree")) return "other";
  if (isVerb(verbBefore, "dwell")) return "population";
  if (verbBefore === null && (isNoun(nounBefore, "public") || isVerb(verbFar, "dwell")))
    return "population";
  return "beneficiaries";
}

function itemMetric(noun: NounToken | null, { verbBefore }: Surroundings): MetricId {
  if (isNoun(noun, "event", "service", "project", "site", "team", "money")) {
    return nounMetric(noun, "", 0) ?? "other";
  }
  if (noun === null && isVerb(verbBefore, "hold")) return "activities";
  return noun === null && isVerb(verbBefore, "serve") ? "projects" : "other";
}

const NOT_HELD = new Set([
  "起",
  "件次",
  "例",
  "宗",
  "案",
  "轮",
  "轮次",
  "趟",
  "班",
  "批次",
  "频次",
  "台次",
  "辆次",
  "车次",
  "圈",
  "通",
  "声",
  "管",
  "笔",
  "把次",
]);
const DOSES = new Set(["剂", "剂次", "针", "针次"]);

function occurrenceMetric(
  reading: QuantityReading,
  noun: NounToken | null,
  around: Surroundings,
): MetricId {
  const unit = reading.unitText ?? "";
  if (unit === "批次" && isNoun(noun, "thing", "money")) return "goods";
  if (DOSES.has(unit)) return "beneficiaries";
  if (isNoun(noun, "reads", "media") || isVerb(around.verbBefore, "spread")) return "reach";
  if (NOT_HELD.has(unit) || isNoun(noun, "abstract", "tool", "waste", "sample")) return "other";
  if (isNoun(noun, "event", "project", "site", "community", "household", "public"))
    return "activities";
  if (isVerb(around.verbBefore, "solve")) return "other";
  return around.verbBefore || noun ? "activities" : "other";
}

/** Where no noun tells: what is set up are places, what is held are activities. */
function verbMetric(unit: UnitClass | null, { verbBefore }: Surroundings): MetricId {
  if (isVerb(verbBefore, "hold") && unit === "generic") return "activities";
  if (isVerb(verbBefore, "give") && unit === "generic") return "goods";
  return "other";
}

function wordOf(text: string, noun: NounToken | null): string {
  return noun ? text.slice(noun.start, noun.end) : "";
}

function gapBefore(text: string, noun: NounToken | null, reading: QuantityReading): number {
  if (!noun) return 0;
  if (noun.start >= reading.end) return noun.start - reading.end;
  if (/[县区市镇]级$/.test(text.slice(Math.max(0, noun.start - 2), noun.start))) return 0;
  return /\p{Script=Han}/u.test(text.charAt(noun.start - 1)) ? 1 : 0;
}
