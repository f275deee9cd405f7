import type { Fact } from "../model/dataset";

/** `total`: no stated start; `since`: a stated start; `rate`: a number per time; `perItem`: a number per thing. */
export type PeriodClass = "total" | "since" | "rate" | "perItem";

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
export function findPeriodClass(fact: Pick<Fact, "per" | "period">): PeriodClass {
  const per = foldPer(fact.per);
  if (per !== null) return Object.hasOwn(TIME_WORDS, per) ? "rate" : "perItem";
  return fact.period?.start ? "since" : "total";
}

/** 每天, 天 and 日 are one rate; a word for a thing stays as printed. */
export function foldPer(per: string | null): string | null {
  const printed = per?.replace(/\s+/gu, "") ?? "";
  if (printed === "") return null;
  const word = printed.replace(/^[每单]个?/u, "") || printed;
  return (Object.hasOwn(TIME_WORDS, word) && TIME_WORDS[word]) || word;
}
