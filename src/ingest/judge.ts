import type { RejectReason } from "../model/ledger";
import type { Quotation } from "./find-quotations";
import { NAMED_AFTER_ARABIC } from "./lexicon/measures";
import { SLOGAN_TAILS } from "./lexicon/slogans";
import type { QuantityReading } from "./read-quantity";
import { isNoun, isVerb, type Surroundings } from "./surroundings";

export interface JudgedPlace {
  readonly text: string;
  readonly quotation: Quotation | null;
  /** The quantity stands in the first sentence of an item. */
  readonly isHeadline: boolean;
  /** A count of the same kind stands beside it in a list. */
  readonly isListed: boolean;
}

/** Why a quantity is no fact, or `null` where it counts something done, present or reached. */
export function judge(
  reading: QuantityReading,
  around: Surroundings,
  place: JudgedPlace,
): RejectReason | null {
  return (
    judgeQuoted(place) ??
    judgeUnit(reading, around, place) ??
    judgeRule(reading, place.text) ??
    judgeOne(reading, place) ??
    judgeShorthand(reading, place) ??
    judgeBare(reading, around, place.text)
  );
}

function judgeQuoted({ quotation }: JudgedPlace): RejectReason | null {
  if (!quotation || quotation.isSpeech) return null;
  return quotation.isTitle ? "name" : "slogan";
}

function judgeUnit(
  reading: QuantityReading,
  around: Surroundings,
  { text }: JudgedPlace,
): RejectReason | null {
  const { number, unitText, unitClass } = reading;
  switch (unitClass) {
    case "day":
      return unitText === "号" && number.low > 31 ? "name" : "date";
    case "month":
      return number.low <= 12 ? "date" : "duration";
    case "year":
      return number.isArabic && number.low >= 1900 && number.low < 2200 && number.step === 1
        ? "date"
        : "duration";
    case "span":
      return unitText === "年代" ? "date" : "duration";
    case "minute":
      return "duration";
    case "anniversary":
    case "edition":
      return "ordinal";
    case "rank":
      return isCountOfLevels(reading, text) ? null : "ordinal";
    case "age":
      return "age";
    case "physical":
      return "measure";
    case "score":
      return "rule";
    case "number":
      return NAMED_AFTER_ARABIC.has(unitText ?? "") &&
        (!number.isArabic || reading.marks.length > 0)
        ? null
        : "name";
    case "point":
      return judgePoint(reading, text);
    case "hour":
      return judgeHour(reading, around, text);
    case "extent":
    case "load":
      return isWork(around) ? null : "measure";
    default:
      return null;
  }
}

function isCountOfLevels({ start, end, unitText }: QuantityReading, text: string): boolean {
  return (
    unitText === "级" &&
    /[市区县镇乡村街社、]$/.test(text.slice(0, start).slice(-1)) &&
    !/^(?:响应|预警|医院|风险)/.test(text.slice(end, end + 2))
  );
}

function judgePoint({ end, unitText }: QuantityReading, text: string): RejectReason | null {
  if (unitText !== "点") return "clock";
  return /^(?:建议|意见|要求|希望|体会|经验|举措|措施|倡议)/.test(text.slice(end, end + 2))
    ? null
    : "clock";
}

/** Hours served are facts, hours that went by are not. */
function judgeHour(
  { value, start, end }: QuantityReading,
  around: Surroundings,
  text: string,
): RejectReason | null {
  const before = text.slice(Math.max(0, start - 16), start).replace(/^.*[。;!?\n]/s, "");
  if (/时长|工时|时间(?:总计|累计|共|达|超|为|合计)*$|志愿时/.test(before)) return null;
  if (isNoun(around.nounBefore, "hours") || isNoun(around.nounAfter, "hours")) return null;
  if (
    /服务|志愿|贡献|奉献|值守|讲解/.test(before) &&
    (value > 24 || /累计|总计|人均|共/.test(before))
  )
    return null;
  if (/^(?:志愿|的?志愿服务|公益服务|服务时)/.test(text.slice(end, end + 6)) && value > 24)
    return null;
  return value === 24 ? "clock" : "duration";
}

function isWork({ verbBefore, verbAfter, nounAfter }: Surroundings): boolean {
  if (isVerb(verbBefore, "clear", "give", "build", "hold", "solve", "mobilise")) return true;
  if (isNoun(nounAfter, "waste")) return true;
  return verbBefore === null && isVerb(verbAfter, "clear");
}

