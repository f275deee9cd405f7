// Is it a share by which something is reckoned, rather than one that was reached?
import type { Rule } from "./rule";

export const SHARES: readonly Rule[] = [
  {
    name: "share/top",
    reason: "rule",
    when: { unit: ["share"], clause: /前$/ },
    fires: ["按得分评出前[10%]的队伍"],
    spares: ["队伍覆盖率达[10%]"],
  },
  {
    name: "share/levied",
    reason: "rule",
    when: { unit: ["share"], behind: /^(?:核收|收取|计收|征收|计提|缴纳|返还)/ },
    fires: ["手续费按票面的[2%]收取"],
    spares: ["收取率达[2%]"],
  },
  {
    name: "share/paid",
    reason: "rule",
    // 报销比例为60%, 税率3%, 扣发当月绩效10%: what part is paid or taken away by rule.
    when: {
      unit: ["share"],
      clause:
        /(?:报销|赔付|补助|补贴|贴息|优惠|[税利费])[^,]{0,4}(?:比例|率)[为达是]?$|(?:扣发|扣减|扣除|扣罚)[^,]{0,6}$/,
    },
    fires: ["门诊报销比例为[60%]", "扣发当月绩效[10%]"],
    spares: ["门诊报销人数占[60%]"],
  },
  {
    name: "share/limited",
    reason: "rule",
    when: [
      { unit: ["share"], clause: /不(?:超过|高于|低于|少于)[^,]{1,8}的$/ },
      { unit: ["share"], own: /^[^不至]*(?:不[低高少]于|不超过|至少)/ },
    ],
    fires: ["建筑围挡公益广告比例[不低于30%]", "不高于总数的[30%]"],
    spares: ["建筑围挡公益广告比例[30%以上]"],
  },
  {
    name: "share/weight",
    reason: "rule",
    when: {
      unit: ["share"],
      sentence:
        /(?:百分制|权重|计分|评分)[^。;]*占$|占(?:总成绩|总评?分|总评|综合成绩|考核成绩)的?$/,
    },
    fires: ["平时表现占总成绩的[40%]"],
    spares: ["党员占队员总数的[40%]"],
  },
];
