import { Cue } from "../cue";
import { lastMatch } from "../last-match";
import type { Stretch } from "../stretch";

const PER = new Cue(/(?:每(?:一)?(?:个)?|单|[日年月周人户场]均)([\u4e00-\u9fa5]{0,6})[^,。;]*$/);
const RATE =
  /(?:每(?:一)?个?(日|天|晚|周|月|年|季度|条|篇|期|场|次|户|人|名|组|村|站|点|处|岗|支|家|份|班|车|楼|小时|[\u4e00-\u9fa5]{2,4}))|单(条|篇|日|次|场|期|周|月|人|户)|(日|天|周|月|年|人|户|场|点|村|条)均/g;
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["天", "日"],
  ["晚", "日"],
  ["点位", "点"],
  ["名", "人"],
  ["个", "个"],
]);
const LONGEST = 14;

/** For one of what the number is stated (日, 条, 点), or `null` for a total. Reads the clause before the number. */
export function readRate(clause: Stretch): string | null {
  if (!PER.isInLast(LONGEST, clause)) return null;
  const found = lastMatch(clause.last(LONGEST), RATE);
  if (!found) return null;
  const word = found[1] ?? found[2] ?? found[3] ?? "";
  if (found[1] !== undefined && word.length > 1) return PLAIN.get(word) ?? headOf(word);
  return PLAIN.get(word) ?? word;
}

/** 每个点位安排 → 点: the noun that 每个 counts by. */
function headOf(word: string): string {
  const noun =
    /^(万人|千人|百人|万户|千户|百户|点位|社区|街道|小区|村居|站点|卡口|家庭|班级|项目|岗位|乡镇|单元|网格|队伍|月|年)/.exec(
      word,
    )?.[1];
  return noun === undefined ? word.slice(0, 1) : (PLAIN.get(noun) ?? noun);
}
