// The time that is said above a paragraph: by the paragraph before it, by a heading, or by the title of the report.
import { firstAt, type ReadText } from "../../sentence/read-text";
import type { TimeKind } from "../../sentence/times/time";
import { documentTime } from "./document-time";
import { goesOn, holdsNumber } from "./judge-time";
import { type Line, lineIndexAt, linesOf, timeOfHeading } from "./line-times";

/** 2023年人道工作简况: a report that bears the time which all of it covers. */
const REPORT =
  /(?:总结|[简情概近]况|[报综]述|[简通公快播周月年季日]报|报告|数据|回顾|小结|盘点|公示|公告|要闻|动态|纪实|台账|一览|汇总|综合)(?:\([^()]*\))?$/;
/** 石狮埠街道:…, (清水乡)…: a report of its own. */
const LABEL = /^(?:[(【[][^)】\]]{2,12}[)】\]]|[^,。:]{2,12}:)/;
/** The number of an issue: above it stands no more than its title. */
const NUMBER = /第[^第,。]{1,8}[期号]/;
const LINES_ABOVE_NUMBER = 2;
const ANNOUNCES = /现将[^。;\n]*如下/;
const MOST_LINES = 80;
/** Of what is over a paragraph goes on with what lasted, not with a single day. */
const LASTING: ReadonlySet<TimeKind> = new Set<TimeKind>(["stretch", "since"]);

/** Where it stands among the times of the text; `null` where nothing was said above. */
export function timeAbove(
  read: ReadText,
  start: number,
  counted: { isStanding: boolean; isPlanned: boolean; reportStart: number },
): number | null {
  const lines = linesOf(read);
  const own = lineIndexAt(lines, start);
  const seen = new Set([lines[own]?.mark].filter(Boolean));
  /** Of headings right above each other none stands beside another. */
  const block = new Set<string>();
  let goesOnFrom = !counted.isStanding && !counted.isPlanned;
  let first = Math.max(0, own - MOST_LINES);
  for (let index = own - 1; index >= first; index -= 1) {
    const line = lines[index];
    if (!line) break;
    const words = read.text.slice(line.start, line.end).trimEnd();
    if (NUMBER.test(words)) first = Math.max(first, index - LINES_ABOVE_NUMBER);
    if (!line.isHeading) {
      for (const mark of block) seen.add(mark);
      block.clear();
      const isNear = goesOnFrom && line.start >= counted.reportStart;
      const told = timeAnnounced(read, line) ?? (isNear ? timeOfParagraph(read, line) : null);
      if (told !== null) return isFor(read, told, counted) ? told : null;
      continue;
    }
    goesOnFrom = false;
    if (seen.has(line.mark) && (line.mark !== "" || !REPORT.test(words))) continue;
    const told = timeOfHeading(read, line);
    if (told !== null) return isFor(read, told, counted) ? told : null;
    block.add(line.mark);
  }
  return counted.isPlanned || counted.isStanding ? null : documentTime(read, start, counted.reportStart);
}

/** What there is has no part in the time of a heading, unless it says on what day there was so much. */
function isFor(
  { times }: ReadText,
  index: number,
  { isStanding }: { isStanding: boolean },
): boolean {
  return !isStanding || times[index]?.kind === "end";
}

function isApart({ text }: ReadText, line: Line | undefined): boolean {
  return line !== undefined && (line.mark !== "" || LABEL.test(text.slice(line.start, line.end)));
}

/** 现将第二季度开展情况通报如下: what a whole report is about. */
function timeAnnounced(read: ReadText, { start, end }: Line): number | null {
  const words = ANNOUNCES.exec(read.text.slice(start, end));
  const from = start + (words?.index ?? end);
  const index = firstAt<number>(read.times, from);
  const time = read.times[index];
  if (!words || !time || time.end > from + words[0].length) return null;
  return LASTING.has(time.kind) || time.kind === "point" ? index : null;
}

/** What opened the paragraph above. */
function timeOfParagraph(read: ReadText, line: Line): number | null {
  if (isApart(read, line)) return null;
  const index = firstAt<number>(read.times, line.start);
  const time = read.times[index];
  if (!time || time.end > line.end || !LASTING.has(time.kind)) return null;
  if (holdsNumber(read, line.start, time.start)) return null;
  return goesOn(read, time, line.end) ? index : null;
}
