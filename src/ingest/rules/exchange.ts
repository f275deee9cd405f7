// Is it exchanged? So many points for so many hours, so much of one thing for so much of another, was given to nobody.
import type { Condition } from "../sentence/condition";
import type { Rule } from "./rule";

/** 服务满600小时，被授予五星级称号: it came to pass. */
const FULFILLED: Condition = {
  behind: /^,(?:已|均|先后)?(?:被|荣?获)(?:授予|评|认定|颁|得)/,
};

export const EXCHANGES: readonly Rule[] = [
  {
    name: "exchange/for-each",
    reason: "rule",
    // 每参加1次活动, 每捐1元; 每人一次补助
    when: {
      clause:
        /每(?:低|高|下降|减少|少|多|增加|缺|参加|参与|服务|迟到|违反|发现|出现|逾期|满|完成|提供|捐|献|投放|交|答对|推荐|增加|得)[\u4e00-\u9fa5]{0,4}$|每次[^,。]{0,6}量$|每[\u4e00-\u9fa5]{1,4}[一1](?:人|户|名|个|次|件|场)[^,、]{0,4}(?:补助?|奖励?|给予?|减免?|发放?|赠送?|加|得|记|计)$/,
    },
    fires: ["每参加[1次]活动", "每吸纳一人再补[1000元]"],
    spares: ["每次清运垃圾[3吨]"],
  },
  {
    name: "exchange/full",
    reason: "rule",
    // 满10小时, 满100元减20元: what has to be full, and what it brings.
    when: {
      clause:
        /每[\u4e00-\u9fa5]{0,4}满[^,。]{1,14}$|(?<!期)满(?:兑)?[换抵领]?[\u4e00-\u9fa5]{0,8}$|满\d+元?[^,。]{0,2}[赠送减返免][^,。]{0,6}$/,
    },
    unless: FULFILLED,
    fires: ["消费满100元赠送代金券[20元]", "每服务满2小时发放补贴[15元]"],
    spares: ["坐满志愿者[300人]", "服务期满[1988人]", "队长服务满[600小时]，被授予五星级称号"],
  },
  {
    name: "exchange/may-have",
    reason: "rule",
    // 10分可换2袋: a number, 每 or 满 has to stand before.
    when: {
      clause: /(?:可以?|能)兑?[换抵领]?[\u4e00-\u9fa5]{0,8}(?<=(?:每|满|\d).{0,13})$/,
    },
    fires: ["每队可换[5名]球员"],
    spares: ["会场可接待[50人]"],
  },
  {
    name: "exchange/worth",
    reason: "rule",
    // 1小时记2分, 1个积分折合
    when: {
      clause:
        /\d(?:个?小时|分|枚|次)[^,。\d]{0,4}(?:抵|兑换[^,。]{0,4}|[存记积换得计奖])$|(?:^|[^\d])[1一]个?(?:积?分|工分|时间币|小时)(?:折合|折算|折抵|可?抵|可?换)[^,。]{0,4}(?<=(?:每|满|\d).{0,13})$/,
    },
    fires: ["服务1小时兑换[1枚]时间币"],
    spares: ["服务1小时捐赠图书[1本]"],
  },
  {
    name: "exchange/exchanged",
    reason: "rule",
    when: {
      behind:
        /^[\u4e00-\u9fa5]{0,6}(?:兑换(?!了)|可换|可兑|可抵|记\d|积\d|得\d+分|折算)|^换(?=[\u4e00-\u9fa5]{0,2}\d|[取购得])/,
    },
    fires: ["[10个]瓶子可换1卷纸", "小组赛胜[一场]得2分"],
    spares: ["[10个]瓶子换气站", "[10名]换管师傅已到岗"],
  },
  {
    name: "exchange/per",
    reason: "rule",
    // 每200户设一名, 满200元, 每分钟100次.
    when: { clause: /(?:每|(?<!期)满)$|(?=.{2,8}$)每(?:分钟|秒)/ },
    unless: FULFILLED,
    fires: ["心率每分钟[72次]", "每[200户]设一名网格员"],
    spares: ["每分钟都有志愿者上岗[72次]", "队长服务满[600小时]，被授予五星级称号"],
  },
  {
    name: "exchange/for-so-many",
    reason: "rule",
    when: {
      most: 10,
      clause: /每满?(?:\d|[十百千万][户人个名米])[^,]{1,10}$/,
    },
    // 平均每500米3人: a mean tells what was found.
    // 每万人拥有公益组织3.6个: how many there are.
    unless: { clause: /平均每|拥有|配有|占有/ },
    fires: ["每5公里设[2处]"],
    spares: ["每个村建服务站[2个]", "平均每5公里设[2处]", "每万人拥有公益组织[3.6个]"],
  },
];
