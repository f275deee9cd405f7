// Is it what is not there? 还缺30名 counts nobody.
import type { Rule } from "./rule";

export const LACKS: readonly Rule[] = [
  {
    name: "lack/missing",
    reason: "rule",
    when: {
      clause:
        /(?:[还仍尚又]缺|[还仍尚]差|急需|尚需|仍需|(?:未能|没能|尚未|并未|从未)[^,]{0,8}|未达到?|(?:没有|并无|不是))[\u4e00-\u9fa5]{0,3}$/,
    },
    fires: ["海淀区还缺[30名]志愿者", "未能招到志愿者[50名]"],
    spares: ["缺口已由志愿者[30名]补上"],
  },
];
