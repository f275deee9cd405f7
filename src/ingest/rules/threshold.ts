// Is it a point from which something follows? 超过200人的须报备 tells of no 200 people.
import type { Rule } from "./rule";
import { STATED } from "./stated";

/** A limit that the number itself says. */
const LIMIT = /不足|不满|未满|不到|超|[低高少多大小]于|不[低高少多]于|(?:及?以[上下内])$/;
const LIMIT_BEFORE = /(?:不足|不满|未满|不到|超过?|超出|低于|高于|少于|多于|大于|小于|达到?|满)$/;
/** 不足15人时…, 超过200人的须…, 超300人即…, 10人以上团体可享受… */
const SOMETHING_FOLLOWS =
  /^(?:[^,。;]{0,6}(?<!同)时(?![间候代刻期段长常尚])[,活则应须方将]|[\u4e00-\u9fa5]{0,4}(?:即(?![将使时便刻日])|则(?!是)|方可|才能?)|的?[\u4e00-\u9fa5]{0,6}(?:须|不得|不予|可享|可获|可免|可凭|可申|应(?![急对届征聘邀])|予以|将被|视为|取消)|者[,须可应不予取视将]|的(?:,|[须应可由按将予视免转暂退需不]|顺延|延期|执行|参照))/;

export const THRESHOLDS: readonly Rule[] = [
  {
    name: "threshold/when",
    reason: "rule",
    when: { clause: /^当(?![阳涂日天晚年月地前选场起上过])/, said: LIMIT },
    fires: ["当单日新增病例[超过10例]，启动应急预案"],
    spares: ["当天来访群众[超过10名]", "当地新增病例[超过10例]"],
  },
  {
    name: "threshold/follows",
    reason: "rule",
    when: [
      {
        behind: SOMETHING_FOLLOWS,
        clause: LIMIT_BEFORE,
        also: ({ numberStart, start }) => numberStart === start,
      },
      { behind: SOMETHING_FOLLOWS, said: LIMIT },
    ],
    unless: { clause: /[已了]/ },
    fires: ["泳池人数[超300人]即限流", "志愿者年龄[不足15人]时，活动取消", "聚餐满[200人]的须报备"],
    spares: ["全镇已有[超300人]即将上岗", "报名了[不足15人]的，由社区补招"],
  },
  {
    name: "threshold/consequence",
    reason: "rule",
    when: {
      sentence:
        /(?:(?<![圆完丰充坐])满|达到?|超过|不足|未达)\d[^,。;]{0,10}的[^,。;]{0,6},[^。;]{0,8}(?:颁发|授予|给予|予以|奖励|赠送|发放|享受?|减免|可|评为|取消|视为)[^。;]*$/,
    },
    unless: STATED,
    fires: ["服务满20小时的，颁发纪念徽章[1枚]"],
    spares: ["为服务满20小时的志愿者颁发了纪念徽章[12枚]"],
  },
  {
    name: "threshold/one-may",
    reason: "rule",
    when: {
      least: 1,
      most: 1,
      behind: /^[\u4e00-\u9fa5]{1,6}(?:可(?!见|达|容|同时)|仅限|限|只能|对应)/,
    },
    unless: STATED,
    fires: ["[1个]账号可建3个追思空间"],
    spares: ["[1个]场馆可容纳3000人"],
  },
];
