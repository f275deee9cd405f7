// Is it a limit on what may be? 24小时内不超过4次 tells how often at most, not how often it was.
import type { Condition } from "../sentence/condition";
import type { Rule } from "./rule";
import { STATED } from "./stated";

const LIMITED: readonly Condition[] = [
  { said: /不足|不满|未满|不到|超|[低高少多大小]于|不[低高少多]于|(?:及?以[上下内])$/ },
  { clause: /容纳$/ },
];
const ANOTHER = /(?:以[上下内]|不[少低超高多][于过])[^。;]*(?:以[上下内]|不[少低超高多][于过])/;

export const LIMITS: readonly Rule[] = [
  {
    name: "limit/in-a-stretch-of-time",
    reason: "rule",
    when: {
      said: /不超|不多于|最多|至多/,
      clause: /\d(?:小时|天|日|周|个月|月|年)(?:之?内)?[^,。;]{0,8}$/,
    },
    fires: ["24小时内服用[不超过4次]"],
    spares: ["8小时内出动[近300人]"],
  },
  {
    name: "limit/one-of-several",
    reason: "rule",
    when: LIMITED.map((limited) => ({ ...limited, upTo: ANOTHER })),
    unless: STATED,
    fires: ["面积200平方米以上，配专职人员[不少于2人]"],
    spares: ["建成面积200平方米以上的站点[12个]"],
  },
  {
    name: "limit/before-another",
    reason: "rule",
    when: LIMITED.map((limited) => ({
      ...limited,
      verbFar: ["none"] as const,
      behind: /^[^。;]{0,8}(?:不[少低超高多][于过]|以[上下内])/,
    })),
    unless: STATED,
    fires: ["照片[3张以上]，单张不低于1MB"],
    spares: ["发放图书[300册以上]"],
  },
];
