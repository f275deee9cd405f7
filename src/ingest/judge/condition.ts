import type { RejectReason } from "../../model/ledger";
import { clauseBefore, sentenceBefore } from "../clause";
import type { QuantityReading } from "../read-quantity";
import { isVerb, type Surroundings } from "../surroundings";

/** Who a rule is for, and what follows from it: 凡服务满30小时的，可申请… */
const FOR_WHOM =
  /^[\u3000 ]*(?:[（(]?[一二三四五六七八九十\d]+[、.)）])?(?:对于?)?(?:凡是?|凡属|年满|满\d|符合|具备|具有|申请人|报名者|参赛者|参与者须|志愿者须|应聘者|持[证卡本])/;
const FOLLOWS =
  /[,的]?[^。;]{0,24}(?:可(?!见|达|容纳)|方可|即可|均可|予以|给予|授予|享受|有资格|取消|视为|不得|须|(?<![供反响相对])应(?![急对]))/;
/** How a team is to be made up. */
const LINE_UP = /(?:每|各)(?:支|个)?(?:参赛)?(?:单位|队|代表队|参赛队|队伍|组)[^。;]{0,40}$/;
const ROLE = /(?:领队|教练|替补|队长|上场|参赛|限报)[^,。;]{0,12}$/;
/** Limits on what one may take, bring or enter. */
const CAPPED =
  /(?:限额|限[领购报招投借量载乘坐带员兑选约]|名额|封顶|上限|起付|起步|至多可?|最多可)(?:为|共|各)?[\u4e00-\u9fa5]{0,3}$/;
const CAPPED_BEHIND =
  /^(?:封顶|为限|为宜|起步|起售|起订|管饱|管够|一位|一人|每位|起(?![到来作动步]))/;
const MENU = /\d元?\/[份个碗位人斤件张次]|[一二三四五六七八九\d]折(?!射|叠)|免配送费|免费续/;
const OBLIGED =
  /(?:须|必须|(?<![供反响相对])应当?|不得)(?:同时)?(?:满足|符合|具备|配备|配齐|设置|设立|保证|确保|做到|不少于|不低于|不超过|达)[^,。;]{0,40}$/;
/** What is listed under such a heading is set, not done. */
const RULE_HEAD =
  /^[^,。;:]{0,8}(?:条件|标准|规则|须知|细则|办法|价目|菜单|要求|资格|用法|用量|服法):/;
const DOSE =
  /每次[\d一二三四五六七八九十半—~-]+(?:克|片|粒|毫升|袋|丸|滴)|每(?:日|天|晚)(?:服药|口服|服用|外敷|涂抹)|医嘱/;
const SET_UP = /(?:每|各)[^,。;]{0,8}(?:配|设|须|(?<![供反响相对])应)/;
const RATE_OF_DUTY =
  /(?:每|各)[^,。;]{0,8}(?:配备?|召开|开展|上报|报送|设(?:立|置)?|须|应|普扫|清扫|洒水|巡查|消毒|播放|上门|不少于)[^。;]{0,16}$/;
/** Sizes, seats and road signs: 8米×3米, 3排12座, 前方500米, 湿度65%. */
const SIZED =
  /(?:\d排|前方|水位(?:将|已|升|涨|降|退)?(?:至|到)?|警戒(?:水位|线)?|洪峰|胸径|树高|株高|冠幅|水深|雪深|限速|限高|限重|限宽|湿度|浓度|含量|坡度|电量|折合)(?:约|为|达|至)?$/;

/** Numbers that set a condition, a line-up, a cap or a price: they tell what is to be, not what was. */
export function judgeCondition(
  { start, end, unitClass }: QuantityReading,
  around: Surroundings,
  text: string,
): RejectReason | null {
  const sentence = sentenceBefore(text, start);
  const clause = clauseBefore(text, start);
  const behind = text.slice(end, end + 40);
  if (RULE_HEAD.test(sentence) || DOSE.test(sentence) || /^(?:为限|封顶|为宜)/.test(behind))
    return "rule";
  if (SIZED.test(clause)) return "measure";
  if (unitClass === "extent" && (/×$/.test(clause) || behind.startsWith("×"))) return "measure";
  const isOwed = isVerb(around.verbBefore, "give", "serve") && /[了]/.test(clause);
  if (isOwed) return null;
  if (
    FOR_WHOM.test(sentence) &&
    !/[了已]/.test(sentence) &&
    FOLLOWS.test(sentence + sentenceStart(behind))
  )
    return "rule";
  if (LINE_UP.test(sentence) && (ROLE.test(clause) || /领队|教练|替补/.test(sentence)))
    return "rule";
  if (
    CAPPED.test(clause) ||
    /^[^,。;]{0,4}(?:[一二三四五六七八九]折|免票|免费入|半价)/.test(behind)
  )
    return "rule";
  const own = text.slice(start, end);
  if (/^不[少低超高][于过]|^至[少多]|^最[少多]/.test(own) && SET_UP.test(sentence)) return "rule";
  if (OBLIGED.test(sentence) && !isResult(sentence)) return "rule";
  if (unitClass === "money" && /每(?:平方米|平米|立方米|公里|公斤|度|吨)[^,]*\d[^,]*$/.test(clause))
    return "rule";
  if (unitClass === "money" && isPriced(text, start, end)) return "rule";
  const isDuty =
    RATE_OF_DUTY.test(clause) &&
    /不[少低超高][于过]|至少|必须|[^供反响相]须/.test(sentence + behind.slice(0, 30));
  if (isDeadline(clause, own)) return "rule";
  return isDuty ? "rule" : null;
}

/** 6月10日前招募200名以上: a floor with a deadline is a target. */
function isDeadline(clause: string, own: string): boolean {
  return (
    /[月日年底末]前/.test(clause) &&
    !/截至|截止|目前/.test(clause) &&
    /以上|不少于|不低于|至少/.test(clause.slice(-6) + own)
  );
}

/** Set against a duty, what was reached is told in the same breath: 应敲5911户，已敲5480户. */
function isResult(sentence: string): boolean {
  return /[已了实][^,。;]{0,10}$|累计|共|完成|达到了|实现/.test(sentence);
}

function sentenceStart(words: string): string {
  return /^[^。;!?\n]*/.exec(words)?.[0] ?? "";
}

/** On a menu, beside a discount or with 起 behind it, an amount is a price. */
function isPriced(text: string, start: number, end: number): boolean {
  const near =
    text.slice(Math.max(0, start - 30), start) + sentenceStart(text.slice(end, end + 30));
  return CAPPED_BEHIND.test(text.slice(end, end + 4)) || MENU.test(near.replace(/\n/g, ","));
}
