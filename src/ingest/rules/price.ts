// Is it a price? What a thing costs was neither given nor paid.
import type { Rule } from "./rule";

export const PRICES: readonly Rule[] = [
  {
    name: "price/tariff",
    reason: "rule",
    when: {
      unit: ["money"],
      sentence:
        /(?:只|仅|统一|每[餐人次位])收\d[^。;\n]*$|(?:票价|门票|价格|价目|资费|学费|租金|单价|售价|餐标|报名费|收费标准|收费)(?:标准)?[:为][^。;\n]*$/,
    },
    unless: { verbBefore: ["give"] },
    fires: ["票价：成人30元，学生[15元]"],
    spares: ["票价：成人30元，团队向老人发放补贴[15元]"],
  },
];
