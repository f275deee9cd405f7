// The time that an earlier sentence of the paragraph opened with, where the text goes on about it.
import { CharSet } from "../../engine/char-set";
import { HeadFinder } from "../../engine/head-finder";
import type { Surroundings } from "../../sentence/look-around";
import { firstAt, type ReadText } from "../../sentence/read-text";
import type { Time, TimeKind } from "../../sentence/times/time";
import { townNamedIn } from "./another-town";
import { goesOn, holdsNumber, isHeldAgainst, isNamed } from "./judge-time";
import { belowHeading } from "./line-times";
import { isSaidAside, nowBeside } from "./said-aside";
import { timeAbove } from "./time-above";

/** How a sentence turns to what there is, of which no earlier time is said. */
const STANDS =
  /目前|现有|现在|正在|如今|[辖全]区有|[均都]已|在册|注册|[已共]登记|户籍(?!业务|窗口|[室证派科事])|常住/;
/** 护林队31人,平均年龄50岁: who they are. */
const AGED = /^[^,;。]*,平均年龄/;
const IN_ALL = "共有";
/** 协会有会员260名: what there is of a thing; 有260名会员参加 tells of a deed, and 有的去给32位老人 of some who act. */
const HAS = /(?<!另)有(?!的)[\u4e00-\u9fa5]{1,8}$/;
/** A running total has a beginning of its own. */
const RUNS = "累计";
/** One of the points of a report; each goes on from the words that lead them in. */
const POINT = /^\s*(?:[一二三四五六七八九十]是|\([一二三四五六七八九十]\)|[①-⑨])/;
const FIRST_POINT = /^\s*(?:一是|\(一\)|①)/;
const heads = new HeadFinder(new CharSet("。!?\n"));
const CARRIED: ReadonlySet<TimeKind> = new Set<TimeKind>([
  "stretch",
  "since",
  "point",
  "day",
  "event",
  "end",
]);
const SAID_OF_ONE: ReadonlySet<TimeKind> = new Set<TimeKind>(["since", "day", "event"]);
/** 9时5分, 深10千米, 6.8级: of what happened, and nothing that anybody did. */
const MEASURED = /[\d.]+(?:[时点](?:\d+分)?|[秒级度℃]|[千厘毫]?米|公里)/g;
const A_DAY = /^[^至到、—-]*[天日晚夜]$/;

/** What a number is, as far as it bears on its time. */
export interface Counted {
  /** What there is, and not what was done: residents, a register. */
  readonly isStanding: boolean;
  readonly isPlanned: boolean;
  /** Where its report begins. */
  readonly reportStart: number;
}

const MOST_SENTENCES = 12;
/** So many sentences the points of one list take up at most. */
const MOST_IN_POINTS = 60;
const FARTHEST = 400;
const LONGEST_REST = 40;
const LONGEST_HEADING = 16;
/** 【本周概况】: the heading before a sentence. */
const IN_HEADING = /^[^[【]{0,12}[\]】]/;

/** Where the sentence begins that ends at or after an offset, below any heading; a semicolon parts the clauses of one sentence. */
export function sentenceHead(read: ReadText, from: number): number {
  const head = Math.min(from, Math.max(from - FARTHEST, heads.headAt(read.text, from)));
  return Math.max(head, belowHeading(read, from));
}

/** Where it stands among the times of the text; `null` where no earlier sentence says any. */
export function carryTime(read: ReadText, around: Surroundings, counted: Counted): number | null {
  const { start, sentenceStart } = around;
  const head = Math.max(sentenceHead(read, sentenceStart), belowHeading(read, start));
  const own = { start: head, end: start };
  const isStanding = counted.isStanding || tellsWhatIs(read, own.start, start);
  return timeInParagraph(read, own, { ...counted, isStanding });
}

function timeInParagraph(read: ReadText, own: Stretch, counted: Counted): number | null {
  /** On what day there was so much: said once, it goes for what a paragraph has no other time for. */
  let asOf: number | null = null;
  /** The sentence that named a town last. */
  let turn = own;
  for (const at of sentencesBefore(read, own, counted.reportStart)) {
    const opening = openingOf(read, at, counted);
    if (saysAsOf(read, opening)) asOf ??= opening;
    else if (goesElsewhere(read, turn, at, opening)) break;
    else if (opening !== null && !counted.isStanding) return opening;
    if (turnsAway(read, at.start, at.end)) return backAtDeeds(read, at, counted);
    if (!townNamedIn(read, turn)) turn = at;
  }
  return asOf ?? timeAbove(read, own.end, counted);
}

function openingOf(read: ReadText, { start, end }: Stretch, { isPlanned }: Counted): number | null {
  return isPlanned ? null : timeOpening(read, start, end);
}

function backAtDeeds(read: ReadText, at: Stretch, { isStanding }: Counted): number | null {
  return isStanding ? null : lastTime(read, at);
}

function saysAsOf({ times }: ReadText, opening: number | null): boolean {
  return opening !== null && times[opening]?.kind === "end";
}

