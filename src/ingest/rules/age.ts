// Is it how old somebody is?
import type { Rule } from "./rule";

export const AGES: readonly Rule[] = [
  {
    name: "age/years",
    reason: "age",
    when: { unit: ["age"] },
    fires: ["走访[80岁]老人"],
    spares: ["走访80岁老人[20名]"],
  },
];

/** 今年八十好几, 年过六十: years of a life need no measure word. */
export const BARE_AGES: readonly Rule[] = [
  {
    name: "age/bare",
    reason: "age",
    when: {
      unit: ["none"],
      kind: ["plain", "pair", "vague"],
      most: 120,
      clause: /(?:[今现]年|年[过满届]|高龄)(?:已经?|都|就|快|刚|才)*$/,
    },
    fires: ["志愿者老周今年[六十]有三", "她年过[六十]仍坚持值守"],
    spares: ["年过六十的志愿者[六十余]"],
  },
];
