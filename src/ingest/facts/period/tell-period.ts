import type { Period } from "../../../model/dataset";
import type { IsoDate } from "../../../model/id";
import type { ReadText } from "../../sentence/read-text";
import {
  type Calendar,
  type Days,
  shiftDays,
  UNTOLD,
  yearIn,
  yearsLater,
} from "../../sentence/times/calendar";
import type { Time, TimeKind } from "../../sentence/times/time";
import { yearOfReport } from "./document-time";
import { isHeldAgainst } from "./judge-time";
import { isWhole, oneBefore, oneBehind } from "./one-before";
import { isSetBeside } from "./said-aside";
import { timeAbove } from "./time-above";

/** What is known of the bulletin and the number. */
export interface Known extends Omit<Calendar, "saidYear" | "saidMonth" | "saidDay"> {
  /** Where its text begins: behind the headline, or within it. */
  readonly textStart: number;
  /** Where the report begins: above it stands the masthead, whose date is none that it says. */
  readonly reportStart: number;
}

type SaidYear = Pick<Calendar, "saidYear" | "saidMonth">;

/** How many times back, and how far, one is looked for that another refers to. */
const MOST_TIMES = 6;
const FARTHEST = 200;
/** How many bare days (12日) may hang on each other. */
const MOST_DAYS = 8;
/** 12日, 第二天, 那晚, 截至18时: told by a day before it. */
const OF_A_DAY = /[日号天晚夜]|^截[至止]\d/;
const UNSAID = { saidYear: null, saidMonth: null, saidDay: null };
/** 假期, 节日三天, 三天节期 */
const HOLIDAY = /^(?:整个)?(?:.{1,2}天)?(?:假期|节日|节期)/;
const LONGEST_HOLIDAY = 9;
const DAYS: ReadonlySet<TimeKind> = new Set<TimeKind>(["event", "day"]);
const STRETCHES: ReadonlySet<TimeKind> = new Set<TimeKind>(["stretch", "since", "point"]);
/** Days that a bare 12日 may follow. */
const TELLING: ReadonlySet<TimeKind> = new Set<TimeKind>(["event", "day", "stretch", "end"]);
const LAST_MONTH = /月/;
/** 2022年同期, 今年同期 are of that year; 去年同期 is the one before what is told. */
const YEAR_NAMED = /^(?:[\d〇零一二三四五六七八九]|[今本]年)/;
const WHOLE_YEAR = "全年";
const SENTENCE_STOP = /[。!?\n]/;
const PARAGRAPH_STOP = "\n";
/** 本月, 本周: what is reported. */
const OWN = /^本(周|月|季度)$/;
/** 一周来, 近一个月 */
const LENGTH = /^(?:近|过去|这)?一个?(周|月|季度)(?:以?来)?$/;
const NEXT = /^下一?个?(月|季度)$/;
/** 上周, 前一天, 去年: the one before what was reported. */
const FORMER = /^(?:上个?|前)一?个?(周|月|季度|年|天|日)$|^去(年)$/;

/** The days and the words of one of the times of a text; some are told by the times before them. */
export function tellPeriod(read: ReadText, index: number, known: Known): Period | null {
  const time = read.times[index];
  if (!time) return null;
  const words = wordsFrom(read, time, known);
  if (words !== time.words) return { ...UNTOLD, words };
  if (time.kind === "then") return { ...yearBefore(read, index, known), words };
  if (!time.isAnaphor) return { ...daysSaid(read, index, known), words };
  const kinds = time.kind === "stretch" ? STRETCHES : DAYS;
  const before = findBefore(read, index, ({ kind }) => kinds.has(kind));
  const days = daysOf(read, before, known);
  if (time.kind === "end") return { start: null, end: days.end, words };
  // 期间 alone would stand for every stretch of time.
  const said = read.times[before];
  return { ...days, words: time.kind === "day" || !said ? words : wordsFrom(read, said, known) };
}

/** No words of a headline, or of what stands above the report: the fold may have joined a time to them. */
function wordsFrom({ text }: ReadText, { start, end }: Time, { textStart }: Known): string {
  return text.slice(end > textStart ? Math.max(start, textStart) : start, end);
}

