// Is it a date?
import { DAY, JOIN, LEAD, MONTH, N, SINCE, YEAR } from "./date-parts";
import type { Shape } from "./shape";

export const DATES: readonly Shape[] = [
  {
    name: "date/lunar",
    reason: "date",
    regex:
      /(?:[正一二三四五六七八九十冬腊]|十[一二])月(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|[廿卅][一二三四五六七八九]?)(?![日号名人个])/,
    fires: ["[九月初九]举办敬老活动"],
    spares: ["九月举办活动[九场]"],
  },
  {
    name: "date/figures",
    reason: "date",
    regex: new RegExp(`${LEAD}(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)`),
    fires: ["[2023-10-24]开展清扫"],
    spares: ["开展清扫[2023次]"],
  },
  {
    name: "date/from-to",
    reason: "date",
    regex:
      /\d{1,2}\.\d{1,2}(?:[-—–~至到])\d{1,2}\.\d{1,2}(?![\d万亿千百%余多])(?![名人个户件份支场米公])/,
    fires: ["统计时间[7.10-7.16]"],
    spares: ["清运垃圾[7.10-7.16万吨]"],
  },
  {
    name: "date/month-and-day",
    reason: "date",
    regex: new RegExp(
      `${LEAD}(?:今年|去年|明年|前年|当年)?(?:${YEAR})?(?:${MONTH}|${N}${JOIN}${MONTH})(?:份|底|初|末|中旬|上旬|下旬|中(?=[,、至到]))?(?:${JOIN}(?:${YEAR})?${MONTH}(?:份|底|初|末)?(?!${DAY}))?(?:(?:${N}(?:日)?${JOIN})?${DAY})?(?:(?:${JOIN})(?:${YEAR})?(?:${MONTH})?${DAY})?${SINCE}`,
    ),
    after: /(?:^|[^第\d个〇零一二两三四五六七八九十几])$/,
    fires: ["[5月10日至6月10日]开展活动", "[截至10月底]完成"],
    spares: ["5月10日开展活动[10场]"],
  },
  {
    name: "date/year",
    reason: "date",
    regex: new RegExp(
      `${LEAD}(?:19|20)\\d{2}(?:${JOIN}(?:19|20)?\\d{2})?(?:年度|学年|年)(?!来|级)(?:底|初|末|以来|起|前|后|期间|上半年|下半年)?`,
    ),
    fires: ["[2022年]新增站点", "[2022年以来]新增站点"],
    spares: ["新增志愿者[2022名]"],
  },
  {
    name: "date/year-in-words",
    reason: "date",
    regex: /[〇零一二三四五六七八九]{4}年(?:度)?(?:底|初|末|以来|起)?/,
    fires: ["[二〇二三年]放映电影"],
    spares: ["放映电影[二百三十场]"],
  },
  {
    name: "date/weekday",
    reason: "date",
    regex: /[一二三四五六](?![次回个天场期课节名位遍至到]|轮(?![班值休换流]))/,
    after: /(?:每周|星期|礼拜|本周|上周|下周)$/,
    fires: ["每周[六]举办亲子共读", "每周[二]轮班补架"],
    spares: ["每周[三次]入户巡查", "每周[两轮]巡查"],
  },
  {
    name: "date/dotted",
    reason: "date",
    regex: /\d{1,2}[·•・]\d{1,2}(?!\d)/,
    fires: ["“[12·4]”宪法日"],
    spares: ["宪法日活动[12场]"],
  },
  {
    name: "date/day-of-something",
    reason: "date",
    regex:
      /(?:1[0-2]|[1-9])\.(?:[12]\d|3[01]|[1-9])(?!\d)(?=[”"]?(?:[\u4e00-\u9fa5]{0,12}?(?:日|节|周年|宣传周)))(?![万亿千百余多]|[\u4e00-\u9fa5]日)/,
    fires: ["[11.9]消防日前后"],
    spares: ["[11.9万名]青年参加消防日活动"],
  },
  {
    name: "date/dotted-words",
    reason: "date",
    regex: /[一二三四五六七八九十]{1,2}[·•・][一二三四五六七八九十]{1,3}/,
    fires: ["“[一二·九]”运动", "“[三·八]”妇女节"],
    spares: ["举办运动会[一二十场]"],
  },
  {
    name: "date/years",
    reason: "date",
    regex: /(?:19|20)\d{2}[-—–~至](?:19|20)\d{2}(?!\d)/,
    fires: ["“[2021—2025]规划”"],
    spares: ["发放材料[2100—2500份]"],
  },
  {
    name: "date/days",
    reason: "date",
    regex: new RegExp(`${N}(?:日|号)?[-—–~至到]${DAY}`),
    fires: ["[11日至13日]出现大风降温", "[28日至3日]停课"],
    spares: ["[11至13名]志愿者值守"],
  },
];
