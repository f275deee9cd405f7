// Is it how long something took? Hours may be hours served; all other stretches of time just pass.
import type { Rule } from "./rule";

export const DURATIONS: readonly Rule[] = [
  {
    // Months and years that the calendar has not claimed.
    name: "duration/stretch",
    reason: "duration",
    when: { unit: ["month", "year", "span", "minute"] },
    fires: ["活动历时[13个月]", "用时[20分钟]"],
    spares: ["活动举办[20场]"],
  },
];
