// Is it a score?
import type { Rule } from "./rule";

export const SCORES: readonly Rule[] = [
  {
    name: "score/points",
    reason: "rule",
    when: { unit: ["score"] },
    fires: ["志愿者每次记[2分]"],
    spares: ["志愿者发放倡议书[2份]"],
  },
];
