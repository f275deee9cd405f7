// Kinds of things are counted by no metric; couples and families are people.
import type { MetricGroup } from "./metric-row";

export const KINDS: MetricGroup = {
  when: { unit: ["kind"] },
  rows: [
    {
      // 每日4组家长到岗: groups that go on duty are teams.
      name: "kind/teams",
      metric: "volunteer_teams",
      when: {
        unitText: "组",
        behind: /^[^,。;\d]{0,6}(?:共\d+人)?(?:到岗|上岗|值守|巡逻|轮值|护学)/,
      },
      examples: ["每日[4组]家长到岗"],
    },
    {
      name: "kind/couples",
      metric: "beneficiaries",
      when: { unitText: "对 组", nounAfter: ["public", "household"] },
      examples: ["为[12对]新人举办婚礼"],
    },
    {
      name: "kind/other",
      metric: "other",
      when: {},
      examples: ["开展[四类]主题活动"],
    },
  ],
};
