// What the words around a time say of it: whether it tells when something was done, or only when something began.
import { CharSet } from "../../engine/char-set";
import { startBehind } from "../../engine/start-behind";
import { OBJECT_MARKS, OF } from "../../lexicon/grammar-words";
import type { ReadText } from "../../sentence/read-text";
import type { Time } from "../../sentence/times/time";

/** 较去年, 超过了上月, 由去年的: a time that a figure is held against, or that it comes from. */
const HELD_AGAINST =
  /(?:[较比与跟同由从及占]|[高低多少优好大小]于|相当于|不如|超过了?|赶超了?|超出|突破了?|持平于)$/;
/** In the words of a clause before it, a bare year is that of a beginning (2015年成立队伍, 队员80名). */
const BEGAN =
  /加入|入伍|注册|获评|荣获|成立|组建|创建|创办|创立|建成|始建|发起|启动|开馆|开园|投用|启用|入职|退休|退役|入党|毕业|出生|当选|确诊|搬|落户/;
/** Behind a bare date: the beginning of what is told (2019年成立的队伍, 2022年入学后). */
const BEGAN_OF = new RegExp(
  `^(?:${BEGAN.source}|建|实施|施行|推出|出台|开通)[^,]{0,6}的|^(?![^,]*(?:接[报警到]|得知|获知))[^,]{1,10}(?:之|以)?(?<![灾震术产课饭午幕背前])后(?![勤续备方援进])`,
);
/** A year may name the occasion of a sentence (2023年度表彰大会上, 40名…). */
const OCCASION = /(?:会|仪式|评选|揭晓|比赛|大赛)上?$/;
/** 今年68岁, 9月是“质量月”. */
const TELLS_OF_IT = /^[^,]*岁(?!以[上下])|^[^,]{0,2}十好几|^[是为系]/;
/** 今年68岁的: what somebody is, not when. */
const AGE = /^[\d一二三四五六七八九十]{2,3}多?岁/;
/** 上月为320件: said aside, of that time alone. */
export const ASIDE =
  /^[仅只则共约]?[为是][近超约]?[\d.,一二三四五六七八九十百千万两]+(?![\d.,一二三四五六七八九十百千万两]|[周多余]?岁)/;
/** 9月6日, 公安局通报…; 9月6日讯: the day of the telling, not of the deed. */
const DAY_OF_TELLING =
  /^(?:[上下]午|晚|凌晨)?[讯电]|^[^。;:]{0,24}?(?:通报|公布|公告|发布(?![^,]{0,12}(?:预警|警报|倡议|通告|招募|任务|项目))|获悉|了解到|介绍|宣布|披露|表示|消息[,称]|报道)/;
/** Whether the words behind a day say that something was told on it. */
export function isDayOfTelling(behind: string): boolean {
  return DAY_OF_TELLING.test(behind);
}

/** 受4月暴雨影响, 因3月5日的: a cause. */
const CAUSE = /[受因]$|由于$/;
/** 把9月定为敬老月. */
const objectMarks = new CharSet(OBJECT_MARKS);
const clauseStops = new CharSet(",;:。!?\n】]");
/** 5月12日14时28分, */
const HOUR_AND_STOP = /^(?:\d{1,2}[时点](?:\d{1,2}分|[整许半])?)?,/;
const LONGEST_HOUR = 8;
const FARTHEST = 200;
const LONGEST_ASIDE = 12;
const LINE_BREAK = /[\n\r]\s*$/;

/** “2023年最美志愿者”, 《2023年方案》: a time within a name is no time of the number. */
export function isNamed({ quotationAt }: ReadText, time: Time, start: number): boolean {
  const quotation = quotationAt(time.start);
  return (
    quotation !== null && !quotation.isSpeech && quotation.end >= time.end && quotation.end <= start
  );
}

/** 较去年, 由去年的: it is that of another figure. */
export function isHeldAgainst({ text }: ReadText, { kind, start }: Time): boolean {
  if (kind === "event" || kind === "since") return false;
  return HELD_AGAINST.test(text.slice(Math.max(0, start - 4), start));
}

/**
 * When something is done is said before the verb; behind it, the time belongs to what is spoken of (印发2023年方案).
 * A verb with its noun is the name of whoever acts (法律援助中心上半年受理).
 */
