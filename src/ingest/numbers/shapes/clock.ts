// Is it a time of the day, or how long by the clock?
import { DAY_PART, JOIN } from "./date-parts";
import type { Shape } from "./shape";

export const CLOCKS: readonly Shape[] = [
  {
    name: "clock/day-and-night",
    reason: "clock",
    regex: /(?:7|七)[×xX*]24(?:小时)?/,
    fires: ["[7×24小时]不断人"],
    spares: ["累计值守[24小时]"],
  },
  {
    name: "clock/colon",
    reason: "clock",
    regex: /\d{1,2}:\d{2}(?::\d{2})?(?:[-—–~至到]{1,2}\d{1,2}:\d{2})?(?!\d)/,
    fires: ["[9:30]开始"],
    spares: ["9:30清运垃圾[30车]"],
  },
  {
    name: "clock/from-to",
    reason: "clock",
    regex: new RegExp(
      `(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点|时)(?:\\d{1,2}分?|半|整|许|钟|一刻|三刻)?${JOIN}${DAY_PART}?(?:次日)?(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点|时)(?:\\d{1,2}分|半|整|许|钟)?`,
    ),
    fires: ["早[7点半到9点]疏导车流"],
    spares: ["早7点半到岗[9人]"],
  },
  {
    name: "clock/half",
    reason: "clock",
    regex:
      /(?:\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点(?:\d{1,2}分?(?![\d万亿])|半|整|许|钟|多钟|一刻|三刻|左右)|时(?:\d{1,2}分|半|整|许|左右))/,
    fires: ["[四点半]课堂", "闹钟定在[5点40分]"],
    spares: ["清运垃圾[3点5万吨]"],
  },
  {
    name: "clock/hour",
    reason: "clock",
    regex: /(?:\d{1,2}|[一二三四五六七八九十两]{1,3})(?:点|时)(?![位建要意希体经收])/,
    after: new RegExp(`(?:${DAY_PART}|[日号])$`),
    fires: ["清晨[5点]干到天亮", "凌晨[一点]归队"],
    spares: ["当天[5点位]完成消杀"],
  },
  {
    name: "clock/all-day",
    reason: "clock",
    regex:
      /(?:24|二十四|12|十二)(?:个)?小时(?=值守|值班|不间断|在线|轮流|轮班|轮岗|轮守|陪护|开放|待命|服务|看护|巡|备勤|守|专人|响应|接听|不打烊|全天|坚守|无|\(|运|监|防|昼夜|连|在岗|热线|营业|都|无休|应急|自助)/,
    fires: ["志愿者[24小时]轮班", "“[24小时]值守”机制"],
    spares: ["累计服务[24小时]"],
  },
  {
    name: "clock/minutes-and-seconds",
    reason: "duration",
    regex: /\d{1,3}分\d{1,2}秒/,
    fires: ["疏散用时[2分38秒]"],
    spares: ["2分钟内疏散[38人]"],
  },
];
