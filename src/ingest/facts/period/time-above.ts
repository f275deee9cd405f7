// The time that is said above a paragraph: by the paragraph before it, by a heading, or by the title of the report.
import { firstAt, type ReadText } from "../../sentence/read-text";
import type { TimeKind } from "../../sentence/times/time";
import { townNamedIn } from "./another-town";
import { hourOfReport, timeOfLead, yearOfReport } from "./document-time";
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
/** 【春耕时节】 is a motto rather than a time. */
const NAMES_DAYS = /[年月日周季]/;
const MOST_LINES = 80;
const FARTHEST = 200;
/** Of what is over a paragraph goes on with what lasted, not with a single day. */
/** Only set beside what is told. */
const PAST = /^[去前上]年/;
const LASTING: ReadonlySet<TimeKind> = new Set<TimeKind>(["stretch", "since", "point"]);

/** 一、村情: what there is, whenever the report was made. */
const PROFILE =
  /^[一二三四五六七八九十、()【◆●\d.]{0,4}[\u4e00-\u9fa5]{0,4}(?:[村县镇乡校院区市]情|基本情况|概况|概貌|简介|家底)[】◆]?\s*$/;

/** What a number is, as far as what is said above bears on it. */
interface Counted {
  readonly isStanding: boolean;
  readonly isPlanned: boolean;
  readonly reportStart: number;
}

/** The marks of the headings that were passed on the way up: another of their kind stands beside them, not above. */
interface Passed {
  readonly marks: Set<string>;
  /** Those of headings right above each other. */
  readonly block: Set<string>;
}

/** Where it stands among the times of the text; `null` where nothing was said above. */
export function timeAbove(read: ReadText, start: number, counted: Counted): number | null {
  const { isStanding, isPlanned, reportStart } = counted;
  if (isInProfile(read, start) && !isDone(read, start)) return null;
  const told = nearestAbove(read, start, counted);
  if (isStanding) return told !== null && read.times[told]?.kind === "end" ? told : null;
  if (isPlanned) return told;
  const lead = timeOfLead(read, reportStart, start);
  // The lead stands nearer than the title.
  if (told !== null) return Math.max(told, lead ?? told);
  return lead ?? yearOfReport(read, start) ?? hourOfReport(read, start, reportStart);
}

function isInProfile(read: ReadText, start: number): boolean {
  const lines = linesOf(read);
  const heading = linesAbove(read, lineIndexAt(lines, start)).find(({ isHeading }) => isHeading);
  return heading !== undefined && heading.mark !== "" && PROFILE.test(headOf(read, heading));
}

/** 检查企业86家, also where the heading announces what there is. */
function isDone({ text, tokens, tokenIndexAt }: ReadText, start: number): boolean {
  const near = Math.max(0, start - FARTHEST);
  const from = near + text.slice(near, start).search(/[^:。!?\n]*$/);
  return tokens.slice(tokenIndexAt(from), tokenIndexAt(start)).some(({ kind }) => kind === "verb");
}

function nearestAbove(
  read: ReadText,
  start: number,
  { isStanding, isPlanned, reportStart }: Counted,
): number | null {
  const lines = linesOf(read);
  const own = lineIndexAt(lines, start);
  const label = timeOfLabel(read, lines[own]);
  if (label !== null) return label;
  const mark = lines[own]?.mark ?? "";
  const passed = { marks: new Set(mark === "" ? [] : [mark]), block: new Set<string>() };
  let goesOnFrom = isStanding || isPlanned ? start : reportStart;
  const isListed = [lines[own], lines[own - 1]].some(
    (line) => line?.mark === "" && isLabelled(read, line),
  );
  const town = isListed ? null : districtOpening(read, lines[own], start);
  if (isListed && !isPlanned) goesOnFrom = 0;
  for (const line of linesAbove(read, own)) {
    const told = line.isHeading
      ? timeBelow(read, line, passed)
      : timeBehind(read, line, passed, { isNear: line.start >= goesOnFrom, isListed, town });
    if (told !== null) return told;
    if (line.isHeading) goesOnFrom = start;
  }
  return null;
}

