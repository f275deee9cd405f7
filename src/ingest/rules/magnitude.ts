// Is it too great to be kept to the last digit? Then it is owned up to, not rounded.
import type { Rule } from "./rule";

/** From here on not every whole number has a place of its own. */
const INEXACT = 2 ** 53;

export const MAGNITUDES: readonly Rule[] = [
  {
    name: "magnitude/inexact",
    reason: "unread",
    when: { least: INEXACT },
    fires: ["募集善款[9008万亿元]"],
    spares: ["募集善款[9007万亿元]"],
  },
];
