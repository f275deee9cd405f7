// 支 also counts pencils and doses: teams are called out, things are handed out.
import type { MetricGroup } from "./metric-row";

const LONGEST_NAME = 20;
const NAMED_TEAM = /^“[^”]{1,12}”[\u4e00-\u9fa5]{0,5}?(?:[队团]|组(?!织))/;

export const TEAMS: MetricGroup = {
  when: [
    { unit: ["team"] },
    // 9个“映山红”宣讲队走村入户: a name in quotation marks hides the noun behind it.
    { unit: ["generic"], behind: NAMED_TEAM },
  ],
  rows: [
    {
      name: "team/named",
      metric: "volunteer_teams",
      when: {
        also: ({ end }, { text }) => NAMED_TEAM.test(text.slice(end, end + LONGEST_NAME)),
      },
      examples: ["配齐[3支]“小雨伞”采摘队", "[9个]“映山红”宣讲队走村入户"],
    },
    {
      // 疫苗库存1.2万支
      name: "team/in-stock",
      metric: "other",
      when: { clause: /(?:库存|疫苗|药[剂品水])[^,]*$/ },
      unless: { verb: ["give"] },
      examples: ["库存尚余[1.2万支]"],
    },
    {
      name: "team/disbanded",
      metric: "other",
      when: { noun: ["none", "tool", "thing"], verbBefore: ["solve", "punish", "clear"] },
      examples: ["收缴[38支]", "收缴水枪[38支]"],
    },
    {
      name: "team/handed-out",
      metric: "goods",
      when: { noun: ["none"], verbBefore: ["give", "equip"] },
      examples: ["发放[300支]"],
    },
    {
      name: "team/called-out",
      metric: "volunteer_teams",
      when: {},
      unless: { noun: ["thing", "media", "facility"] },
      examples: ["新增志愿服务队19支，总数达到[128支]"],
    },
  ],
};
