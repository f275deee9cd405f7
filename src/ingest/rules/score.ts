// Is it a score?
import type { Rule } from "./rule";

export const SCORES: readonly Rule[] = [
  {
    name: "score/points",
    reason: "rule",
    when: { unit: ["score"] },
    // 团体总分118.5分, 兑换积分3.6万分: what was reached, and no rule by which it is.
    unless: {
      clause: /(?:总分|积分|攒[下了到])[^,\d]{0,4}$/,
      line: /^(?!.*(?:每|(?<!参)[加扣减记计](?:分|\d)|[满凡]|可[兑换抵]|的,|规则|办法|细则|标准|不[低少]于))/,
    },
    fires: ["志愿者每次记[2分]"],
    spares: ["志愿者发放倡议书[2份]", "队伍总分[118.5分]"],
  },
];
