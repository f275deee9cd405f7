// Texts are published rather than handed out, but for forms and leaflets with a name.
import type { MetricGroup } from "./metric-row";

const PUBLISHED = "篇 期 集 则 条次 帧 版 讲 部";

export const TEXTS: MetricGroup = {
  when: { unit: ["thing", "text"] },
  // What these nouns count is told by themselves.
  unless: {
    head: ["thing", "money", "media", "event", "service", "project", "hours", "team", "reads"],
  },
  rows: [
    {
      name: "text/spread",
      metric: "reach",
      when: { verb: ["spread"] },
      examples: ["发表[12首]"],
    },
    {
      name: "text/lectures",
      metric: "activities",
      when: { unitText: PUBLISHED, verb: ["hold"] },
      examples: ["宣讲[12讲]"],
    },
    {
      name: "text/published",
      metric: "reach",
      when: { unitText: PUBLISHED },
      unless: { verb: ["give"] },
      examples: ["社区修编村史[5部]"],
    },
    {
      // 推文发了27篇
      name: "text/sent",
      metric: "reach",
      when: { unitText: "篇 则 帧", head: ["none"] },
      examples: ["发了[27篇]"],
    },
    {
      name: "text/handed-out",
      metric: "goods",
      when: { verb: ["give"] },
      examples: ["发放[300份]"],
    },
    {
      name: "text/other",
      metric: "other",
      when: {},
      examples: ["帮困难家庭取[3件]"],
    },
  ],
};
