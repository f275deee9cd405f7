// What is weighed was given away or cleared.
import type { MetricGroup } from "./metric-row";

export const LOADS: MetricGroup = {
  when: { unit: ["load"] },
  rows: [
    {
      name: "load/given",
      metric: "goods",
      when: { verbBefore: ["give"] },
      examples: ["捐赠蔬菜[3吨]"],
    },
    {
      name: "load/cleared",
      metric: "other",
      when: { verbBefore: ["clear", "solve", "punish"] },
      examples: ["清理[3吨]物资后发放"],
    },
    {
      name: "load/handed-out",
      metric: "goods",
      when: { verbAfter: ["give"], nounAfter: ["thing"] },
      examples: ["[3吨]蔬菜送到居民家中"],
    },
    {
      name: "load/other",
      metric: "other",
      when: {},
      examples: ["卖出土豆[60余吨]"],
    },
  ],
};
