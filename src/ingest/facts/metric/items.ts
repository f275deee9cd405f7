// 项 counts services, projects and much that no metric counts.
import type { MetricGroup } from "./metric-row";

export const ITEMS: MetricGroup = {
  when: { unit: ["item"] },
  // What these nouns count is told by themselves.
  unless: { head: ["event", "service", "project", "site", "team"] },
  rows: [
    {
      // 理发、缝补等十一项服务
      name: "item/services-behind",
      metric: "projects",
      when: {
        verbAfter: ["serve"],
        also: ({ end }, { verbAfter }) => verbAfter?.start === end,
      },
      examples: ["理发、缝补等[十一项]服务"],
    },
    {
      name: "item/held",
      metric: "activities",
      when: { head: ["none"], verbBefore: ["hold"] },
      examples: ["开展[12项]"],
    },
    {
      // 服务清单3张共62项: of a list of services.
      name: "item/of-list",
      metric: "projects",
      when: { clause: /(?:服务|项目|惠民|便民|志愿)(?:清单|菜单|目录|事项)[^,]{0,8}$/ },
      examples: ["服务清单3张共[62项]"],
    },
    {
      name: "item/services",
      metric: "projects",
      when: { head: ["none"], verbBefore: ["serve"] },
      examples: ["服务[12项]"],
    },
    {
      name: "item/other",
      metric: "other",
      when: {},
      examples: ["[3项]物资"],
    },
  ],
};
