import type { MetricId } from "../../../model/metric";
import {
  BATCH,
  CHARACTER,
  COUPLES,
  COURSE,
  DOSES,
  MOUTH,
  NOT_HELD,
} from "../../lexicon/count-units";
import {
  COUNT_GOES_ON,
  COUNTED_ONLY,
  NAMED_TEAM,
  OF_LEVEL,
  PEOPLE,
  PRIZE,
  SAVED_OR_EARNED,
  VESSEL,
} from "../../lexicon/count-words";
import type { UnitClass } from "../../lexicon/measures";
import type { QuantityReading } from "../../numbers/read-quantity";
import { findTopic, type Surroundings } from "../../sentence/look-around";
import { isNoun, isVerb } from "../../sentence/token-class";
import type { NounToken } from "../../sentence/tokenize";
import { nounMetric } from "./noun-metric";
import { personMetric } from "./person-metric";
import { thingMetric } from "./thing-metric";
import { timesMetric } from "./times-metric";

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
  if (reading.unitText === CHARACTER || isVessel(reading, around)) return "other";
  if (unit === "generic" && PEOPLE.test(around.behind))
    return personMetric(text, around, around.nounAfter);
  if (reading.unitText === COURSE && isVerb(around.verbBefore, "hold", "train"))
    return "activities";
  if (isPeople(noun) && !COUNTS_NOBODY.has(unit))
    return personMetric(text, around, noun === around.nounAfter ? noun : null);
  if (unit === "generic" && isNoun(noun, "thing", "tool"))
    return thingMetric(reading, noun, around);
  switch (unit) {
    case "item":
      return itemMetric(reading, noun, around);
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

function isVessel({ unitText }: QuantityReading, { behind }: Surroundings): boolean {
  return unitText === MOUTH && VESSEL.test(behind.slice(0, 2));
}

const METRIC_OF_UNIT: Readonly<Partial<Record<UnitClass, MetricId>>> = {
  event: "activities",
  hour: "service_hours",
  community: "communities",
  extent: "other",
  share: "other",
  admin: "other",
  edition: "other",
  rank: "other",
};

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
      if (PRIZE.test(around.clause)) return "other";
      return isVessel(reading, around) ? null : personMetric(text, around, around.nounAfter);
    case "times":
      return timesMetric(around, reading.unitText);
    case "team":
      return teamMetric(text, reading, around);
    case "household":
      return householdMetric(around);
    case "money":
      return SAVED_OR_EARNED.test(around.clause) ? "other" : "goods";
    case "load":
      return loadMetric(around);
    case "kind":
      return isCouple(reading, around) ? "beneficiaries" : "other";
    case "body":
      return isHome(unit, around) ? householdMetric(around) : null;
    case null:
      return null;
    default:
      return METRIC_OF_UNIT[unit] ?? null;
  }
}

/** Couples and families are people. */
function isCouple({ unitText }: QuantityReading, { nounAfter }: Surroundings): boolean {
  return COUPLES.has(unitText ?? "") && isNoun(nounAfter, "public", "household");
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

function loadMetric({ verbBefore, verbAfter, nounAfter, nounBefore }: Surroundings): MetricId {
  if (isVerb(verbBefore, "give")) return "goods";
  if (isVerb(verbBefore, "clear", "solve") || isNoun(nounAfter ?? nounBefore, "waste"))
    return "other";
  return isVerb(verbAfter, "give") && isNoun(nounAfter, "thing") ? "goods" : "other";
}

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
  if (!isServed && COUNTED_ONLY.test(clause) && COUNT_GOES_ON.test(behind.slice(0, 6)))
    return "population";
  if (isNoun(nounAfter ?? nounBefore, "resident")) return "population";
  const verb = verbBefore ?? verbFar;
  if (isVerb(verb, "honour") || isNoun(nounAfter ?? nounBefore, "honoree")) return "other";
  if (isVerb(verbBefore, "dwell")) return "population";
  if (verbBefore === null && (isNoun(nounBefore, "public") || isVerb(verbFar, "dwell")))
    return "population";
  return "beneficiaries";
}

function itemMetric(
  { end }: QuantityReading,
  noun: NounToken | null,
  { verbBefore, verbAfter }: Surroundings,
): MetricId {
  if (isNoun(noun, "event", "service", "project", "site", "team", "money")) {
    return nounMetric(noun, "", 0) ?? "other";
  }
  // 理发、缝补等十一项服务
  if (verbAfter?.start === end && isVerb(verbAfter, "serve")) return "projects";
  if (noun === null && isVerb(verbBefore, "hold")) return "activities";
  return noun === null && isVerb(verbBefore, "serve") ? "projects" : "other";
}

function occurrenceMetric(
  reading: QuantityReading,
  noun: NounToken | null,
  around: Surroundings,
): MetricId {
  const unit = reading.unitText ?? "";
  if (unit === BATCH && isNoun(noun, "thing", "money")) return "goods";
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
  if (isVerb(verbBefore, "build") && unit === "place") return "sites";
  if (isVerb(verbBefore, "give") && unit === "generic") return "goods";
  return "other";
}

function wordOf(text: string, noun: NounToken | null): string {
  return noun ? text.slice(noun.start, noun.end) : "";
}

function gapBefore(text: string, noun: NounToken | null, reading: QuantityReading): number {
  if (!noun) return 0;
  if (noun.start >= reading.end) return noun.start - reading.end;
  if (OF_LEVEL.test(text.slice(Math.max(0, noun.start - 2), noun.start))) return 0;
  return /\p{Script=Han}/u.test(text.charAt(noun.start - 1)) ? 1 : 0;
}
