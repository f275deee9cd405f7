import { lastMatch } from "../engine/last-match";
import { entriesOf } from "../engine/word-trie";

const PER = /(?:每|单|[日年月周人户场]均)[^,。;]*$/;
const RATE =
  /每一?个?(小时|季度|日|天|晚|周|月|年|条|篇|期|场|次|户|人|名|组|村|站|点|处|岗|支|家|份|班|车|楼)|每一?个?([\u4e00-\u9fa5]{2,4})|单(条|篇|日|次|场|期|周|月|人|户)|(日|天|周|月|年|人|户|场|点|村|条)均/g;
/** Words by the one that a fact prints for them. */
const PLAIN = { 日: "天 晚", 人: "名" };
/** 每个社区安排: nouns of two syllables that 每 counts by; of other words it is the first. */
const COUNTED_BY =
  /^(?:万人|千人|百人|万户|千户|百户|社区|街道|小区|卡口|项目|乡镇|单元|网格|队伍|[\u4e00-\u9fa5]{1,2}[站点岗])/;

const plain = new Map(entriesOf(PLAIN));
const LONGEST = 14;

/** For one of what a number is stated (日, 条, 点), by the clause before it, or `null` for a total. */
export function readRate(clause: string): string | null {
  if (!PER.test(clause.slice(-LONGEST))) return null;
  const found = lastMatch(clause.slice(-LONGEST), RATE);
  if (!found) return null;
  const noun = found[2];
  if (noun !== undefined) return COUNTED_BY.exec(noun)?.[0] ?? noun.slice(0, 1);
  const word = found[1] ?? found[3] ?? found[4] ?? "";
  return plain.get(word) ?? word;
}