/** On a day one town did this. Another did that: the day was said of what was counted with it, and not of the next town. */
function goesElsewhere(
  read: ReadText,
  turn: Stretch,
  at: Stretch,
  opening: number | null,
): boolean {
  const time = read.times[opening ?? -1];
  if (!time || !(SAID_OF_ONE.has(time.kind) || A_DAY.test(time.words))) return false;
  const place = townNamedIn(read, turn);
  const before = read.text.slice(at.start, at.end);
  const counted = before.slice(time.end - at.start).replace(MEASURED, "");
  return place !== null && !before.includes(place) && /\d/.test(counted);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Those before one, the nearest first. */
function* sentencesBefore(read: ReadText, own: Stretch, reportStart: number): Generator<Stretch> {
  let at = sentenceBefore(read, own, reportStart);
  for (let count = 0; at !== null && count < MOST_SENTENCES; count += 1) {
    yield at;
    at = sentenceBefore(read, at, reportStart);
  }
}

/** The sentence before one in its paragraph; before a point of a list the one that leads the list in. */
function sentenceBefore(
  read: ReadText,
  { start, end }: Stretch,
  reportStart: number,
): Stretch | null {
  if (start <= reportStart) return null;
  const isPoint = POINT.test(read.text.slice(start, end));
  const opensLine = read.text.charAt(start - 1) === "\n" || belowHeading(read, start) === start;
  if (!isPoint && opensLine) return null;
  const behind = (isPoint ? firstPoint(read, start, reportStart) : start) - 1;
  return { start: Math.max(sentenceHead(read, behind), reportStart), end: behind };
}

/** Whether the words around a number, from the head of its sentence, tell what there is. */
function tellsWhatIs(read: ReadText, head: number, start: number): boolean {
  const { text } = read;
  const before = text.slice(head, start);
  const runs = before.indexOf(RUNS);
  if ((runs >= 0 && !holdsNumber(read, head, head + runs)) || isHad(read, head, start)) return true;
  if (AGED.test(text.slice(start, start + LONGEST_REST))) return true;
  return STANDS.test(before + restOfClause(text, start)) || isInAll(read, head, start);
}

/** 共有教学班86个; not 共有86支队伍参赛. */
function isInAll({ text, tokens, tokenIndexAt }: ReadText, head: number, start: number): boolean {
  const at = text.slice(head, start).lastIndexOf(IN_ALL);
  if (at < 0) return false;
  const clause = tokens.slice(
    tokenIndexAt(head + at + IN_ALL.length),
    tokenIndexAt(start + restOfClause(text, start).length),
  );
  return !clause.some(({ kind }) => kind === "verb");
}

/** 有小组11个,党员438名: a list of what there is, in which nobody does anything. */
function isHad({ text, tokens, tokenIndexAt }: ReadText, head: number, start: number): boolean {
  const words = tokens.slice(tokenIndexAt(head), tokenIndexAt(start));
  const first = words.findIndex(({ kind }) => kind === "quantity");
  if (!HAS.test(text.slice(head, words[first]?.start ?? start)))
    return HAS.test(text.slice(head, start));
  return first < 0 || !words.slice(first).some(({ kind }) => kind === "verb");
}

function restOfClause(text: string, from: number): string {
  return /^[^,;。!?\n]*/.exec(text.slice(from, from + LONGEST_REST))?.[0] ?? "";
}

/** Where the first of the points stands, of which one begins at an offset. */
function firstPoint(read: ReadText, from: number, reportStart: number): number {
  const { text } = read;
  let head = from;
  for (let count = 0; count < MOST_IN_POINTS && head > reportStart; count += 1) {
    if (FIRST_POINT.test(text.slice(head, head + 4))) break;
    head = sentenceHead(read, head - 1);
  }
  return head;
}

/** The last time that a sentence says before it counts anything. */
function timeOpening(read: ReadText, head: number, end: number): number | null {
  let opening: number | null = null;
  for (let index = firstAt<number>(read.times, head); ; index += 1) {
    const time = read.times[index];
    if (!time || time.end > end || holdsNumber(read, head, time.start)) return opening;
    // 接待61人次,比上年同期多7人次
    if (time.kind === "then" && opening !== null) return opening;
    if (!CARRIED.has(time.kind)) return null;
    const now = nowBeside(read, index, end);
    if (now !== undefined) return now;
    if (isSaidOfAll(read, time, end) && goesOn(read, time, end)) opening = index;
  }
}

/** Not of one figure said aside, nor within a name or a heading. */
function isSaidOfAll(read: ReadText, time: Time, end: number): boolean {
  return (
    !isNamed(read, time, end) &&
    !isHeldAgainst(read, time) &&
    !isInHeading(read, time) &&
    !isSaidAside(read, time, end)
  );
}

/** 现有3支队伍，全年上岗400人次: from what there is the sentence came back to what was done. */
function lastTime(read: ReadText, { start: head, end }: Stretch): number | null {
  const { times, text } = read;
  const index = firstAt<number>(times, end) - 1;
  const time = times[index];
  if (!time || time.start < head || (time.kind !== "stretch" && time.kind !== "since")) return null;
  return !STANDS.test(text.slice(time.end, end)) && goesOn(read, time, end) ? index : null;
}

function isInHeading({ text }: ReadText, { end }: Time): boolean {
  return IN_HEADING.test(text.slice(end, end + LONGEST_HEADING));
}

/** How much there was on a day is said aside; what there is now turns the text to the present. */
function turnsAway({ text, times }: ReadText, head: number, end: number): boolean {
  const first = times[firstAt<number>(times, head)];
  const isAside = first !== undefined && first.start < end && first.kind === "end";
  return !isAside && STANDS.test(text.slice(head, end));
}
