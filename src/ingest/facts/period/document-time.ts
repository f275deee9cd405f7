// The time that a whole report covers: the year of a yearly report, or what its lead says over sections of their own.
import { firstAt, type ReadText } from "../../sentence/read-text";
import type { TimeKind } from "../../sentence/times/time";
import { goesOn, holdsNumber } from "./judge-time";

/** 2023年工作总结, 年度报告: a title that stands on a line of its own. */
const TITLE = /(?:^|\n)[^,。;:\n]{0,30}年度?[^,。;:\n]{0,12}(?:总结|报告|年报|公报)/g;
const YEAR_ALONE = /^(?:[\d〇零一二三四五六七八九]{4}|[今去上本]|前)年度?$/;
/** So far below its title a report still goes on. */
const LONGEST_REPORT = 4000;
const LONGEST_LEAD = 400;
/** What opens a section under a lead. */
const SECTION = /^\n(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]\)|[一1]是|【|1[.、])/;
const STRETCHES: ReadonlySet<TimeKind> = new Set<TimeKind>(["stretch", "since", "point"]);

const known = new WeakMap<ReadText, readonly number[]>();

/** Where it stands among the times of the text; `null` where nothing was said over the whole report. */
export function documentTime(read: ReadText, start: number, reportStart: number): number | null {
  return timeOfLead(read, reportStart, start) ?? yearOfReport(read, start);
}

/** 2024年上半年，各项工作有序推进。 over 一、…: a lead that counts nothing itself. */
function timeOfLead(read: ReadText, reportStart: number, start: number): number | null {
  const { text, times } = read;
  const end = text.indexOf("\n", reportStart + 1);
  if (end < 0 || end > start || end - reportStart > LONGEST_LEAD) return null;
  if (!SECTION.test(text.slice(end, end + 6)) || holdsNumber(read, reportStart, end)) return null;
  const index = firstAt<number>(times, reportStart);
  const time = times[index];
  if (!time || time.end > end || !STRETCHES.has(time.kind)) return null;
  return goesOn(read, time, end) ? index : null;
}

/** The year of a yearly report. */
export function yearOfReport(read: ReadText, start: number): number | null {
  const told = known.get(read) ?? findYears(read);
  known.set(read, told);
  const index = told.findLast((at) => (read.times[at]?.end ?? start) < start);
  if (index === undefined) return null;
  return start - (read.times[index]?.end ?? 0) < LONGEST_REPORT ? index : null;
}

/** Of each title the first year that it, or its report, names. */
function findYears({ text, times }: ReadText): number[] {
  return [...text.matchAll(TITLE)].flatMap(({ index }) => {
    const year = times.findIndex(({ start, words }) => start >= index && YEAR_ALONE.test(words));
    return year < 0 ? [] : [year];
  });
}
