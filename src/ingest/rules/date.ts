// Is it a day, a month or a year of the calendar?
import type { Condition } from "../sentence/condition";
import type { Rule } from "./rule";

/** 百来号居民, 100号人: people are counted by 号 too. */
export const COUNTS_PEOPLE: readonly Condition[] = [
  { unitText: "号", isHedged: true },
  { unitText: "号", behind: /^人(?!民)/ },
];

export const DATES: readonly Rule[] = [
  {
    name: "date/month",
    reason: "date",
    when: { unit: ["month"], most: 12 },
    fires: ["[七八月]间大桃集中上市"],
    spares: ["[七八名]志愿者帮收大桃"],
  },
  {
    name: "date/year",
    reason: "date",
    when: { unit: ["year"], isArabic: true, isHedged: false, least: 1900, most: 2199 },
    fires: ["服务站将用到[2150年]"],
    spares: ["服务站接待[2150人次]"],
  },
  {
    // 傣历1388新年节
    name: "date/of-a-calendar",
    reason: "date",
    when: { unit: ["none"], clause: /(?:[傣藏彝佛回]|伊斯兰)历$/ },
    fires: ["傣历[1388]新年节"],
    spares: ["发放藏历[1388本]"],
  },
  {
    name: "date/decade",
    reason: "date",
    when: { unit: ["span"], unitText: "年代" },
    fires: ["小区建于[九十年代]"],
    spares: ["小区开展活动[九十场]"],
  },
  {
    name: "date/day",
    reason: "date",
    when: { unit: ["day"] },
    unless: COUNTS_PEOPLE,
    fires: ["物资已于[20日]启运", "[8号]开展活动"],
    spares: ["楼里来了[十来号]居民", "楼里来了[三四十号]人"],
  },
  {
    // The time of what is told behind it.
    name: "date/during",
    reason: "date",
    when: {
      clause: /^[在于]?$/,
      unitText: "次 轮 场 届",
      most: 9,
      behind: /^[^,。;:、\d]{1,8}期间/,
    },
    fires: ["[两次]寒潮期间供热抢修310处", "在[三场]灯会期间值守"],
    spares: ["[两次]寒潮冻坏水管310处", "组织[两次]汛期期间的演练"],
  },
];
