import type { RejectReason } from "../../model/ledger";
import { clauseBefore, sentenceBefore } from "../clause";
import type { QuantityReading } from "../read-quantity";
import type { JudgedPlace } from "./judged-place";

/** A limit: how far something may go, or from where on something follows. */
const LIMIT_BEFORE = /(?:不足|不满|未满|不到|超过?|超出|低于|高于|少于|多于|大于|小于|达到?|满)$/;
const LIMIT_WITHIN =
  /^(?:不足|不满|未满|不到|超过?|超出|低于|高于|少于|多于|大于|小于|不[低高少多超])|以上$|以下$|以内$|及以[上下]$/;
/** What follows from the limit: 不足15人时…, 超过200人的须…, 超300人即…, 10人以上团体可享受… */
const FOLLOWS =
  /^(?:[^,。;]{0,6}时(?![间候代刻期段长常尚])[,活则应须方将]|[\u4e00-\u9fa5]{0,4}(?:即(?![将使时便刻日])|则|方可|才能?)|的?(?:[\u4e00-\u9fa5]{0,6})?(?:须|不得|不予|可享|可获|可免|可凭|可申|应(?![急对])|予以|将被|视为|取消)|者[,须可应不予])/;
/** What is said to be the norm: 配备1名调解员的标准. */
const NORM_BEHIND = /^[^,。;]{0,12}(?:的标准|为标准|的要求|的比例|的原则|的规定|标准(?:配|发|执))/;
/** Who is asked to: 请各社区组织15人参加. */
const CALL =
  /(?<![邀聘申恳有特])请(?:各|大家|广大|您|于|提前|携带|务必|按|在|将|有)|原则上|务必|敬请/;
/** How often at most in a stretch of time: 24小时内不超过4次. */
const CAP_IN_TIME = /\d(?:小时|天|日|周|个月|月|年)(?:之?内)?[^,。;]{0,8}$/;
/** A price list: 票价：成人30元，学生15元. */
const TARIFF =
  /(?:票价|门票|价格|价目|资费|学费|租金|单价|售价|餐标|报名费|收费标准|收费)(?:标准)?[:为][^。;\n]*$/;
const DONE = /[已了]|累计|截至|截止|目前|现有|以来|至今|共有|去年|上届|上年|往年/;
const AHEAD = /[拟]|预计|计划/;

/** Numbers under a norm, a call or a condition tell what is to be, not what was. */
export function judgeMood(
  { start, end, numberStart, unitClass }: QuantityReading,
  { text, isUnderNotice }: JudgedPlace,
): RejectReason | null {
  const sentence = sentenceBefore(text, start);
  const behind = text.slice(end, end + 24);
  const own = text.slice(start, end);
  const isLimit =
    LIMIT_WITHIN.test(own) ||
    (start === numberStart && LIMIT_BEFORE.test(text.slice(Math.max(0, start - 2), start)));
  if (isLimit && FOLLOWS.test(behind) && !/[已了]/.test(clauseBefore(text, start))) return "rule";
  if (NORM_BEHIND.test(behind)) return "rule";
  if (/^(?:不超|不多于|最多|至多)/.test(own) && CAP_IN_TIME.test(clauseBefore(text, start)))
    return "rule";
  if (unitClass === "money" && TARIFF.test(sentence)) return "rule";
  const isStated = DONE.test(sentence) || AHEAD.test(sentence);
  return (CALL.test(sentence) || isUnderNotice) && !isStated && !isDoneBehind(behind)
    ? "rule"
    : null;
}

function isDoneBehind(behind: string): boolean {
  return /^[^。;\n]{0,20}[已了]/.test(behind);
}
