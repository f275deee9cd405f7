import type { FactInContext } from "./fact-in-context";
import { isFormer } from "./is-former";
import { isOneDay } from "./is-one-day";

/**
 * `total`: no stated start, or one day; `since`: a stated start; `during`: a period that no calendar tells; `former`: how much there
 * was at a day of an earlier year; `rate`: a number per time; `perItem`: a number per thing.
 */
export type PeriodClass = "total" | "since" | "during" | "former" | "rate" | "perItem";

/** Printed words for a stretch of time and the one word that stands for them. */
const TIME_WORDS: Readonly<Record<string, string>> = {
  日: "日",
  天: "日",
  周: "周",
  星期: "周",
  月: "月",
  季: "季度",
  季度: "季度",
  年: "年",
  小时: "小时",
  时: "小时",
  分钟: "分钟",
};

/** A rate stays a rate even where a start is stated: 4月22日以来每日3次 counts no total. */
export function findPeriodClass({ fact, issue }: FactInContext): PeriodClass {
  const per = foldPer(fact.per);
  if (per !== null) return Object.hasOwn(TIME_WORDS, per) ? "rate" : "perItem";
  if (fact.period === null) return "total";
  const { start, end, words } = fact.period;
  const isDay = isOneDay(fact.period);
  if (start !== null && !isDay) return "since";
  if (end !== null) return isFormer(fact, issue) ? "former" : "total";
  return words === null || isDay ? "total" : "during";
}

/** 每天, 天 and 日 are one rate; a word for a thing stays as printed. */
export function foldPer(per: string | null): string | null {
  const printed = per?.replace(/\s+/gu, "") ?? "";
  if (printed === "") return null;
  const word = printed.replace(/^[每单]个?/u, "") || printed;
  return (Object.hasOwn(TIME_WORDS, word) && TIME_WORDS[word]) || word;
}
