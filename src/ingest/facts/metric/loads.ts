// What is weighed was given away or cleared.
import type { MetricGroup } from "./metric-row";

export const LOADS: MetricGroup = {
  when: { unit: ["load"] },
  rows: [
    {
      name: "load/given",
      metric: "goods",
      when: { verbBefore: ["give", "receive"] },
      examples: ["捐赠蔬菜[3吨]"],
    },
    {
      // 送来白菜500斤、土豆300斤
      name: "load/brought",
      metric: "goods",
      when: { clause: /[送捐寄拉背抬]来[^,]{0,20}$/ },
      unless: { verbBefore: ["clear"] },
      examples: ["村民送来白菜[500斤]"],
    },
    {
      // 棉被3000床、煤炭800吨: listed with what is given.
      name: "load/listed",
      metric: "goods",
      when: {
        previousMetric: ["goods"],
        clause: /[床件箱套袋桶份张顶双条瓶斤吨]、[^,、\d]{1,6}$/,
        verbBefore: ["none"],
      },
      examples: ["另有棉被300床、煤炭[800吨]由货车连夜送到"],
    },
    {
      // 送米3吨，户均15斤
      name: "load/each",
      metric: "goods",
      when: {
        clause: /^(?:每户|每人|户均|人均)$/,
        previousMetric: ["goods", "beneficiaries"],
        sentence: /[发赠捐送领]/,
      },
      examples: ["发放大米3吨，户均[15斤]"],
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
