// Is it a point from which something follows? 超过200人的须报备 tells of no 200 people.
import { BOUND } from "./bound";
import type { Rule } from "./rule";
import { OVER, STATED } from "./stated";

const LIMIT_BEFORE = /(?:不足|不满|未满|不到|超过?|超出|低于|高于|少于|多于|大于|小于|达到?|满)$/;
/** 不足15人时…, 超过200人的须…, 超300人即…, 10人以上团体可享受… */
const SOMETHING_FOLLOWS =
  /^(?:[^,。;]{0,6}时[,活则应须方将]|[\u4e00-\u9fa5]{0,4}(?:即|则(?!是)|方可|才能?)|的?[\u4e00-\u9fa5]{0,6}(?:须|不得|不予|可享|可获|可免|可凭|可申|应|予以|将被|视为|取消)|者[,须可应不予取视将]|的(?:,|[须应可由按将予视免转暂退需不]|顺延|延期|执行|参照))/;

const REACHING = /满|以上|累计|达/;
/** 方可成团, 的，可申请 */
const THEN_MAY =
  /^[^,。;]{0,8}(?:方可|才可|可(?:依次)?申请|即可|可评|可获)|^的[^,。;]{0,10},?(?:方可|即可|可以?(?=[申认获享评优凭领兑])|予以|给予|授予|颁发)/;

export const THRESHOLDS: readonly Rule[] = [
  {
    name: "threshold/when",
    reason: "rule",
    when: { clause: /^当/, said: BOUND },
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
      { behind: SOMETHING_FOLLOWS, said: BOUND },
    ],
    unless: { clause: /[已了]/ },
    fires: [
      "泳池人数[超300人]即限流",
      "志愿者年龄[不足15人]时，活动取消",
      "聚餐达到[200人]的须报备",
    ],
    spares: ["全镇已有[超300人]即将上岗", "报名了[不足15人]的，由社区补招"],
  },
  {
    name: "threshold/consequence",
    reason: "rule",
    when: {
      sentence:
        /(?:满|达到?|超过|不足|未达)\d[^,。;]{0,10}的[^,。;]{0,6},[^。;]{0,8}(?:颁发|授予|给予|予以|奖励|赠送|发放|享受?|减免|可|评为|取消|视为)[^。;]*$/,
    },
    unless: STATED,
    fires: ["服务满20小时的，颁发纪念徽章[1枚]"],
    spares: ["为服务满20小时的志愿者颁发了纪念徽章[12枚]", "服务满20小时的，社区已颁发徽章[12枚]"],
  },
  {
    name: "threshold/one-may",
    reason: "rule",
    when: {
      least: 1,
      most: 1,
      behind: /^[\u4e00-\u9fa5]{1,6}(?:可|仅限|限|只能|对应)/,
    },
    unless: STATED,
    fires: ["[1个]账号可建3个追思空间"],
    spares: ["[1个]场馆可容纳3000人", "建成了[1个]市民可上课的站点"],
  },
  {
    name: "threshold/listed",
    reason: "rule",
    // 凡年满18岁、…: what has to be met, one after the other.
    when: { clause: /(?:凡|满)[^,]*\d[^,]*、$/ },
    fires: ["服务满50小时、[100小时]、300小时，认定为三星级"],
    spares: ["满意率100%、走访[100户]"],
  },
  {
    name: "threshold/reached",
    reason: "rule",
    when: [
      { behind: THEN_MAY, clause: REACHING },
      { behind: THEN_MAY, own: REACHING },
    ],
    fires: ["累计服务[300小时]的志愿者，可申请认定", "服务[300小时以上]的志愿者，可认定星级"],
    spares: ["累计服务[300小时]的志愿者，自愿申请认定"],
  },
  {
    name: "threshold/for-whom",
    reason: "rule",
    // 凡服务满30小时的，可申请…: who the rule is for, and what follows.
    when: {
      sentence:
        /^[\u3000 ]*(?:[（(]?[一二三四五六七八九十\d]+[、.)）])?(?:对于?)?(?:凡是?|凡属|年满|满\d|符合|具备|具有|申请人|报名者|参赛者|(?:参与者|志愿者)须|应聘者|持[证卡本])/,
      line: /可|予以|给予|授予|享受|有资格|取消|视为|不得|须|应/,
    },
    unless: OVER,
    fires: ["凡累计服务满100小时和[1500小时]的，可依次申请"],
    spares: [
      "凡参加服务的志愿者[1500名]均登记造册",
      "年满80岁的老人已办理优待证[1500张]，享受免费乘车",
    ],
  },
  {
    name: "threshold/far-behind",
    reason: "rule",
    // 人均月收入低于1320元、…的，可申请: what follows may stand far behind.
    when: {
      said: /[低高少多大小]于|不足|超过|未满|以[上下]/,
      rest: /的,(?:均|即)?(?:可以?(?=申|享|凭|报|获)|方可|应当?|须|予以|给予|享受|不得)/,
    },
    unless: OVER,
    fires: ["人均月收入[低于1320元]、名下无机动车的，可申请低保"],
    spares: ["帮扶了收入[低于1320元]的，可申请低保"],
  },
];
