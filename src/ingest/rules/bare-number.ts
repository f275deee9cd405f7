// Without a measure word and beside no noun: does it count at all?
import type { Ask, Condition } from "../sentence/condition";
import type { Rule } from "./rule";

const GAP = 4;
const headsNoun: Ask = ({ end }, { nounAfter }) =>
  nounAfter !== null && nounAfter.start - end <= GAP;
const isLarge: Ask = ({ number }) => number.step >= 1000 || number.low >= 1e4;

/** The phrase ends behind it. */
const LAST = /^(?:$|[,。;!?、\n)的])/;
const GOES_ON = /^[^,。;!?、\n)的]/;
/** It counts what was named: 总数达300. */
const TOTAL = /(?:达到?|共|计|为|有|超过?|突破|数|总数|增至|升至|到|:)$/;

const hasNounBefore: Ask = (_, { nounBefore }) => nounBefore !== null;
const hasNounFar: Ask = (_, { nounFar }) => nounFar !== null;

/** 志愿者总数达2024: whatever it looks like, it counts the noun before it. */
const COUNTS_WHAT_WAS_NAMED: readonly Condition[] = [
  { behind: LAST, clause: TOTAL, also: hasNounBefore },
  { behind: LAST, isHedged: true, also: hasNounBefore },
  { behind: LAST, also: (...asked) => isLarge(...asked) && hasNounBefore(...asked) },
  { behind: LAST, clause: TOTAL, least: 10, also: hasNounFar },
  { behind: LAST, isHedged: true, least: 10, also: hasNounFar },
];

export const BARE_NUMBERS: readonly Rule[] = [
  {
    name: "bare-number/idiom",
    reason: "idiom",
    when: [
      { unit: ["none"], isArabic: false, isHedged: false, isBareScale: true },
      { unit: ["none"], isArabic: false, isHedged: false, most: 99 },
    ],
    fires: ["[千]志愿者", "[二十四]式太极拳"],
    spares: ["[五百]志愿者"],
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
    spares: ["志愿者总数达[2024]。"],
  },
  {
    name: "bare-number/before-the-unknown",
    reason: "name",
    when: { unit: ["none"], behind: GOES_ON },
    unless: [{ also: headsNoun }, { isHedged: true, also: isLarge }],
    fires: ["志愿者从甲[1]开始"],
    spares: ["[3000余]实践"],
  },
  {
    name: "bare-number/behind-nothing",
    reason: "name",
    when: { unit: ["none"], behind: LAST },
    unless: [
      { also: headsNoun },
      ...COUNTS_WHAT_WAS_NAMED,
      { also: (_, { nounBefore, start }) => nounBefore?.end === start },
    ],
    fires: ["门牌排到乙[14]，"],
    spares: ["在岗志愿者共[220]。"],
  },
];
