// Households are served, counted or honoured.
import type { Condition } from "../../sentence/condition";
import type { MetricGroup } from "./metric-row";

const SERVED: readonly Condition[] = [
  { verbBefore: ["serve", "give", "receive"] },
  { verbAfter: ["serve", "receive"] },
];

export const HOUSEHOLDS: MetricGroup = {
  // 30家住户: 家 counts households beside words for them.
  when: [
    { unit: ["household"] },
    { unit: ["body"], noun: ["household", "resident", "public", "client"] },
  ],
  rows: [
    {
      name: "household/counted-only",
      metric: "population",
      when: {
        clause: /(?:共有|现有|[总全区镇村乡县]共|辖|住着|居住着?|总数为?)[^,]*$/,
        behind: /^(?:[,。;、\n]|[\u4e00-\u9fa5]{0,3}人口|\d|$)/,
      },
      unless: SERVED,
      examples: ["全镇共[3200户]"],
    },
    {
      name: "household/residents",
      metric: "population",
      when: { noun: ["resident"] },
      unless: SERVED,
      examples: ["常住户[3200户]"],
    },
    {
      name: "household/counted-too",
      metric: "population",
      when: {
        previousMetric: ["population"],
        verbBefore: ["none"],
        verbAfter: ["none"],
        verbFar: ["none", "have", "enrol", "dwell"],
      },
      examples: ["登记住户1240户，空挂户[37户]"],
    },
    {
      name: "household/honoured",
      metric: "other",
      when: [{ verbFar: ["honour"] }, { noun: ["honoree"] }],
      examples: ["表彰[12户]", "十星级文明户[2012户]"],
    },
    {
      name: "household/dwelling",
      metric: "population",
      when: { verbFar: ["dwell"] },
      examples: ["社区住着[近2000户]居民"],
    },
    {
      name: "household/of-the-public",
      metric: "population",
      when: { verbBefore: ["none"], nounBefore: ["public"] },
      unless: SERVED,
      examples: ["居民[320户]"],
    },
    {
      name: "household/served",
      metric: "beneficiaries",
      when: {},
      examples: ["回访[13户]", "居民[120户]领到垃圾袋"],
    },
  ],
};
