// Is it so much of this and so much of that? A recipe, a diet or a dose counts nothing done.
import type { Rule } from "./rule";

export const DOSES: readonly Rule[] = [
  {
    name: "dose/recipe",
    reason: "rule",
    when: {
      sentence:
        /稀释|兑水|加水|喷雾|配[成制]|含[\u4e00-\u9fa5]{1,3}$|\d克[^。;]*\d克|\d(?:克|毫升|勺)(?:、[^,。;、]{1,6}|[^,。;]{1,6}、)$/,
    },
    unless: [{ unit: ["money", "share"] }, { unitText: "套 台 册 件 顶 床" }],
    fires: ["药剂稀释后喷雾，连用[两次]"],
    spares: [
      "开展消毒喷洒，出动[20次]",
      "为居民配制中药，减免药费[3000元]",
      "接收物资含课桌椅[1800套]",
    ],
  },
  {
    name: "dose/taken",
    reason: "rule",
    when: {
      sentence:
        /每次[\d一二三四五六七八九十半—~-]+(?:克|片|粒|毫升|袋|丸|滴)|每(?:日|天|晚)(?:服药|口服|服用|外敷|涂抹)|本品|(?:口服|外用|用法用量|服用)[^。;]*(?:一次|一日|每次|每日)$|(?:一次|每次|一日|每日)[\d一二三四五六七八九十半—~-]+(?:片|粒|丸|袋|滴|喷|次)[,，;、](?:一日|每日|饭[前后])|饭[前后]服/,
    },
    fires: ["每日服药[1次]"],
    spares: ["每日服务[1次]"],
  },
  {
    name: "dose/to-be-taken",
    reason: "rule",
    // 每日两次，每次一片: how much follows.
    when: {
      clause: /(?:每[日天晚次]|一[日次]|口服|外用)$/,
      behind:
        /^[,、;]?(?:一日|每[日天])[\d一二三四两]{1,2}次|^[,、;]?(?:每次|一次)[\d一二三四五六七八九十半两—~-]{1,3}(?:克|片|粒|毫升|袋|丸|滴|喷)|^[^。;]{0,8}饭[前后]|^[,、;]?(?:口服|服用|外敷|涂抹)/,
    },
    fires: ["每日[两次]，每次一片"],
    spares: ["每日[两次]，每次一小时"],
  },
  {
    name: "dose/apart",
    reason: "rule",
    // 两剂间隔21天: how far apart they are taken.
    when: { behind: /^[\u4e00-\u9fa5]{0,4}(?:间隔|相差|相隔)/ },
    fires: ["[两剂]间隔不少于3周"],
    spares: ["[两次]入户服务、间隔一周"],
  },
];
