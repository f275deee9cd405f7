// The time that a whole report covers: the year of a yearly report, or what its lead says over sections of their own.
import { firstAt, type ReadText } from "../../sentence/read-text";
import type { TimeKind } from "../../sentence/times/time";
import { goesOn, holdsNumber } from "./judge-time";

/** 2023年工作总结, 年度报告: a title that stands on a line of its own. */
const TITLE =
  /(?:^|\n)[^,。;:\n]{0,30}年度?[^,。;:\n]{0,12}(?:总结|[报公]告|[年公]报|[简情概近]况|[综概]述|回顾|小结|盘点|公示)/g;
const YEAR_ALONE = /^(?:[\d〇零一二三四五六七八九]{4}|[今去上本]|前)年度?$/;
/** So far below its title a report still goes on. */
const LONGEST_REPORT = 4000;
const LONGEST_LEAD = 400;
/** Among so many times behind its title a report names its year. */
const MOST_TIMES = 100;
/** What opens a section under a lead. */
const SECTION = /^\n(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]\)|[一1]是|【|1[.、])/;
const STRETCHES: ReadonlySet<TimeKind> = new Set<TimeKind>(["stretch", "since", "point"]);

/** The time that names the year of a report, and where its words end. */
interface Year {
  readonly index: number;
  readonly start: number;
}

const known = new WeakMap<ReadText, readonly Year[]>();

/** Where it stands among the times of the text; `null` where nothing was said over the whole report. */
export function documentTime(read: ReadText, start: number, reportStart: number): number | null {
  return timeOfLead(read, reportStart, start) ?? yearOfReport(read, start);
}

/** 2024年上半年，各项工作有序推进。 over 一、…: a lead that counts nothing itself. */
function timeOfLead(read: ReadText, reportStart: number, start: number): number | null {
  const { text, times } = read;
  const lead = text.slice(reportStart + 1, reportStart + 1 + LONGEST_LEAD).indexOf("\n");
  const end = reportStart + 1 + lead;
  if (lead < 0 || end > start) return null;
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
  const year = told[firstAt<number>(told, start) - 1];
  return year && start - year.start < LONGEST_REPORT ? year.index : null;
}

/** Of each title the first year that it, or its report, names. */
function findYears({ text, times }: ReadText): Year[] {
  return [...text.matchAll(TITLE)].flatMap((title) => {
    const first = firstAt<number>(times, title.index);
    const behind = times.slice(first, first + MOST_TIMES);
    const at = behind.findIndex(({ words }) => YEAR_ALONE.test(words));
    return at < 0 ? [] : [{ index: first + at, start: behind[at]?.end ?? 0 }];
  });
}
