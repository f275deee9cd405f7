// Does it stand behind a rule in the same sentence? Rules stand in a row: 满300小时为二星级，600小时为三星级.
import type { Rule } from "./rule";
import { DONE_BEHIND, STATED } from "./stated";

export const AFTER_RULE: readonly Rule[] = [
  {
    name: "after-rule/next",
    reason: "rule",
    when: { followsRule: true },
    unless: [
      STATED,
      DONE_BEHIND,
      // 标准由5240元提高到5640元: the level that was reached.
      { clause: /(?:提高|增加|上调|上涨|降低|下调|调整|增|提|升|降)[至到]$/ },
      // 每万人拥有公益组织3.6个: how many there are, held against so many.
      { clause: /^每[百千万](?:名|人|户|位)?[^,\d]*(?:拥有|配有|占有|有)[^,\d]*$/ },
      // 每万人拥有组织3.6个，全市志愿者12万人
      { clause: /^(?:全[省市区县镇街校]|我[省市区县]|本[市区县])[^,\d每]*$/ },
      // 应到500名，实到300名
      { clause: /^[^,\d]{0,4}实[到有际]/ },
      // 每人500元，共计6.5万元: a total is reckoned up, not set.
      { clause: /(?:共计|合计|总计|总共|总额|支出|^共)[^,]{0,8}$/ },
      {
        verbBefore: [
          "mobilise",
          "have",
          "join",
          "serve",
          "clear",
          "solve",
          "punish",
          "attract",
          "give",
          "train",
          "receive",
        ],
      },
      // 由26名骑手送餐上门: what they do is told behind them.
      { unit: ["person"], verbAfter: ["join", "serve", "clear", "give"] },
      // 600余, 近600, 约600 report; a limit (600以上) leaves one end open.
      {
        isHedged: true,
        bound: ["exact", "at_least", "at_most", "about", "vague"],
        also: ({ minValue, maxValue }) => minValue !== null && maxValue !== null,
      },
    ],
    fires: ["满300小时为二星级，[600小时]为三星级"],
    spares: [
      "满300小时为二星级，[约600小时]为三星级",
      "满300小时为二星级，服务[600小时]",
      "满300小时为二星级，目前二星级志愿者[600名]",
      "满300小时为二星级，志愿者[600名]已达标",
      "由每人每年5240元提高到[5640元]",
      "每万人拥有公益组织[3.6个]",
      "满300小时为二星级，全市二星级志愿者[2600名]",
      "应到队员50名，实到[43名]",
      "每餐只付8元，共计[6.5万元]",
      "每餐只付8元，行动不便的由骑手[26名]送餐上门",
    ],
  },
];
