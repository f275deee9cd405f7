import type { Period } from "../model/dataset";

/** Printed words of one day of which the year is not known: 3月5日, 11月3日晚, 端午当天, 昨夜, 上周六, 植树节. */
const DAY =
  /^(?:[\d〇零一二三四五六七八九]{4}年|[今去]年)?[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}[日号][当全天日晚]*$|当[天日晚]$|那天$|首日$|第一天$|^\d{1,2}日$|^[昨今前][日天晚夜早晨]$|[周期][一二三四五六日天]$|^(?:腊月|正月)|节$/u;

/**
 * Whether a stated period is one day: the day on which something took place. Each report has days of its own, so they
 * tell when and set nothing apart; a stretch of days bears on how much came together in it, and does.
 */
export function isOneDay(period: Period | null): boolean {
  if (period === null) return false;
  const { start, end, words } = period;
  if (start !== null) return start === end;
  return end === null && words !== null && DAY.test(words.replace(/\s+/gu, ""));
}
