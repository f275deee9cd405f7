// Is it how a contest is laid out? Who makes up a team and what may be won is told before anybody came.
import type { Rule } from "./rule";
import { GIVEN, STATED } from "./stated";

/** 每支参赛队, and what is said of it. */
const EACH_TEAM = /(?:每|各)(?:支|个)?(?:参赛)?(?:单位|队|代表队|参赛队|队伍|组)[^。;]{0,40}$/;

export const CONTESTS: readonly Rule[] = [
  {
    name: "contest/line-up",
    reason: "rule",
    when: [
      { sentence: EACH_TEAM, clause: /(?:领队|教练|替补|队长|上场|参赛|限报)[^,。;]{0,12}$/ },
      { sentence: EACH_TEAM, upTo: /领队|教练|替补/ },
    ],
    unless: GIVEN,
    fires: [
      "每队领队[1人]",
      "每队可报4人，其中替补[1人]",
      "拔河比赛每队上场[12人]",
      "每支队伍已配教练，队员[8名]",
    ],
    spares: ["各服务队的队长带领志愿者[20人]", "给每支参赛队伍的教练送了[2瓶]水"],
  },
  {
    name: "contest/made-up-of",
    reason: "rule",
    // 辩论赛每支队伍由4名辩手组成.
    when: { sentence: EACH_TEAM, upTo: /[赛辩]/, behind: /^[^,。;]{0,8}组成/ },
    unless: GIVEN,
    fires: ["辩论赛每支队伍由[4名]辩手组成"],
    spares: ["每支队伍由[4名]队员组成", "给每支参赛队伍送了由[8件]文具组成的礼包"],
  },
  {
    name: "contest/prizes",
    reason: "rule",
    // 设一等奖1名，奖金3000元: what may be won.
    when: { sentence: /设(?:立|置|有)?[一二三四特]等奖[^。]*$/ },
    unless: STATED,
    fires: ["征文大赛设一等奖[1名]"],
    spares: ["征文大赛评出一等奖[1名]", "征文大赛设一等奖若干，已收到作品[120件]"],
  },
];
