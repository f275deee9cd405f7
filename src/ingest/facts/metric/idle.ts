// Volunteers who do not serve: ill, sent away, not taken, kept from coming. They help nobody, and nothing is done for them.
import type { MetricGroup } from "./metric-row";

export const IDLE: MetricGroup = {
  when: { unit: ["person"], who: ["volunteer", "registered"] },
  rows: [
    {
      name: "idle/ill",
      metric: "other",
      when: [
        { clause: /(?:阳性|确诊|感染|病倒|中暑)[^,\d]{0,2}$/ },
        { behind: /^[^,。;\d]{0,10}(?:确诊|感染|病倒|中暑|晕倒)/ },
      ],
      examples: ["志愿者阳性[3人]", "[3名]志愿者感染流感"],
    },
    {
      // 辞退志愿者30名: it is told that they serve no more, or not at all.
      name: "idle/sent-away",
      metric: "other",
      when: [
        { clause: /(?:辞退|劝退|清退|除名|开除|淘汰|落选|落榜|资格)[^,\d]{0,8}$/ },
        { behind: /^[^,。;\d]{0,8}(?:被(?:辞退|劝退|清退|除名|开除|淘汰|取消)|落选|落榜)/ },
      ],
      // 取得讲解资格的志愿者30名
      unless: { clause: /(?:取得|获得|具备|具有|拥有|通过)[^,\d]*$/ },
      examples: ["辞退志愿者[30名]", "取消志愿者资格[30人]", "[20名]志愿者落选"],
    },
    {
      name: "idle/kept-away",
      metric: "other",
      when: [
        { clause: /(?:缺勤|缺席|请假)[^,\d]{0,8}$/ },
        {
          behind:
            /^[^,。;\d]{0,14}(?:不能|无法|未能|没能|没有|未)(?:按[时期]|如[期约]|及时)?(?:参[加与]|到岗|上岗|到场|到位|前来|成行|服务|出勤|赶到)/,
        },
      ],
      examples: ["[500名]志愿者因疫情不能参加", "缺勤志愿者[12名]"],
    },
  ],
};
