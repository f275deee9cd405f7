import type { NumeralPattern } from "./numeral-pattern";
import { DAY, DAY_PART, JOIN, LEAD, MONTH, N, SINCE, YEAR } from "./pattern-parts";

/** Dates, festivals by their date, and times of the day. */
export const TIME_PATTERNS: readonly NumeralPattern[] = [
  {
    reason: "date",
    regex: new RegExp(
      `${LEAD}(?:今年|去年|明年|前年|当年)?(?:${YEAR})?(?:${MONTH}|${N}${JOIN}${MONTH})(?:份|底|初|末|中旬|上旬|下旬|中(?=[,，、至到]))?(?:${JOIN}(?:${YEAR})?${MONTH}(?:份|底|初|末)?(?!${DAY}))?(?:(?:${N}(?:日)?${JOIN})?${DAY})?(?:(?:${JOIN})(?:${YEAR})?(?:${MONTH})?${DAY})?${SINCE}`,
      "y",
    ),
    after: /(?:^|[^第\d个〇零一二两三四五六七八九十几])$/,
  },
  {
    reason: "date",
    regex: new RegExp(
      `${LEAD}(?:19|20)\\d{2}(?:${JOIN}(?:19|20)?\\d{2})?(?:年度|学年|年)(?!来|级|级)(?:底|初|末|以来|起|前|后|期间|上半年|下半年)?`,
      "y",
    ),
  },
  {
    reason: "date",
    regex: /[〇零一二三四五六七八九]{4}年(?:度)?(?:底|初|末|以来|起)?/y,
  },
  // 每周二轮班
  {
    reason: "date",
    regex: /[一二三四五六](?![次回个天场期课节名位遍至到]|轮(?![班值休换流]))/y,
    after: /(?:每周|星期|礼拜|本周|上周|下周)$/,
  },
  { reason: "date", regex: /\d{1,2}[·•・]\d{1,2}(?!\d)/y },
  {
    reason: "date",
    regex:
      /(?:1[0-2]|[1-9])\.(?:[12]\d|3[01]|[1-9])(?!\d)(?=[”"]?(?:[\u4e00-\u9fa5]{0,12}?(?:日|节|周年|宣传周)))(?![万亿千百余多]|[\u4e00-\u9fa5]日)/y,
  },
  {
    reason: "date",
    regex: /[一二三四五六七八九十]{1,2}[·•・][一二三四五六七八九十]{1,3}/y,
  },
  { reason: "date", regex: /(?:19|20)\d{2}[-—–~至](?:19|20)\d{2}(?!\d)/y },
  { reason: "date", regex: new RegExp(`${N}(?:日|号)?[-—–~至到]${DAY}`, "y") },
  {
    reason: "clock",
    regex: /\d{1,2}:\d{2}(?::\d{2})?(?:[-—–~至到]{1,2}\d{1,2}:\d{2})?(?!\d)/y,
  },
  {
    reason: "clock",
    regex: new RegExp(
      `(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点|时)(?:\\d{1,2}分?|半|整|许|钟|一刻|三刻)?${JOIN}${DAY_PART}?(?:次日)?(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点|时)(?:\\d{1,2}分|半|整|许|钟)?`,
      "y",
    ),
  },
  {
    reason: "clock",
    regex:
      /(?:\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点(?:\d{1,2}分?(?![\d万亿])|半|整|许|钟|多钟|一刻|三刻|左右)|时(?:\d{1,2}分|半|整|许|左右))/y,
  },
  {
    reason: "clock",
    regex: /(?:\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点|时)(?![位建要意希体经收])/y,
    after: new RegExp(`(?:${DAY_PART}|[日号])$`),
  },
  {
    reason: "clock",
    regex:
      /(?:24|二十四|12|十二)(?:个)?小时(?=值守|值班|不间断|在线|轮流|轮班|轮岗|轮守|陪护|开放|待命|服务|看护|巡|备勤|守|专人|响应|接听|不打烊|全天|坚守|无|\(|运|监|防|昼夜|连|在岗|热线|营业|都|无休|应急|自助)/y,
  },
];
