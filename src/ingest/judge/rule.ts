import type { RejectReason } from "../../model/ledger";
import { clauseBefore, sentenceBefore } from "../clause";
import type { QuantityReading } from "../read-quantity";
import { isVerb, type Surroundings } from "../surroundings";

const DUTY =
  /应当|应该|必须|不得|原则上|不准|规定|要求|标准|考核|评分|方可|上限|下限|章程|修订|村规民约|公约|办法|细则|招募条件|报名条件/;
/** What has to be reached has not been. */
const MUST = /(?:须|应|必须|需要?|不得)(?:达到?|保持|完成|占|为|在|有)[^,]{0,4}$/;
/** Conditions that follow the number. */
const CONDITION = /^[^,。;]{0,8}(?:方可|才可|可(?:依次)?申请|即可|可评|可获)/;
const LIMIT = /不少于|不低于|不超过|不高于|不得|至少|至多|最多|最少|不多于|以内|以下|之内|以上/;
const FLOOR = /不少于|不低于|不超过|不高于|至少|至多|最多|最少|不多于|以内/;
const EACH =
  /每(?:人|名|位|个人|户|家|桌|月|年|周|日|天|次|场|季度|组|队|个|支|村|餐|单|件)|人均|户均/;
/** What is exchanged for points or hours, and what a person earns by taking part. */
const EXCHANGE =
  /每(?:低|高|下降|减少|少|多|增加|缺|参加|参与|服务|迟到|违反|发现|出现|逾期|满|完成|提供|捐|献|投放|交|答对|推荐|增加|得)[\u4e00-\u9fa5]{0,4}$|(?:(?<![装写坐站挂堆种贴铺住])满(?!意|足|怀|载|员)|可|能|即可|就能|可以)(?:兑)?[换抵领]?[\u4e00-\u9fa5]{0,8}$|\d(?:个?小时|分|枚|次)[^,。\d]{0,4}兑换[^,。]{0,4}$/;
const PRICE =
  /(?:违者(?:处以|处)?罚款|可处|处以|上调|下调|上浮|下浮|涨价?|降价?|滞纳金|违约金|保证金|工本费|手续费|停车费|物业费|只收|仅收|收取|收费|加收|月薪|年薪|时薪|薪资|薪酬|月租|租金|押金|门票|票价|售价|单价|定价|原价|补贴(?:标准)?|餐补|交通费|每斤|每份|每平方米|每平米|每公里|每立方米|成人票|儿童票|学生票|年卡|月卡|次卡|[一二三四特]等奖(?:奖金)?|每顿|每碗|每盒|每位|每晚|每次|每小时|每亩|每餐|每人|每桌|每月|每天|随礼|礼金|彩礼|最低|工资|花费|仅需|只需)(?:只收|仅|为|是)?[\u4e00-\u9fa5]{0,2}$/;

/** Scoring rules, quotas, prices and comparisons: bounds that are set rather than reached. */
export function judgeRule(
  reading: QuantityReading,
  around: Surroundings,
  text: string,
): RejectReason | null {
  const { start, end, unitClass } = reading;
  const clause = clauseBefore(text, start);
  if (/(?:相当于|等于|折合|约合|堪比|等同于)$/.test(text.slice(Math.max(0, start - 3), start)))
    return "measure";
  if (unitClass === "money" && isPrice(clause, around)) return "rule";
  if (/^[\u4e00-\u9fa5]{0,4}间隔/.test(text.slice(end, end + 7))) return "rule";
  if (/限载[^,。;]*、$/.test(clause)) return "rule";
  if (
    unitClass === "share" &&
    reading.unitText === "成" &&
    /^新(?!增|人|兵|生)/.test(text.slice(end, end + 2))
  )
    return "idiom";
  if (unitClass === "share" && /不(?:超过|高于|低于|少于)[^,]{1,8}的$/.test(clause)) return "rule";
  if (reading.unitText === "次" && /连续$/.test(clause)) return "duration";
  if (
    /(?:限额|限报|限招|名额)(?:为|共)?$/.test(clause) ||
    /(?:凡|满(?!意|足|怀|载|员))[^,]*\d[^,]*、$/.test(clause)
  )
    return "rule";
  if (isExchange(reading, text, clause) || isRatio(reading, text, clause)) return "rule";
  if (MUST.test(clause) && !/[预拟计]|力争/.test(clause)) return "rule";
  const own = text.slice(Math.max(0, start - 2), end);
  if (reading.unitText === "字" && reading.bound !== "at_least" && /不超过|以内|左右/.test(own))
    return "rule";
  if (CONDITION.test(text.slice(end, end + 16)) && /满|以上|累计|达/.test(clause + own))
    return "rule";
  if (
    unitClass === "share" &&
    /^不[低高少]于|^不超过|^至少/.test(own.trim().replace(/^[^不至]*/, ""))
  )
    return "rule";
  if (!LIMIT.test(own) && !FLOOR.test(clause.slice(-10))) return null;
  if (unitClass === "money" && /不超过|不高于|不得|以内|以下/.test(own)) return "rule";
  const isEach =
    FLOOR.test(clause.slice(-10) + own) && EACH.test(sentenceBefore(text, start).slice(-30));
  return isEach ||
    (DUTY.test(sentenceBefore(text, start)) && !isVerb(around.verbBefore, "give", "serve"))
    ? "rule"
    : null;
}

/** 每200户设一名, 18元/份, 满200元, 每分钟100次: what one has for so much of another. */
function isRatio(
  { start, end, value, unitClass }: QuantityReading,
  text: string,
  clause: string,
): boolean {
  if (/[每满]$/.test(clause) || /每分钟$/.test(clause)) return true;
  if (unitClass === "money" && text.charAt(end) === "/") return true;
  if (/每(?:分钟|秒)/.test(clause.slice(-8))) return true;
  return value <= 10 && start > 0 && /每(?:\d|[十百千万][户人个名米])[^,]{1,10}$/.test(clause);
}

function isPrice(clause: string, { verbBefore }: Surroundings): boolean {
  return PRICE.test(clause) && !isVerb(verbBefore, "give");
}

function isExchange({ end }: QuantityReading, text: string, clause: string): boolean {
  if (EXCHANGE.test(clause) && /每|满(?!意|足)|\d/.test(clause.slice(-14))) return true;
  return /^[\u4e00-\u9fa5]{0,6}(?:兑换|可换|可兑|可抵|记\d|积\d|得\d+分|折算)/.test(
    text.slice(end, end + 10),
  );
}
