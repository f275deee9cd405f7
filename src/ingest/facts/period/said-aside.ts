// A figure of another time that a report sets beside its own: nothing behind it is of that time.
import { firstAt, type ReadText } from "../../sentence/read-text";
import type { Time } from "../../sentence/times/time";
import { ASIDE, isHeldAgainst } from "./judge-time";

/** 2022年献血者为4710人次。: a whole sentence said aside, to hold another against. */
const OF_ITS_OWN = /^[^,;\d]{0,10}[为是][近约超]?[\d.,万亿]+[^,;\d]{0,4}$/;
/** 上期快报(截至28日8时)转移群众96人。: a whole sentence on one figure, whose time stands in brackets. */
const IN_BRACKETS = /^\(\)[^,;\d]{0,12}\d[^,;]*$/;
/** 去年办课40场,今年同期为52场。: a pair of figures, and the text goes on with what it was about. */
const PAST_YEAR = /^[去前上]年/;
const NOW_BESIDE = /[,;](?:今年|本年)/;
const NOW = /^[今本]年/;
const PAST = /^(?:去年|前年|上年|上个?月|上周(?![一二三四五六日天末])|上季度)/;
const ONE_FIGURE = /^[^,;\d]*[\d.,万亿]+[^,;\d]*$/;
const YEAR = /^20\d{2}年/;
/** 前一天, 上年 are told from what is reported only. */
const ALWAYS = /^(?:前|上年)/;
/** 上月41件, 上月接警41件。 */
const FIGURE_BEHIND = /^(?:[近约超]?\d|[^,;。\d]{0,6}[\d.万亿]+[^,;。\d]{0,4}[;。])/;
const LONGEST_ASIDE = 12;
const FARTHEST = 400;
/** Among so many times the other one is looked for. */
const MOST_TIMES = 6;

/** Whether a time is that of one figure, which makes up its sentence. */
export function isSaidAside(read: ReadText, time: Time, end: number): boolean {
  const { text } = read;
  const behind = text.slice(time.end, end);
  if (OF_ITS_OWN.test(behind)) return true;
  if (IN_BRACKETS.test(text.slice(Math.max(0, time.start - 1), time.start) + behind)) return true;
  return ONE_FIGURE.test(behind) && isPast(read, time) && standsBehind(read, time);
}

/** 去年走访42户。, or 2022年走访42户。 where 2023 was told before. */
function isPast({ times }: ReadText, time: Time): boolean {
  if (PAST.test(time.words)) return true;
  if (!YEAR.test(time.words)) return false;
  const own = firstAt<number>(times, time.start);
  const before = times
    .slice(Math.max(0, own - MOST_TIMES), own)
    .findLast(({ words }) => YEAR.test(words));
  return before !== undefined && before.words.slice(0, 4) > time.words.slice(0, 4);
}

/** Behind another sentence of its paragraph. */
function standsBehind({ text }: ReadText, { start }: Time): boolean {
  const near = text.slice(Math.max(0, start - FARTHEST), start);
  return near.lastIndexOf("。") > near.lastIndexOf("\n");
}

/** Where 今年 stands that a sentence sets beside an earlier year; `undefined` where it sets none. */
export function nowBeside(
  { text, times }: ReadText,
  past: number,
  end: number,
): number | null | undefined {
  const time = times[past];
  if (!time || !PAST_YEAR.test(time.words) || !NOW_BESIDE.test(text.slice(time.end, end)))
    return undefined;
  const behind = times.slice(past + 1, past + 1 + MOST_TIMES);
  const now = behind.findIndex(({ words }) => NOW.test(words));
  return (behind[now]?.end ?? end) < end ? past + 1 + now : null;
}

/** Whether a figure of a time is set beside what was reported (上周为71宗, 本周…，上周…). */
export function isSetBeside(read: ReadText, time: Time): boolean {
  const behind = read.text.slice(time.end, time.end + LONGEST_ASIDE);
  if (ALWAYS.test(time.words) || isHeldAgainst(read, time)) return true;
  return ASIDE.test(behind) || FIGURE_BEHIND.test(behind);
}
