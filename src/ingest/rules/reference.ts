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
    // 这三项数据分别为: the figures themselves are told before or behind.
    name: "reference/figures",
    reason: "vague_word",
    when: {
      clause: /(?:这|上述|以上|前述|该)$/,
      unitText: "项 个 组 类",
      behind: /^(?:数据|数字|指标|数值|分别[为是达])/,
    },
    fires: ["去年，这[三项]数据分别为9.2万人、5400场、280人", "今年这[两项]分别为360名和500份"],
    spares: ["宣传情况共[三类]数据"],
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
