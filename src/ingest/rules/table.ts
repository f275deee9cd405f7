// Does it only say in what the numbers of a table are counted?
import type { Rule } from "./rule";

export const TABLES: readonly Rule[] = [
  {
    // (单位：万人), 志愿者人数（万人）: a scale without a number, alone in brackets or behind the word for it.
    name: "table/stated-unit",
    reason: "table",
    when: [
      { isBareScale: true, isHedged: false, clause: /[([]$/, behind: /^[)\]]/ },
      {
        isBareScale: true,
        isHedged: false,
        clause: /单位[:：]?\s*$/,
        behind: /^(?:$|[)\]\n,;。、/])/,
      },
    ],
    fires: ["志愿者人数([万人])", "单位：[万人]"],
    spares: ["志愿者人数（[3万人]）"],
  },
];
