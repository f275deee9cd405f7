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
    fires: ["手续费按[2%]收取"],
    spares: ["收取率提高[2%]"],
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
