// Is it what is not there? 还缺30名 counts nobody.
import type { Rule } from "./rule";

export const LACKS: readonly Rule[] = [
  {
    name: "lack/short",
    reason: "change",
    when: [
      {
        clause:
          /(?:缺口|缺额|缺编|缺员|缺工|空编|空缺|[还仍尚又共]缺|[还仍尚]差|急需|尚需|仍需)[^\d,;、由]{0,4}$|(?<![补残])[短紧]?缺$/,
      },
      { behind: /^的?[\u4e00-\u9fa5]{0,4}(?:缺口|缺额|空缺)/ },
    ],
    unless: [{ clause: /填补|补[齐足上]|弥补|缓解|解决/ }],
    fires: ["海淀区还缺[30名]志愿者", "护理员有[500名]的缺口"],
    spares: ["缺口已由志愿者[30名]补上", "填补护理员缺口[30名]"],
  },
  {
    name: "lack/missing",
    reason: "rule",
    when: {
      clause:
        /(?:(?:未能|没能|尚未|并未|从未)[^,]{0,8}|未达到?|(?:没有|并无|不是))[\u4e00-\u9fa5]{0,3}$/,
    },
    fires: ["未能招到志愿者[50名]"],
    spares: ["从未间断，志愿者已有[30名]"],
  },
];
