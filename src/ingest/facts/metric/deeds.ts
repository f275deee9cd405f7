// Where no noun tells: what is set up are places, what is held are activities.
import { TEAMED } from "./kinds";
import type { MetricGroup } from "./metric-row";

export const DEEDS: MetricGroup = {
  when: {},
  rows: [
    {
      name: "deed/held",
      metric: "activities",
      when: { unit: ["generic"], verbBefore: ["hold"] },
      examples: ["举办[12个]"],
    },
    {
      name: "deed/built",
      metric: "sites",
      when: { unit: ["place"], verbBefore: ["build"] },
      // 建成冷库8座: a building is no post.
      unless: [
        { unitText: "座 栋 幢 厂 馆 园 院 校 墙" },
        { clause: /棚$/ },
        // 拆除乱搭乱建45处
        { clause: /(?:拆[除违掉]|取缔|关停|整治)[^,]*$/ },
      ],
      examples: ["建成[12处]"],
    },
    {
      // 设“义仓”32个: by the last character of the name of a place.
      name: "deed/built-by-name",
      metric: "sites",
      when: {
        unit: ["generic", "body"],
        clause:
          /(?:设[立置]?|建[成立]?|投用|启用|开[设放]|布[设置]|打造|新增)[^,、]*(?:[站点亭岗室屋驿角吧仓所]|家园)”?$/,
      },
      examples: ["设“义仓”[32个]"],
    },
    {
      // 守在9个签到补给点
      name: "deed/built-by-name-behind",
      metric: "sites",
      when: {
        unitText: "个 处",
        clause:
          /(?:设[立置]?|建[成立]?|启用|开[设放辟]|布[设置]|守在|驻守|值守|分布在|坚守在?)了?$/,
        behind: /^[\u4e00-\u9fa5]{0,8}(?:[^亮特焦重热难痛堵乱优缺疑观知起终]点|台)(?:[,。;、!]|$)/,
      },
      examples: ["守在[9个]签到补给点"],
    },
    {
      // 党员编成8个班
      name: "deed/team",
      metric: "volunteer_teams",
      when: {
        unit: ["generic"],
        clause: TEAMED,
        behind: /^(?:班|小?[组队])(?:[,。;、]|$)/,
      },
      examples: ["党员编成[8个]班"],
    },
    {
      name: "deed/given",
      metric: "goods",
      when: { unit: ["generic"], verbBefore: ["give"] },
      examples: ["捐赠[12个]"],
    },
  ],
};
