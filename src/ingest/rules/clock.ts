// Is it a time of the day?
import type { Rule } from "./rule";

export const CLOCKS: readonly Rule[] = [
  {
    name: "clock/point",
    reason: "clock",
    when: { unit: ["point"] },
    unless: {
      unitText: "点",
      behind: /^(?:建议|意见|要求|希望|体会|经验|举措|措施|倡议)/,
    },
    fires: ["[15时]开展活动"],
    spares: ["代表提出[三点]建议"],
  },
];
