// Who competes neither helps nor is helped, and a team that plays is no team on duty.
import type { MetricGroup } from "./metric-row";

const COMPETING =
  /^[^,。;\d]{0,10}(?:参赛|竞赛|竞技|竞渡|角逐|比拼|激战|对阵|争夺|争霸|同场|同台|上场|参加\d+个[^,。;\d]{0,4}(?:角逐|比拼|比赛|竞赛)|参加[^,。;\d]{0,8}(?:比赛|大赛|联赛|决赛|赛$|赛[,。;]))/;

export const CONTESTS: MetricGroup = {
  when: { unit: ["team", "person", "times"] },
  unless: [{ who: ["volunteer", "registered"] }],
  rows: [
    {
      // 服务参赛骑手220名: those who help are others.
      name: "contest/athletes-served",
      metric: "beneficiaries",
      when: {
        unit: ["person"],
        who: ["honoree"],
        verbWord: /^(?:服务|接送|接待|护送|救治|救助|陪护)$/,
      },
      examples: ["志愿者服务参赛选手[220名]"],
    },
    {
      name: "contest/teams",
      metric: "other",
      when: [
        { unit: ["team"], behind: COMPETING },
        // 32支队伍640人参赛: side by side they compete together.
        {
          unit: ["team"],
          rest: /^[^,。;\d]{0,6}\d[\d.,万千百余多]*[名位人](?:参赛|角逐|竞技|同场|比拼)/,
        },
        // 12支舞蹈队轮番演出: they put on a show.
        {
          unit: ["team"],
          behind: /^[^,。;\d]{0,8}(?:演出|表演|献[演艺]|[竞展]演)(?!服务|保障|秩序)/,
        },
        { unit: ["team"], behind: /^[\u4e00-\u9fa5]{0,4}(?:[球棋]队|代表队|参赛队)/ },
        { unit: ["team"], clause: /(?:[球棋]队|代表队|参赛队伍?)[^,\d]{0,2}$/ },
      ],
      examples: [
        "[17支]队伍参赛",
        "[32支]队伍640人参赛",
        "[12支]舞蹈队轮番演出",
        "[62支]球队",
        "代表队[12支]",
      ],
    },
    {
      // 选派裁判员45名: their part in a contest is no service to anybody.
      name: "contest/referees",
      metric: "other",
      when: [
        { unit: ["person"], clause: /裁判(?:员|长)?$/ },
        { unit: ["person"], behind: /^[\u4e00-\u9fa5]{0,4}裁判/ },
      ],
      examples: ["选派裁判员[45名]", "选派[45名]国家级裁判"],
    },
    {
      name: "contest/athletes",
      metric: "other",
      when: [
        { unit: ["person"], who: ["public", "member", "staff", "team", "none"], behind: COMPETING },
        { unit: ["person"], clause: /(?:笔试|面试)[^,\d]{0,4}$/ },
        { unit: ["times"], clause: /(?:参赛|运动员|选手)[^,\d]{0,4}$/ },
      ],
      examples: [
        "[30名]队员参赛",
        "32支队伍[640人]参赛",
        "笔试[410人]参加",
        "参赛运动员[1102人次]",
        "志愿者服务运动会，参赛运动员[860人次]",
      ],
    },
  ],
};