const DUTY =
  /(?:应当|应该|必须|不得|原则上|须|不准|规定|要求|标准|达标|考核|评分|方可|奖励标准|上限|下限|目标为)/;

/** Quotas and targets for a person: a bound set by a rule rather than reached. */
function judgeRule(reading: QuantityReading, text: string): RejectReason | null {
  const before = text
    .slice(Math.max(0, reading.start - 24), reading.start)
    .replace(/^.*[。;!?\n]/s, "");
  const isLimit = /不少于|不低于|不超过|不得|至少|最多|至多|最少|以上|以内|以下|不多于/.test(
    text.slice(Math.max(0, reading.start - 2), reading.end),
  );
  if (isLimit && DUTY.test(before)) return "rule";
  return isLimit && /(?:每人|人均|每名|每位|每个人)[^,]{0,8}$/.test(before) ? "rule" : null;
}

/** 一 before a measure word is "a", unless it counts in a list or carries a hedge. */
function judgeOne(
  { number, numberStart, start, marks }: QuantityReading,
  { text, isListed }: JudgedPlace,
): RejectReason | null {
  if (text.charAt(numberStart) !== "一" || number.end !== numberStart + 1) return null;
  if (marks.length > 0 || numberStart !== start) return null;
  return isListed ? null : "vague_word";
}

/** 三个做好, 四力: a Chinese digit that heads a watchword rather than a count. */
function judgeShorthand(
  reading: QuantityReading,
  { text, isHeadline }: JudgedPlace,
): RejectReason | null {
  const { number, end, unitText, unitClass, marks } = reading;
  if (number.isArabic || number.low > 10 || number.kind !== "plain" || marks.length > 0)
    return null;
  if (unitText === null && unitClass === null) return number.low === 1 ? "idiom" : "slogan";
  if (unitClass !== "generic" && unitClass !== "item" && unitClass !== "kind") return null;
  const next = text.slice(end, end + 2);
  if (unitClass === "generic" && SLOGAN_TAILS.has(next)) return "slogan";
  const isWatchword =
    isHeadline &&
    number.low <= 10 &&
    /^(?:行动|举措|措施|机制|模式|工程|抓手|聚焦|到位|结合|活动|服务|载体|路径|方式|办法|维度|突出|力量|方面|阵地|平台)/.test(
      next,
    );
  return isWatchword ? "slogan" : null;
}

/** A number without a measure word counts only beside the noun that it counts. */
function judgeBare(
  { number, unitClass, unitText, marks, start, end, numberStart }: QuantityReading,
  around: Surroundings,
  text: string,
): RejectReason | null {
  if (unitText !== null || unitClass !== null) return null;
  if (number.kind === "digits") return number.low > 1900 && number.low < 2100 ? "date" : "name";
  const isHedged = marks.length > 0 || numberStart > start;
  const next = text.charAt(end);
  const noun = around.nounAfter;
  if (noun && noun.start - end <= 4 && (number.isArabic || isHedged || number.low >= 100)) {
    return isYear(reading(number)) && !isHedged ? "date" : null;
  }
  if (!number.isArabic && !isHedged)
    return number.isBareScale || number.low < 100 ? "idiom" : "name";
  const isTotal = /(?:达到?|共|计|为|有|超过?|突破|数|总数|增至|升至)$/.test(
    text.slice(Math.max(0, start - 3), numberStart),
  );
  const endsClause = next === "" || /[,。;!?、\n)]/.test(next);
  if (
    around.nounBefore &&
    endsClause &&
    (isTotal || isHedged || number.step >= 1000 || start - around.nounBefore.end === 0)
  ) {
    return isYear(reading(number)) && !isTotal ? "date" : null;
  }
  if ((isTotal || isHedged) && endsClause && around.nounFar && number.low >= 10) return null;
  return isYear(reading(number)) ? "date" : "name";
}

function reading(number: QuantityReading["number"]): QuantityReading["number"] {
  return number;
}

function isYear({ isArabic, low, end, step }: QuantityReading["number"]): boolean {
  return isArabic && low >= 1949 && low <= 2099 && step <= 10 && end > 0;
}
