// Is it how long something took? Hours may be hours served; all other stretches of time just pass.
import type { Rule } from "./rule";

export const DURATIONS: readonly Rule[] = [
  {
    // Months and years that the calendar has not claimed.
    name: "duration/stretch",
    reason: "duration",
    when: { unit: ["month", "year", "span", "minute"] },
    // 276天空气质量优良: such days are counted.
    unless: { unitText: "天", line: /优良|空气质量/ },
    fires: ["活动历时[13个月]", "用时[20分钟]"],
    spares: ["全年[276天]空气质量优良"],
  },
  {
    name: "duration/time-of",
    reason: "duration",
    when: { unit: ["event", "occurrence"], behind: /^课?的?(?:工夫|功夫|时间|光景)/ },
    fires: ["[两节]课工夫卖了30件"],
    spares: ["[两节]课讲时间管理"],
  },
];
