import { lastMatch } from "../engine/last-match";
import { entriesOf } from "../engine/word-trie";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";

const PER = /(?:每|单|(?<![各全学每所都])[日年月周人户场校村店站班家岗镇]均)[^,。;]*$/;
const RATE =
  /每(\d+(?:米|公里|人|户|亩))|每一?个?(工作日|小时|季度|日|天|晚|周|月|年|条|篇|期|场|次|户|人|名|组|村|站|点|处|岗|支|家|份|班|车|楼|所|校|笔|餐|亩|队|栋|箱|单|镇|县|区|桌|位)|每一?个?([\u4e00-\u9fa5]{2,4})|单(条|篇|日|次|场|期|周|月|人|户|笔)|(日|天|周|月|年|人|户|场|点|村|条|校|店|站|班|家|岗|镇)均/g;
/** 每人每月, 每户每年: for one of whom, and for how long. */
const DOUBLE = /每([人名户位校村家组])每?(日|天|月|年)[^,。;每]*$/;
/** 人均月补贴: a mean of persons, whatever it covers. */
const MEAN = /([人户])均[日月年][^,。;每均]*$/;
/** Words by the one that a fact prints for them. */
const PLAIN = { 日: "天 晚 工作日", 人: "名 位" };
/** 每个社区安排: nouns of two syllables that 每 counts by; of other words it is the first. */
const COUNTED_BY =
  /^(?:万人|千人|百人|万户|千户|百户|社区|街道|小区|卡口|项目|乡镇|单元|网格|队伍|[\u4e00-\u9fa5]{1,2}[站点岗])/;
/** 三五名大学生一组: said behind the number. */
const SHARED_OUT = /^[\u4e00-\u9fa5]{0,6}一(组|队|班|桌|岗|车)(?=[,。;、为]|$)/;
/** 每天放学，12名教师…: a clause before that says nothing but how often. */
const HOW_OFTEN = /每(?:天|日|晚|周|月|年|学期)[^\d一二两三四五六七八九十几,。;]{0,3},$/;
/** 日均出动警力310人次，巡逻车70辆次: how often goes on through a list without a verb. */
const LISTED = /(?:每[天日晚周月年]|[日月年]均)[^,。;]*\d[^,。;\d]{0,2}次,$/;
const SUMMED = /共|总|合计|累计|其中|[现另还]有|占|先后|去年|[年月周]来|[一半]年|用时/;
/** 每月上门2次，上季度为1次: the same of another time. */
const OF_ANOTHER_TIME =
  /^(?:去年|上年|上月|上周|上一?(?:个|季度|年度|学期)|同期|此前)(?:同期)?[为是达]?$/;
/** 为每名学生购买保险，保额20万元: what the thing is worth that each was given. */
const WORTH = /^(?:保额|金额|额度|价值|面值)[约为达]?$/;

/** 青山镇、绿水镇各建食堂3间: one number for each of several, by the last syllable of their names. */
const OF_EACH =
  /[、和及与][^、,;\d]{1,10}?(区|县|市|旗|镇|乡|街道|村|社区|校|院|站|队|局|公司)(?:各(?![类种级界族地县区市镇乡村部单方项街社学])|[均都](?!为民))[^\d,;]{0,12}$/;
/** 各派出3名、5名: dealt out in order, each has its own. */
const DEALT = /^[\u4e00-\u9fa5]{0,6}(?:[、和及与])\d/;

const plain = new Map(entriesOf(PLAIN));
const LONGEST = 14;
const THOUSANDS = /(?<=\d),(?=\d{3})/g;

/** For one of what a number is stated (日, 条, 点), by the clause before it, or `null` for a total. */
export function readRate(clause: string): string | null {
  const near = clause.replace(THOUSANDS, "").slice(-LONGEST);
  if (!PER.test(near)) return null;
  const mean = MEAN.exec(near)?.[1] ?? DOUBLE.exec(near)?.[1];
  if (mean !== undefined) return plain.get(mean) ?? mean;
  const found = lastMatch(near, RATE);
  if (!found) return null;
  const noun = found[3];
  if (noun !== undefined) return COUNTED_BY.exec(noun)?.[0] ?? noun.slice(0, 1);
  const word = found[1] ?? found[2] ?? found[4] ?? found[5] ?? "";
  return plain.get(word) ?? word;
}

/** The rate of a fact: of its clause, of what stands behind it, or of the clause before that it goes on from. */
export function rateOf(reading: QuantityReading, around: Surroundings): string | null {
  const { clause, text, end } = around;
  const double = reading.unitClass === "money" ? DOUBLE.exec(clause.replace(THOUSANDS, "")) : null;
  // What is paid to each anew, month by month, is told by the month.
  if (double) return plain.get(double[2] ?? "") ?? double[2] ?? null;
  const behind = text.slice(end, end + LONGEST);
  const own = readRate(clause) ?? SHARED_OUT.exec(behind)?.[1] ?? rateOfEach(clause, behind);
  return own ?? rateBefore(around, reading.unitText?.endsWith("次") === true);
}

function rateOfEach(clause: string, behind: string): string | undefined {
  return DEALT.test(behind) ? undefined : OF_EACH.exec(clause)?.[1];
}

function rateBefore(
  { clause, sentence, verbBefore }: Surroundings,
  isOften: boolean,
): string | null {
  const before = sentence.slice(0, sentence.length - clause.length).replace(THOUSANDS, "");
  const last = before.slice(0, -1).replace(/^.*[,;]/s, "");
  const isList = isOften && clause !== "" && verbBefore === null && !SUMMED.test(clause);
  const goesOn = !SUMMED.test(clause) && HOW_OFTEN.test(before);
  if (goesOn || (isList && LISTED.test(before)) || OF_ANOTHER_TIME.test(clause))
    return readRate(/^每[^\d]*$/.test(last) ? last : last.replace(/\d[^\d]*$/, ""));
  return WORTH.test(clause) ? readRate(last) : null;
}