function daysSaid(read: ReadText, index: number, known: Known): Days {
  const told =
    formerDays(read, index, known) ??
    reportedDays(read, index, known) ??
    nextDays(read, index, known) ??
    lengthDays(read, index, known) ??
    holidayDays(read, index, known);
  return told ?? daysOf(read, index, known);
}

/** 上周为71宗 in a report on the last week is that of the week before, where a figure is set beside it. */
function formerDays(read: ReadText, index: number, known: Known): Days | null {
  const time = read.times[index];
  const unit = time && FORMER.exec(time.words)?.find((part, at) => at > 0 && part);
  if (!time || unit === undefined) return null;
  const isReported = ({ kind, words }: Time) =>
    (TELLING.has(kind) || kind === "point") && !FORMER.test(words);
  for (const before of [findBefore(read, index, isReported), saidAbove(read, time.start, known)]) {
    if (before < 0 || before === index || !isBeside(read, before, time)) continue;
    const days = oneBefore(unit, daysSaid(read, before, known), daysOf(read, index, known));
    if (days !== null) return days;
  }
  return null;
}

function isBeside(read: ReadText, reported: number, time: Time): boolean {
  return OWN.test(read.times[reported]?.words ?? "") || isSetBeside(read, time);
}

/** 本月 under the title of a report on another month, which came out behind it, is that month. */
function reportedDays(read: ReadText, index: number, known: Known): Days | null {
  const time = read.times[index];
  const unit = time && OWN.exec(time.words)?.[1];
  if (!time || unit === undefined) return null;
  const above = saidAbove(read, time.start, known);
  if (above < 0 || above === index) return null;
  const [reported, own] = [daysOf(read, above, known), daysOf(read, index, known)];
  const isOver = own.start === null || (reported.end !== null && reported.end < own.start);
  return isOver && isWhole(unit, reported) ? reported : null;
}

/** 下一季度 behind a report on the second one is the third, though the report came out in it. */
function nextDays(read: ReadText, index: number, known: Known): Days | null {
  const time = read.times[index];
  const unit = time && NEXT.exec(time.words)?.[1];
  if (!time || unit === undefined) return null;
  const above = saidAbove(read, time.start, known);
  return above < 0 || above === index ? null : oneBehind(unit, daysOf(read, above, known));
}

/** 一周来 in a report on a week is that week. */
function lengthDays(read: ReadText, index: number, known: Known): Days | null {
  const time = read.times[index];
  const unit = time && LENGTH.exec(time.words)?.[1];
  if (!time || unit === undefined) return null;
  const above = saidAbove(read, time.start, known);
  const days = above < 0 || above === index ? UNTOLD : daysOf(read, above, known);
  return isWhole(unit, days) ? days : null;
}

/** 假期送医7人 under a title that names the days: a holiday without a name is the one that was told. */
function holidayDays(read: ReadText, index: number, known: Known): Days | null {
  if (!HOLIDAY.test(read.times[index]?.words ?? "")) return null;
  const near = findBefore(read, index, ({ kind }) => kind === "stretch");
  const before = near < 0 ? saidAbove(read, read.times[index]?.start ?? 0, known) : near;
  const days = before < 0 || before === index ? UNTOLD : daysOf(read, before, known);
  if (days.start === null || days.end === null) return null;
  return days.end <= shiftDays(days.start, LONGEST_HOLIDAY) ? days : null;
}

/** What a heading or the title says over it. */
function saidAbove(read: ReadText, start: number, { textStart }: Known): number {
  const counted = { isStanding: false, isPlanned: false, reportStart: textStart };
  return timeAbove(read, start, counted) ?? -1;
}

