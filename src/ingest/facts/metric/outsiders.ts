// Who goes about a business of his own, is under suspicion, dies or stays away: what they do is no service, whatever verb tells it.
import type { MetricRow } from "./metric-row";

const WHO = "(?:旅客|乘客|游客|考生|顾客|男子|女子)";
/** They give a hand after all, or one is given to them. */
const HELPED =
  /志愿|义务|救|帮|捐|让座|献血|转移|疏散|安置|安抚|接待|服务|脱险|脱困|护送|慰问|培训|惠及|送去|送上/;

export const OUTSIDERS: readonly MetricRow[] = [
  {
    name: "outsider/suspect",
    metric: "other",
    when: [
      { who: ["suspect"] },
      { clause: /嫌疑人为$/ },
      // 嫌疑人李某(男,34岁)等5人
      { sentence: /(?:嫌疑人|被告人|涉案人员|违法人员)[^;]{1,24}等$/ },
    ],
    examples: [
      "[12名]嫌疑人轮流望风",
      "嫌疑人为[2名]",
      "民警迅速出动，控制嫌疑人李某（男，34岁）等[5人]",
    ],
  },
  {
    // 1名涉事司机: whatever the trade.
    name: "outsider/under-suspicion",
    metric: "other",
    when: [
      { unit: ["person"], behind: /^(?:涉嫌|涉事|涉案|肇事|酒驾|醉驾)/ },
      { unit: ["person"], clause: /(?:涉嫌|涉事|涉案|肇事)[^,\d]{0,8}$/ },
    ],
    examples: ["[1名]涉事师傅冲洗地面", "涉事车主[1名]"],
  },
  {
    name: "outsider/about-his-own",
    metric: "other",
    when: [
      { behind: new RegExp(`^${WHO}[\\u4e00-\\u9fa5]{2}`) },
      { clause: new RegExp(`${WHO}$`), behind: /^[\u4e00-\u9fa5]{2}/ },
    ],
    unless: [
      { sentence: HELPED },
      { rest: HELPED },
      { verbBefore: ["serve", "give", "receive", "train", "solve", "attract", "dwell"] },
      { verbAfter: ["receive", "enrol", "serve", "give"] },
    ],
    examples: ["[300名]旅客分赴各地", "游客[30名]站在观景台"],
  },
  {
    name: "outsider/stayed-away",
    metric: "other",
    when: {
      behind:
        /^[^,。;\d]{0,8}(?:没有|没能|未能|并未|未)[^,。;\d]{0,3}(?:出动|上岗|到岗|到场|成行|参加)/,
    },
    examples: ["[400名]志愿者因雨没有出动"],
  },
  {
    name: "outsider/died",
    metric: "other",
    when: {
      behind: /^[^,。;\d]{0,8}(?:离世|不治|抢救无效|被(?:撞|砸|咬|刺|砍|打伤))/,
    },
    examples: ["志愿者[3名]离世", "司机[3名]被撞伤"],
  },
  {
    // 死者为3名老人: is, and not for.
    name: "outsider/is-so-many",
    metric: "other",
    when: [
      { clause: /(?:死者|遇难者|伤者|失联者|失踪者|失联人员|失踪人员|伤亡人员)(?:均|都)?为$/ },
      {
        clause: /^为$/,
        behind: /^(?:[,。;、\n]|$)/,
        sentence: /(?:死|伤|亡|遇难|失联|失踪|嫌疑|涉案)[^;]*$/,
      },
    ],
    examples: ["死者为[3名]老人", "死亡人数比上周减少2人，为[3人]"],
  },
];