export function isAdverbial(read: ReadText, time: Time): boolean {
  const { text, tokens, tokenIndexAt } = read;
  if (opensLine(read, time)) return true;
  if (objectMarks.hasAt(text, time.start - 1)) return false;
  const clauseStart = startBehind(
    clauseStops,
    text,
    time.start,
    Math.max(0, time.start - FARTHEST),
  );
  for (let at = tokenIndexAt(time.start) - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.start < clauseStart) return true;
    if (token.kind === "noun") return true;
    if (token.kind === "verb") return false;
  }
  return true;
}

/** 元旦假期, on a line below a headline: the fold takes the break for one of a long line. */
function opensLine({ text, raw, folded }: ReadText, { start, end }: Time): boolean {
  const first = folded.startAt(start);
  return (
    HOUR_AND_STOP.test(text.slice(end, end + LONGEST_HOUR)) &&
    LINE_BREAK.test(raw.slice(Math.max(0, first - 4), first))
  );
}

/** A bare date that only says when something began, when it was told, or why. */
export function isBeginning(
  { text }: ReadText,
  { kind, start, end }: Time,
  until: number,
): boolean {
  const behind = text.slice(end, until);
  const isBare = kind === "point" || kind === "event";
  if (!isBare) return false;
  if (kind === "event" && isDayOfTelling(behind)) return true;
  return (
    AGE.test(behind) ||
    BEGAN_OF.test(behind) ||
    CAUSE.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Whether a time goes on beyond its clause: said of all that is told there, and no beginning, occasion or age. */
export function goesOn(read: ReadText, time: Time, until: number): boolean {
  if (time.kind === "since") return true;
  if (isOfNoun(read, time)) return false;
  if (headsClause(read, time)) return true;
  if (!isAdverbial(read, time)) return false;
  if (time.kind === "event") return !isBeginning(read, time, until);
  if (time.kind !== "point")
    return !ASIDE.test(read.text.slice(time.end, time.end + LONGEST_ASIDE));
  return (
    (!AT_FIRST.test(time.words) || /^,[^,]*$/.test(read.text.slice(time.end, until))) &&
    !isBeginning(read, time, until) &&
    opensReport(read, time, until)
  );
}

/** 2023年数据出炉:…, 上半年成绩单:…: the words before a colon are over all behind it. */
const HEADS = /^[^,。;:\d\n]{0,10}:/;

/** Whether a time stands with the words before a colon. */
export function headsClause({ text }: ReadText, { kind, end }: Time): boolean {
  return kind !== "event" && HEADS.test(text.slice(end, end + LONGEST_ASIDE));
}

const BUILT_IN = /[于自]/;
/** 是建于上世纪80年代的小区: said of a thing. */
function isOfNoun({ text }: ReadText, { start, end }: Time): boolean {
  return text.startsWith(OF, end) && BUILT_IN.test(text.charAt(start - 1));
}

/** How it was at first is said of the clause alone. */
const AT_FIRST = /^[原最起当彼]/;

/** A bare date opens a report, unless its first clause tells of a beginning, an occasion or the year itself. */
function opensReport(read: ReadText, { end }: Time, until: number): boolean {
  const behind = read.text.slice(end, until);
  const [own = "", ...others] = behind.split(/[,。;]/).filter(Boolean);
  if (TELLS_OF_IT.test(own)) return false;
  // 2023年组建队伍12支 counts what began; 2015年组建了队伍 only says when.
  if (!OCCASION.test(own) && (!BEGAN.test(own) || others.length === 0)) return true;
  return holdsNumber(read, end, end + behind.indexOf(own) + own.length);
}

/** 2024无锡马拉松 */
const BARE_YEAR = /^20\d{2}$/;

/** Whether a quantity stands between two offsets. */
export function holdsNumber(
  { text, tokens, tokenIndexAt }: ReadText,
  from: number,
  to: number,
): boolean {
  const between = tokens.slice(tokenIndexAt(from), tokenIndexAt(to));
  return between.some(
    ({ kind, start, end }) => kind === "quantity" && !BARE_YEAR.test(text.slice(start, end)),
  );
}
