// Kinds of things are counted by no metric; couples and families are people.
import type { MetricGroup } from "./metric-row";

/** 38名绣娘编成5组: those who serve become teams; pupils and players fall into groups. */
export const TEAMED =
  /(?:志愿者?|义工|社工|队员?|党员|干部|[民辅]警|职工|医护|团员|[嫂妇娘哥]|民兵|骨干|人员|家长|教师)[^,;、]{0,4}[编分组](?:成|为)了?$/;

export const KINDS: MetricGroup = {
  when: { unit: ["kind"] },
  rows: [
    {
      // 每日4组家长到岗: groups that go on duty are teams.
      name: "kind/teams",
      metric: "volunteer_teams",
      when: [
        {
          unitText: "组",
          behind: /^[^,。;\d]{0,6}(?:共\d+人)?(?:到岗|上岗|值守|巡逻|轮值|护学)/,
        },
        { unitText: "组", clause: TEAMED },
        { unitText: "组", clause: /[编分组](?:成|为)了?$/, previousMetric: ["volunteer_persons"] },
      ],
      examples: ["每日[4组]家长到岗", "党员编成[5组]", "26名学生前来送餐，分成[5组]"],
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
