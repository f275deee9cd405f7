// Is it an answer to be ticked, or how often a thing is to be pressed?
import type { Rule } from "./rule";

export const INSTRUCTIONS: readonly Rule[] = [
  {
    name: "instruction/handled",
    reason: "rule",
    when: {
      unit: ["occurrence"],
      clause: /(?:连按|长按|按压|按下|轻触|双击|旋转|揉搓|吹气|重复|输错|答错|拧)[^,]{0,3}$/,
    },
    fires: ["遇险时连按[五次]电源键"],
    spares: ["连续开展演练[五次]"],
  },
  {
    name: "instruction/answer",
    reason: "rule",
    when: { sentence: /[A-D][.．、][^。;]*[B-E][.．、][^。;]*$/ },
    fires: ["您参加活动：A.不参加，B.每周[3至5次]"],
    spares: ["A组开展活动[12次]"],
  },
];
