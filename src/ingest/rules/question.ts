// Is it asked rather than told?
import type { Rule } from "./rule";
import { OVER } from "./stated";

export const QUESTIONS: readonly Rule[] = [
  {
    name: "question/sum",
    reason: "rule",
    when: {
      behind: /^[^。;!?\n]{0,36}(?:几|多少|怎么[算办]|能否|可否|是否|吗|多久)[^。;!?\n]{0,8}\?/,
    },
    unless: OVER,
    fires: ["笼中共有[26个]头，鸡有多少？"],
    spares: ["活动办了[26场]，效果如何？", "活动办了[26场]，效果能否持续？"],
  },
  {
    name: "question/how-many",
    reason: "vague_word",
    when: { own: /几/, behind: /^(?:[^。;!\n]{0,10}\?|[^。;!?\n]{0,14}请)/ },
    fires: ["家中住着[几口]人，请登记"],
    spares: ["来了[几十名]志愿者"],
  },
];
