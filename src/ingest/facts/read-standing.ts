import type { HeardWords } from "../sentence/look-around";

/** Says how far a whole sentence counts. */
const UNTIL = /截至|截止|迄今|至今(?!年)|以来/;
/** Says it of its own clause, and of what is listed there. */
const IN_ALL = /累计|累积|总计/;
/** Announced in the clause before the number: 计划发放2万份, 将新建3个中心. */
const PLANNED =
  /(?:预[计估]|计划(?![外内书生表])|拟|力争|预期|准备(?![了好就的])|目标是|争取(?![^,。;]{0,6}(?:资金|经费|项目|款|支持|补助|指标|名额))|有望)[^,。;]{0,20}$|(?:将|将要)[由从][^,。;]{0,16}[至到为]$|(?:(?<![曾])将(?:要|会|为|向|在(?![册场岗校编职读押建])|于|对|继续|再|陆续|分批)|即将)[^,。;]{0,24}$|(?:将|将要|即将)(?![\u4e00-\u9fa5\d]{0,8}(?:名|位|户)[\u4e00-\u9fa5]{0,6}(?:转移|送|安置|护送))[^,。;把\d]{0,4}?(?:推出|开展|组织|举办|建设|建成|发放|招募|新增|实现|安排|投入|覆盖|打造|设立|召开|走访|服务|惠及|培训|派出|新建|改造|完成|启动|举行|选派|慰问|开设|培育|吸引|带来|达到|增至|超过|招收|招聘|招录|选聘|增加|增设|提供|实施|资助|评选|表彰|修建|扩建|突破|接待|配备|安装|更换)[^,。;]{0,16}$/;
/** Said of a list of plans (计划发放2万份，制作300块), unless something in it was done. */
const PLANS =
  /(?:预计|计划(?![外内书生表])|拟|力争|将[由从])[^。;]*,[^。;]*$|招[募聘][^。;]*名额|(?:方案|规划|计划|意见|纲要)》?(?:明确|提出|确定)[^。;]*$/;
const DONE = /[已了]|实际(?![需情困问])|实[到有招收]|累计|目前|截至|共有|现有/;

/** A running total: said of the sentence, or of the clause of the number. */
export function isCumulative({ sentence, clause }: HeardWords): boolean {
  return UNTIL.test(sentence) || IN_ALL.test(clause);
}

/** Said of what it counts, behind it: 剩余30户计划年底前搬迁. */
const PLANNED_BEHIND = /^[^,。;\d]{0,4}(?:计划(?![外内书生])|预计|拟[于在]|将[于在]|有望)/;

/** Announced rather than done: said in the clause of the number, or of the list that it stands in. */
export function isPlanned({ sentence, clause, behind }: HeardWords): boolean {
  if (PLANNED.test(clause) || PLANNED_BEHIND.test(behind)) return true;
  return PLANS.test(sentence) && !DONE.test(sentence);
}