/** 上年同期, 2022年同期: the stretch that the sentence is about, in an earlier year. */
function yearBefore(read: ReadText, index: number, known: Known): Days {
  const { words, start } = read.times[index] ?? { words: "", start: 0 };
  if (LAST_MONTH.test(words)) return UNTOLD;
  const near = findBefore(read, index, ({ kind }) => kind !== "then" && STRETCHES.has(kind));
  const isNear = !read.text.slice(read.times[near]?.end ?? 0, start).includes(PARAGRAPH_STOP);
  const now = near >= 0 && isNear ? near : saidAbove(read, start, known);
  if (now < 0) return UNTOLD;
  const days = daysOf(read, now, known);
  const isNamed = YEAR_NAMED.test(words);
  const year = isNamed ? yearIn(words, { ...known, ...UNSAID }) : null;
  if (isNamed && year === null) return UNTOLD;
  const from = days.start === null ? null : Number(days.start.slice(0, 4));
  return yearsLater(days, year !== null && from !== null ? year - from : -1);
}

function daysOf(read: ReadText, index: number, known: Known, most = MOST_DAYS): Days {
  const time = read.times[index];
  if (!time) return UNTOLD;
  const said = { ...saidBefore(read, index, known), saidDay: null };
  const days = time.toDays({ ...known, ...said });
  if (days.start !== null || days.end !== null || !OF_A_DAY.test(time.words)) return days;
  return time.toDays({ ...known, ...said, saidDay: saidDay(read, index, known, most) });
}

/** The last day of the nearest time before that tells one, which may itself hang on one before it: so many in a row at most. */
function saidDay(read: ReadText, index: number, known: Known, most: number): IsoDate | null {
  const before = findBefore(read, index, ({ kind }) => TELLING.has(kind));
  if (before < 0 || most === 0) return null;
  const { start, end } = daysOf(read, before, known, most - 1);
  return end ?? start;
}

/** 2022年, 全区…, 6月当月…: the year that the same sentence named before; any before it, where no bulletin tells one. */
function saidBefore(read: ReadText, index: number, known: Known): SaidYear {
  const start = read.times[index]?.start ?? 0;
  const namesYear = (time: Time) =>
    time.kind !== "then" &&
    !isHeldAgainst(read, time) &&
    yearIn(time.words, { ...known, ...UNSAID }) !== null;
  const said = read.times[lastYear(read, index, namesYear, known)];
  const isApart =
    !said ||
    (start >= known.textStart && said.end <= known.textStart) ||
    (start >= known.reportStart && said.end <= known.reportStart) ||
    SENTENCE_STOP.test(read.text.slice(said.end, start));
  if (!said || (isApart && known.issueDate !== null))
    return { saidYear: yearOfDocument(read, index, known), saidMonth: null };
  const { start: from } = said.toDays({ ...known, ...UNSAID });
  const saidMonth = from === null ? null : Number(from.slice(5, 7));
  return { saidYear: yearIn(said.words, { ...known, ...UNSAID }), saidMonth };
}

/** Where the year stands that was named last; an earlier one beside it is that of a figure said aside (2023年支出1090万元). */
function lastYear(
  read: ReadText,
  index: number,
  namesYear: (time: Time) => boolean,
  known: Known,
): number {
  const year = (at: number) => yearIn(read.times[at]?.words ?? "", { ...known, ...UNSAID }) ?? 0;
  let last = findBefore(read, index, namesYear);
  let at = last;
  for (let step = 0; at >= 0 && step < MOST_TIMES; step += 1) {
    if (year(at) === year(last) + 1) last = at;
    at = findBefore(read, at, namesYear);
  }
  return last;
}

/** 全年 of a yearly report is the year that it reports, and so is any time of one that tells no day of its own. */
function yearOfDocument(read: ReadText, index: number, known: Known): number | null {
  const time = read.times[index];
  if (!time || (time.words !== WHOLE_YEAR && known.issueDate !== null)) return null;
  const year = yearOfReport(read, time.start);
  return year === null ? null : yearIn(read.times[year]?.words ?? "", { ...known, ...UNSAID });
}

/** The nearest time before one that is sought; -1 where none is. */
function findBefore({ times }: ReadText, index: number, isSought: (time: Time) => boolean): number {
  const start = times[index]?.start ?? 0;
  for (let at = index - 1; at >= Math.max(0, index - MOST_TIMES); at -= 1) {
    const time = times[at];
    if (!time || start - time.end > FARTHEST) return -1;
    if (!time.isAnaphor && isSought(time)) return at;
  }
  return -1;
}
