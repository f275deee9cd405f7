// Which of the times around a number is the one that it covers?
import { OF } from "../../lexicon/grammar-words";
import type { Surroundings } from "../../sentence/look-around";
import { firstAt, type ReadText } from "../../sentence/read-text";
import type { Time, TimeKind } from "../../sentence/times/time";
import type { Token } from "../../sentence/tokenize";
import { type Counted, carryTime, sentenceHead } from "./carry-time";
import {
  goesOn,
  headsClause,
  holdsNumber,
  isAdverbial,
  isBeginning,
  isHeldAgainst,
  isNamed,
} from "./judge-time";
import { belowHeading } from "./line-times";
import { firstInRow } from "./times-in-row";

/** Between a time and a number, these say that the number is no figure of that time (较去年增加到, 由去年的32支发展到). */
const MOVED_ON = /[增减升降涨翻超扩]|提高|提升|发展|回落|下滑|缩|持平|[多少]/;
/** 是去年的3倍: a figure of now, measured by that of another time. */
const SHARE_OF = /^(?:[^,的]{0,6}(?:任务|目标|计划|总[数量额]))?的[^,]*[倍%成]$/;
/** Words that open a sentence and go on with what the one before was about. */
const GOES_ON = /^(?:其中|期间|其间|此间|在此期间|这期间)/;
/** Beyond a semicolon, what there is has no part in the time that opened the sentence. */
const STANDS = /现有|共有|正在|在册|注册(?!媒体)|登记|户籍|常住/;
/** 今年, 本月 are not over while 目前 lasts. */
const LASTS = /^[今本]/;
/** Times that may stand between whoever acts and the deed (32名队员8月9日下乡). */
const BETWEEN: ReadonlySet<TimeKind> = new Set<TimeKind>([
  "stretch",
  "since",
  "day",
  "event",
  "point",
]);
const PARTING: ReadonlySet<Token["kind"]> = new Set<Token["kind"]>(["verb", "quantity"]);
const ALWAYS = /常年|长年|终年|每逢|每双休/;
const DAILY = /每[天日晚早]|日均/;
const SOME_DAYS = /期间|假|节|[至到—–-]|[天日周季]$/;
const STOP = /[、,;:。!?(\n]/;
const CALLED_UP = /招募|动员|组织|派出|抽调|选派|安排|组建|发动|调集|抽出/;
/** 7家景区暑期接待…: where it was done, rather than who did it. */
const PLACES = /[家所座处]$/;
const FARTHEST_BEHIND = 16;
const FARTHEST_PLAN = 60;
/** So far behind its time a figure still belongs to it where two times are held against each other. */
const LONGEST_FIGURE = 14;

/** Where it stands among the times of the text; `null` where none governs the number. */
export function findGoverning(
  read: ReadText,
  around: Surroundings,
  counted: Counted,
): number | null {
  const head = Math.max(
    sentenceHead(read, around.sentenceStart),
    belowHeading(read, around.start),
    counted.reportStart,
  );
  const own = search(read, around, head, counted);
  if (own !== undefined) return own;
  const behind = timeBehind(read, around);
  if (behind !== null) return behind;
  if (GOES_ON.test(read.text.slice(head, head + 5))) {
    const before = search(read, around, sentenceHead(read, head - 1), counted);
    if (before !== undefined) return before;
  }
  const carried = carryTime(read, around, counted);
  if (carried !== null && isHabit(read, around, read.times[carried])) return null;
  return carried ?? (counted.isStanding ? null : timeAhead(read, around));
}

/** 老人饭桌每天供餐90份, of which no time is said: so it is always, unless some days were told of. */
function isHabit({ text }: ReadText, around: Surroundings, time: Time | undefined): boolean {
  const clause = clauseOf({ text }, around) + restOf(text, around.start);
  if (ALWAYS.test(clause)) return true;
  const isAbove = text.slice(time?.end, around.start).includes("\n");
  return isAbove && DAILY.test(clause) && !SOME_DAYS.test(time?.words ?? "");
}

function restOf(text: string, from: number): string {
  return /^[^,;。!?\n]*/.exec(text.slice(from, from + FARTHEST_PLAN))?.[0] ?? "";
}

/** From the nearest time back to the head of the sentence; nothing where none says anything of the number. */
function search(
  read: ReadText,
  around: Surroundings,
  head: number,
  counted: Counted,
): number | null | undefined {
  const { times } = read;
  let isNow = false;
  for (let index = firstAt(times, around.start) - 1; index >= 0; index -= 1) {
    const time = times[index];
    if (!time || time.end <= head) break;
    if (!holdsFor(read, around, index, head, counted)) continue;
    if (time.kind === "now") isNow = true;
    // 目前 goes on with what runs up to the bulletin, and ends whatever is over.
    else return isNow && time.kind !== "since" && !LASTS.test(time.words) ? null : index;
  }
  return isNow ? null : undefined;
}

function holdsFor(
  read: ReadText,
  around: Surroundings,
  index: number,
  head: number,
  counted: Counted,
): boolean {
  const time = read.times[index];
  if (!time || time.end > around.start || isNamed(read, time, around.start)) return false;
  if (time.kind === "by" && !counted.isPlanned && !isDue(read, around, time)) return false;
  if (time.kind === "now") return time.start >= around.sentenceStart;
  if (time.start >= around.clauseStart) return governs(read, around, time);
  if (isHeldAgainst(read, time)) return false;
  if (time.kind === "then") return read.text.startsWith(",", time.end);
  const opening = read.times[firstInRow(read, index)] ?? time;
  const isNear = opening.start >= around.sentenceStart;
  if (!isNear && isHabit(read, around, time)) return false;
  if (!isNear && !crosses(read, around, opening, head, counted)) return false;
  return goesOn(read, time, around.start);
}

/** 9日前下拨20万元, 9日前,再下拨20万元, but 年底前建成,目前已投用40个. */
function isDue(read: ReadText, { clauseStart }: Surroundings, { start, end }: Time): boolean {
  return (
    start >= clauseStart || (end + 1 === clauseStart && read.text.charAt(clauseStart) !== "已")
  );
}

/** Within the clause of the number. */
function governs(read: ReadText, { start, said }: Surroundings, time: Time): boolean {
  const between = read.text.slice(time.end, start);
  if (SHARE_OF.test(between + said)) return false;
  if (isHeldAgainst(read, time)) return between.length <= LONGEST_FIGURE && !MOVED_ON.test(between);
  if ((time.kind !== "point" && time.kind !== "event") || between === OF) return true;
  if (isOfYear(read, time, start) || headsClause(read, time)) return true;
  return isAdverbial(read, time) && !isBeginning(read, time, start);
}

/** 表彰2023年度优秀志愿者120名: the year of those who are counted. */
function isOfYear(
  { tokens, tokenIndexAt }: ReadText,
  { words, end }: Time,
  start: number,
): boolean {
  const between = tokens.slice(tokenIndexAt(end), tokenIndexAt(start));
  return words.endsWith("度") && !between.some(({ kind }) => kind === "verb");
}

/** Beyond a semicolon only what was said before anything was counted goes on, and not to what there is or is to be. */
function crosses(
  read: ReadText,
  around: Surroundings,
  { kind, start }: Time,
  head: number,
  { isStanding, isPlanned }: Counted,
): boolean {
  if (kind === "end") return true;
  // 45个村上半年共办夜校80场;…: whoever acts may be counted before.
  const clause = head + read.text.slice(head, start).search(/[^,;。!?\n]*$/);
  const isOfDeed = STANDS.test(read.text.slice(head, clause)) && doesSomething(read, around);
  if (holdsNumber(read, head, clause) && !isOfDeed) return false;
  return (
    !isStanding && !STANDS.test(clauseOf(read, around)) && (!isPlanned || isPlannedFrom(read, head))
  );
}

/** 现有对象1342户,6月份发放41万元;救助56户: from what there is the sentence came back to what was done. */
function doesSomething({ tokens, tokenIndexAt }: ReadText, around: Surroundings): boolean {
  const clause = tokens.slice(tokenIndexAt(around.sentenceStart), tokenIndexAt(around.start));
  return clause.some(({ kind }) => kind === "verb");
}

function clauseOf({ text }: Pick<ReadText, "text">, { clauseStart, start }: Surroundings): string {
  return text.slice(clauseStart, start);
}

/** 今年拟资助500名；…: the whole sentence is a plan. */
function isPlannedFrom({ text }: ReadText, head: number): boolean {
  return /^[^,;]*(?:,[^,;]*)?[拟将]|^[^;]{0,40}计划/.test(text.slice(head, head + FARTHEST_PLAN));
}

/** 招募36名青年,高考三天在车站值守: when those who were called up did what they were called for. */
function timeAhead(read: ReadText, around: Surroundings): number | null {
  const index = firstAt<number>(read.times, around.end);
  const time = read.times[index];
  if (!time || !BETWEEN.has(time.kind) || !CALLED_UP.test(clauseOf(read, around))) return null;
  return /^[^,。;:!?\n]{0,16},$/.test(read.text.slice(around.end, time.start)) ? index : null;
}

/** Behind the number, between whoever acts and what they do. */
function timeBehind(read: ReadText, { start, end }: Surroundings): number | null {
  const index = firstAt<number>(read.times, end);
  const time = read.times[index];
  if (!time || time.start - end > FARTHEST_BEHIND) return null;
  // 其中18家为今年建成
  if (/^[为系是]$/.test(read.text.slice(end, time.start))) return index;
  if (!BETWEEN.has(time.kind) || PLACES.test(read.text.slice(start, end))) return null;
  const { tokens, tokenIndexAt, text } = read;
  const between = tokens.slice(tokenIndexAt(end), tokenIndexAt(time.start));
  const isSubject =
    !STOP.test(text.slice(end, time.start)) && !between.some(({ kind }) => PARTING.has(kind));
  const isOf = text.startsWith(OF, time.end) || isBeginning(read, time, time.end + LONGEST_FIGURE);
  return isSubject && !isOf ? index : null;
}
