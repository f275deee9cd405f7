// Without a measure word and beside no noun: does it count at all?
import type { Ask, Condition } from "../sentence/condition";
import type { Rule } from "./rule";

const GAP = 4;

const headsNoun: Ask = ({ end }, { nounAfter }) =>
  nounAfter !== null && nounAfter.start - end <= GAP;
/** Where it heads a noun, it counts that one. */
const isBehindNoun: Ask = (quantity, around) =>
  around.nounBefore !== null && !headsNoun(quantity, around);
const isFarBehindNoun: Ask = (quantity, around) =>
  around.nounFar !== null && !headsNoun(quantity, around);
const isLarge: Ask = ({ number }) => number.step >= 1000 || number.low >= 1e4;

/** The phrase ends behind it. */
const LAST = /^(?:$|[,。;!?、\n)的])/;
const GOES_ON = /^[^,。;!?、\n)的]/;
/** It counts what was named: 总数达300. */
const TOTAL = /(?:[达共计为有超数到:]|[增升减降扩]至)$/;

/** 志愿者总数达2024: whatever it looks like, it counts the noun before it. */
const COUNTS_WHAT_WAS_NAMED: readonly Condition[] = [
  {
    behind: LAST,
    also: (quantity, around) => isLarge(quantity, around) && isBehindNoun(quantity, around),
  },
  { behind: LAST, clause: TOTAL, least: 10, also: isFarBehindNoun },
  // 超过了去年的4万: the same thing, of an earlier time.
  {
    behind: LAST,
    clause: /(?:[去上前]年|往年|[上前]次|[上前]一?届|上月|同期)的$/,
    also: isFarBehindNoun,
  },
  // 捐赠了500: money or things, the text does not say which.
  { behind: LAST, clause: /(?:捐[赠献出款助]?|资助|募集|筹集)了$/ },
];

/** Said of the most read of all. */
export const AT_MOST =
  /^单[篇条期个集部]?(?:最[高多])?(?:阅读量?|播放量?)?(?:达到?|超过?|突破|近)?$/;

/** 献血人次为7.37万; 用餐人次一路走高：2021年31万 */
const COUNTS_PEOPLE: readonly Condition[] = [
  // 阅读总量30万次, 单篇最高8万
  { behind: LAST, clause: AT_MOST, also: isLarge },
  // 建了多少书屋?答案是126
  { behind: LAST, clause: /(?:答案|得数)就?[是为:]$/ },
  { behind: LAST, clause: /(?:人次|人数|数量)[为达是约近共]*$/, also: isLarge },
  {
    behind: LAST,
    clause: /^(?:[^,:]*:)?\d{4}年(?:达到?|为|近|约)*$/,
    sentence: /人次|人数|数量/,
    also: isLarge,
  },
];

/** 2死9伤: the dead and the hurt need no measure word. */
const CASUALTIES = { behind: /^(?:[死伤亡]|失联|失踪)(?:\d|[,。;、!)]|$)/ };

export const BARE_NUMBERS: readonly Rule[] = [
  {
    name: "bare-number/idiom",
    reason: "idiom",
    when: [
      { unit: ["none"], isArabic: false, isHedged: false, isBareScale: true },
      { unit: ["none"], isArabic: false, isHedged: false, most: 99 },
    ],
    unless: CASUALTIES,
    fires: ["[千]志愿者", "[二十四]式太极拳"],
    spares: ["[五百]志愿者", "造成[三]死"],
  },
  {
    name: "bare-number/year",
    reason: "date",
    when: {
      unit: ["none"],
      isArabic: true,
      isHedged: false,
      least: 1900,
      most: 2099,
      said: /^\d{4}(?!\.)/,
    },
    unless: COUNTS_WHAT_WAS_NAMED,
    fires: ["依据标准[2012]。", "迎新年[2024]晚会"],
    spares: [
      "志愿者总数达[2024]。",
      "报名志愿者[2000]。",
      "志愿者到岗，总数达[2024]。",
      "志愿者人数超过了去年的[2024]。",
      "张先生捐赠了[2000]，",
    ],
  },
  {
    name: "bare-number/before-the-unknown",
    reason: "name",
    when: { unit: ["none"], behind: GOES_ON },
    unless: [
      { also: headsNoun },
      CASUALTIES,
      { isHedged: true, also: isLarge },
      // 比去年同期的35.2万增长: a figure of that time.
      { clause: /[年月期届季周]的$/, also: isLarge },
    ],
    fires: ["志愿者从甲[1]开始"],
    spares: ["造成[2]死9伤", "[3000余]实践", "[200]志愿者到场", "门诊人次比去年同期的[35.2万]增长"],
  },
  {
    name: "bare-number/behind-nothing",
    reason: "name",
    when: { unit: ["none"], behind: LAST },
    unless: [
      { also: headsNoun },
      ...COUNTS_WHAT_WAS_NAMED,
      ...COUNTS_PEOPLE,
      { clause: TOTAL, also: isBehindNoun },
      { isHedged: true, also: isBehindNoun },
      { isHedged: true, least: 10, also: isFarBehindNoun },
      { also: (_, { nounBefore, start }) => nounBefore?.end === start },
    ],
    fires: ["门牌排到乙[14]，"],
    spares: [
      "在岗志愿者共[220]。",
      "惠及[2.3万]的居民",
      "在岗志愿者共[9]。",
      "在岗志愿者还[不到9]。",
      "志愿者稳定在[2.85万]。",
      "志愿者到岗，总数达[220]。",
      "单篇最高[8万]。",
      "建了多少，答案是[126]。",
      "阅读量冲上[300+]。",
      "在岗志愿者[22]。",
      "志愿者人数超过了去年的[220]。",
      "张先生捐赠了[220]，",
      "献血人次为[7.37万]，",
      "用餐人次一路走高：2021年[31万]，",
    ],
  },
];
