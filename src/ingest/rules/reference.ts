// Does it point at people who were named before, or tell how a family is made up? Then it counts nobody anew.
import type { Rule } from "./rule";

export const REFERENCES: readonly Rule[] = [
  {
    name: "reference/family",
    reason: "vague_word",
    when: [
      { unitText: "口", clause: /[家户]有?$/ },
      { unitText: "口", behind: /^之家/ },
    ],
    fires: ["一家[三口]参加志愿服务", "[五口]之家参加志愿服务"],
    spares: ["救助群众[三口]"],
  },
  {
    // 两人成了朋友
    name: "reference/these",
    reason: "vague_word",
    when: {
      unit: ["person"],
      isArabic: false,
      kind: ["plain"],
      most: 3,
      clause: /^$/,
      behind: /^(?:成了|结为|结婚|相识|相约|相互|互相|一拍|约定|商量|便|就|又|还|都|也|常)/,
    },
    fires: ["小王教小李剪纸，[两人]成了朋友"],
    spares: ["小王教小李剪纸，[两名]志愿者成了朋友"],
  },
];
