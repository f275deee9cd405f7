import type { RejectReason } from "../../model/ledger";
import {
  AROUND,
  BLOOD,
  CODE,
  CODED,
  DRAWN,
  EACH_TIME,
  ELAPSED,
  EVENT_LENGTH,
  LAND_WORKED,
  LEVEL,
  MINUTES,
  MOVED_BY,
  OF_FAMILY,
  OF_SERVICE,
  OF_SIZE,
  OF_THING,
  OF_WAY,
  PEOPLE,
  POINTS_MADE,
  POWER,
  RANKED,
  RIDDEN,
  SPENT,
  SUMMED,
  THESE,
  WITHIN,
} from "../lexicon/unit-words";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";
import { isNoun, isVerb } from "../sentence/token-class";

/** Measure words that count something only in some company: days, ranks, hours, sizes, places. */
export function judgeUnit(
  reading: QuantityReading,
  around: Surroundings,
  text: string,
): RejectReason | null {
  const { number, unitText, unitClass } = reading;
  switch (unitClass) {
    case "day":
      // 百来号居民, 100号人
      if (unitText === "号" && (isHedged(reading) || PEOPLE.test(around.behind))) return null;
      return unitText === "号" && number.low > 31 ? "name" : "date";
    case "rank":
      if (isCountOfLevels(around)) return null;
      return unitText === "路" ? "name" : "ordinal";
    case "physical":
      return POWER.test(around.clause) ? null : "measure";
    case "point":
      return judgePoint(reading, around);
    case "place":
      if (unitText === "站" && RIDDEN.test(around.clause)) return "measure";
      return isRoomNumber(reading) || text.charAt(reading.start - 1) === "号" ? "name" : null;
    case "person":
      if (MOVED_BY.test(around.clause)) return "ordinal";
      if (isHouseholdSize(reading, around, text)) return "vague_word";
      if (refersBack(reading, around)) return "vague_word";
      if (AROUND.test(around.behind)) return "measure";
      return CODE.test(around.behind) || CODED.test(around.clause) ? "name" : null;
    case "hour":
      return judgeHour(reading, around);
    case "extent":
    case "load":
      return isWorkDone(reading, around, text) ? null : "measure";
    default:
      return null;
  }
}

function isHedged({ marks }: QuantityReading): boolean {
  return marks.length > 0;
}

function isRoomNumber({ unitText, number, marks }: QuantityReading): boolean {
  return unitText === "室" && number.isArabic && number.low > 100 && marks.length === 0;
}

/** 一家三口, 五口之家: how a family is made up, not whom a report counts. */
function isHouseholdSize(
  { end, unitText }: QuantityReading,
  { clause }: Surroundings,
  text: string,
): boolean {
  return unitText === "口" && (OF_FAMILY.test(clause) || text.startsWith("之家", end));
}

function refersBack({ number }: QuantityReading, { clause, behind }: Surroundings): boolean {
  const isFew = !number.isArabic && number.kind === "plain" && number.low <= 3;
  return isFew && clause === "" && THESE.test(behind);
}

/** 市、区、街道三级 counts levels; 三级医院 and 二级响应 rank. */
function isCountOfLevels({ clause, behind }: Surroundings): boolean {
  return LEVEL.test(clause) && !RANKED.test(behind);
}

function judgePoint({ unitText }: QuantityReading, { behind }: Surroundings): RejectReason | null {
  return unitText === "点" && POINTS_MADE.test(behind) ? null : "clock";
}

const NEVER_ELAPSED = 200;

/** Hours served are facts, hours that went by are not. */
function judgeHour({ value }: QuantityReading, around: Surroundings): RejectReason | null {
  const { nounBefore, nounAfter, clause, behind } = around;
  if (MINUTES.test(behind) || EVENT_LENGTH.test(clause)) return "duration";
  if (isNoun(nounBefore, "hours") || isNoun(nounAfter, "hours")) return null;
  if (ELAPSED.test(clause)) return "duration";
  if (SUMMED.test(clause)) return null;
  if (value >= NEVER_ELAPSED || (value > 24 && SPENT.test(clause))) return null;
  if (value > 24 && OF_SERVICE.test(behind)) return null;
  return value === 24 && !WITHIN.test(behind) ? "clock" : "duration";
}

/** Lengths are work done only where a verb of work or what is cleared leads up to them: all else has a length too. */
const LENGTHS = new Set(["米", "公里", "千米", "km", "KM", "延米", "延长米"]);
const WORKING = ["clear", "build", "solve", "give", "hold"] as const;
const VOLUMES = new Set(["毫升", "ml", "升"]);

/** Lengths, areas and weights are work done, given or lost, unless they tell the size of a thing or the way to a place. */
function isWorkDone(
  { end, unitText, unitClass }: QuantityReading,
  { clause, sentence, behind, verbBefore, verbAfter, verbFar, nounBefore, nounAfter }: Surroundings,
  text: string,
): boolean {
  if (
    LENGTHS.has(unitText ?? "") &&
    !isVerb(verbBefore, ...WORKING) &&
    !isNoun(nounBefore, "waste")
  )
    return false;
  if (unitClass === "load" && (verbBefore ?? verbFar ?? verbAfter ?? nounBefore) === null)
    return false;
  if (OF_SIZE.test(behind) || OF_WAY.test(clause)) return false;
  if (verbBefore === null && OF_THING.test(clause)) return LAND_WORKED.test(clause);
  if (
    unitText === "米" &&
    /^(?:以上|以下|左右)/.test(text.slice(end - 2, end)) &&
    (isNoun(nounAfter, "public") || /^[免半]/.test(text.charAt(end)))
  )
    return false;
  if (!VOLUMES.has(unitText ?? "")) return true;
  return DRAWN.test(sentence) || (BLOOD.test(clause) && !EACH_TIME.test(clause));
}
