// The year of a yearly report, which all that it tells was done in.
import type { ReadText } from "../../sentence/read-text";

/** 2023年工作总结, 年度报告: a title that stands on a line of its own. */
const TITLE = /(?:^|\n)[^,。;:\n]{0,30}年度?[^,。;:\n]{0,12}(?:总结|报告|年报|公报)/g;
const YEAR_ALONE = /^(?:[\d〇零一二三四五六七八九]{4}|[今去上本]|前)年度?$/;
/** So far below its title a report still goes on. */
const LONGEST_REPORT = 4000;

const known = new WeakMap<ReadText, readonly number[]>();

/** Where the year of the report stands among the times of the text; `null` where no yearly report is going on. */
export function documentTime(read: ReadText, start: number): number | null {
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
