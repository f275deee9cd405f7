// The time that a whole report covers: the year of a yearly report, or what its lead says over sections of their own.
import { firstAt, type ReadText } from "../../sentence/read-text";
import type { Time, TimeKind } from "../../sentence/times/time";
import { goesOn, holdsNumber } from "./judge-time";
import { type Line, lineIndexAt, linesOf } from "./line-times";

/** 2023年工作总结, 年度报告: a title that stands on a line of its own. */
const TITLE =
  /(?:^|\n)[^,。;:\n]{0,30}年度?[^,。;:\n]{0,12}(?:总结|[报公]告|[年公]报|[简情概近]况|[综概]述|回顾|小结|盘点|公示)/g;
const YEAR_ALONE = /^(?:[\d〇零一二三四五六七八九]{4}|[今去上本]|前)年度?$/;
/** So far below its title a report still goes on. */
const LONGEST_REPORT = 4000;
/** Among so many times behind its title a report names its year. */
const MOST_TIMES = 100;
/** What opens a section under a lead. */
const SECTION = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]\)|[一1]是|【|1[.、])/;
const PAST = /^[去前上]年/;
/** So far below its head the lead of a report begins. */
const MOST_LINES = 12;
const LONGEST_LEAD = 400;
const HOUR = /\d{1,2}(?:[时点]|:\d{2})/;
const STRETCHES: ReadonlySet<TimeKind> = new Set<TimeKind>(["stretch", "since", "point"]);

/** The time that names the year of a report, and where its words end. */
interface Year {
  readonly index: number;
  readonly start: number;
}

const known = new WeakMap<ReadText, readonly Year[]>();

/** 2024年上半年，各项工作有序推进。 over the headings of its sections: what the first paragraph opens with. */
export function timeOfLead(read: ReadText, reportStart: number, start: number): number | null {
  const lines = linesOf(read);
  const own = lineIndexAt(lines, start);
  const lead = leadAbove(read, own, reportStart);
  if (!lead) return null;
  const from = Math.max(lead.start, reportStart);
  const index = firstAt<number>(read.times, from);
  const time = read.times[index];
  if (!time || time.end > lead.end || !lasts(time) || PAST.test(time.words)) return null;
  if (holdsNumber(read, from, lead.end)) {
    // The points of a list are deeds; a lead that counts goes on in whole paragraphs.
    if (lines[own]?.mark !== "" || !opensSentence(read, time.start, from)) return null;
  }
  return goesOn(read, time, sentenceEnd(read, time.end, lead.end)) ? index : null;
}

/** The first paragraph of a report, above its first section. */
function leadAbove(read: ReadText, own: number, reportStart: number): Line | null {
  const lines = linesOf(read);
  const first = Math.max(0, lineIndexAt(lines, reportStart));
  const at =
    first +
    lines
      .slice(first, first + MOST_LINES)
      .findIndex(
        ({ start, end, isHeading }) =>
          end > reportStart && !isHeading && read.text.slice(start, end).includes("。"),
      );
  if (at < first) return null;
  const [above, lead, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!lead || !below || at >= own || lead.end - lead.start > LONGEST_LEAD) return null;
  if (above?.isHeading && isFirstSection(read, above)) return null;
  return below.isHeading || isSection(read, below) ? lead : null;
}

function lasts({ kind, words }: Time): boolean {
  return STRETCHES.has(kind) || words.endsWith("期间");
}

/** 截至29日8时 in one section of a report that tells how things stand: each of its figures is as of that hour. */
export function hourOfReport(read: ReadText, start: number, reportStart: number): number | null {
  const lines = linesOf(read);
  const own = lineIndexAt(lines, start);
  // A point of a list tells of a deed.
  if (lines[own]?.mark !== "" || !lines[own - 1]?.isHeading) return null;
  const index = firstHour(read, reportStart);
  const time = read.times[index ?? -1];
  return time && time.end <= start ? index : null;
}

const hours = new WeakMap<ReadText, Map<number, number | null>>();

/** Where the first such time of a report stands. */
function firstHour(read: ReadText, reportStart: number): number | null {
  const known = hours.get(read) ?? new Map<number, number | null>();
  hours.set(read, known);
  const told = known.get(reportStart);
  if (told !== undefined) return told;
  const first = firstAt<number>(read.times, reportStart);
  const behind = read.times.slice(first, first + MOST_TIMES);
  const at = behind.findIndex(
    ({ kind, words, start }) =>
      kind === "end" && HOUR.test(words) && opensSentence(read, start, reportStart),
  );
  const found = at < 0 ? null : first + at;
  known.set(reportStart, found);
  return found;
}

function opensSentence({ text }: ReadText, start: number, from: number): boolean {
  return start === from || /[。!?\n\]】]/.test(text.charAt(start - 1));
}

/** It stands under the first of the headings, and is no lead of them all. */
function isFirstSection({ text }: ReadText, { start, mark }: Line): boolean {
  return mark !== "" || /^(?:一(?![周个月年季])|1(?!\d))/.test(text.slice(start, start + 2));
}

function isSection({ text }: ReadText, { start }: Line): boolean {
  return SECTION.test(text.slice(start, start + 6));
}

function sentenceEnd({ text }: ReadText, from: number, most: number): number {
  const stop = text.slice(from, most).search(/[。!?]/);
  return stop < 0 ? most : from + stop;
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