/** What was told of one district, or of all, goes on for its towns, and not for the next district. */
function districtOpening(read: ReadText, line: Line | undefined, end: number): string | null {
  const town = line ? townNamedIn(read, { start: line.start, end }) : null;
  return town !== null && /[区县市旗]$/.test(town) ? town : null;
}

/** 【12月13日】上岗36人: what stands before a paragraph on its line. */
function timeOfLabel(read: ReadText, line: Line | undefined): number | null {
  const label = line && /^[[【][^\]】\n]*[\]】]/.exec(headOf(read, line))?.[0];
  if (!label || !NAMES_DAYS.test(label)) return null;
  return timeOfHeading(read, { ...line, end: line.start + label.length });
}

/** As much of a line as may tell what it is. */
function headOf({ text }: ReadText, { start, end }: Line): string {
  return text.slice(start, Math.min(end, start + FARTHEST));
}

/** From a line upwards, no farther than the title of its issue. */
function linesAbove(read: ReadText, own: number): Line[] {
  const lines = linesOf(read)
    .slice(Math.max(0, own - MOST_LINES), own)
    .reverse();
  const number = lines.findIndex((line) => line.isHeading && NUMBER.test(headOf(read, line)));
  return number < 0 ? lines : lines.slice(0, number + LINES_ABOVE_NUMBER + 1);
}

/** What a heading says of all below it. */
function timeBelow(read: ReadText, line: Line, { marks, block }: Passed): number | null {
  const isTitle = line.mark === "" && REPORT.test(headOf(read, line).trimEnd());
  if (marks.has(line.mark) && !isTitle) return null;
  block.add(line.mark);
  return timeOfHeading(read, line);
}

/** What a paragraph says of those behind it. */
function timeBehind(
  read: ReadText,
  line: Line,
  { marks, block }: Passed,
  { isNear, isListed, town }: { isNear: boolean; isListed: boolean; town: string | null },
): number | null {
  for (const mark of block) marks.add(mark);
  block.clear();
  return (
    timeAnnounced(read, line) ??
    (isNear && (town === null || read.text.slice(line.start, line.end).includes(town))
      ? timeOfParagraph(read, line, isListed)
      : null)
  );
}

function isApart(read: ReadText, line: Line): boolean {
  return line.mark !== "" || isLabelled(read, line);
}

function isLabelled(read: ReadText, line: Line): boolean {
  return LABEL.test(headOf(read, line));
}

/** 现将第二季度开展情况通报如下: what a whole report is about. */
function timeAnnounced(read: ReadText, line: Line): number | null {
  const { start, end } = line;
  const words = ANNOUNCES.exec(headOf(read, line));
  const from = start + (words?.index ?? end);
  const index = firstAt<number>(read.times, from);
  const time = read.times[index];
  if (!words || !time || time.end > from + words[0].length) return null;
  return LASTING.has(time.kind) ? index : null;
}

/** Said over all that follows, and not of somebody (法院今年受理…). */
function opensClause({ text }: ReadText, line: Line, { start }: { start: number }): boolean {
  return start === line.start || /[,;:(】]/.test(text.charAt(start - 1));
}

/** What opened the paragraph above; how things stood on a day goes for the parts listed below (尚志市:…). */
function timeOfParagraph(read: ReadText, line: Line, isListed: boolean): number | null {
  if (isApart(read, line)) return null;
  const index = firstAt<number>(read.times, line.start);
  const time = read.times[index];
  if (!time || time.end > line.end || PAST.test(time.words)) return null;
  if (!LASTING.has(time.kind) && !(isListed && time.kind === "end")) return null;
  if (holdsNumber(read, line.start, time.start) || !opensClause(read, line, time)) return null;
  return goesOn(read, time, Math.min(line.end, time.end + FARTHEST)) ? index : null;
}
