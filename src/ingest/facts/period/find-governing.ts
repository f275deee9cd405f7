// Which of the times before a number is the one that it covers?

import { CharSet } from "../../engine/char-set";
import { OBJECT_MARKS, OF } from "../../lexicon/grammar-words";
import type { Surroundings } from "../../sentence/look-around";
import { firstAt, type ReadText } from "../../sentence/read-text";
import type { Time } from "../../sentence/times/time";
import { firstInRow } from "./times-in-row";

/** 较去年, 超过了上月, 由去年的: a time that a figure is held against, or that it comes from. */
const HELD_AGAINST =
  /(?:[较比与跟同由从及]|[高低多少优好大小]于|相当于|不如|超过了?|赶超了?|超出|突破了?|持平于)$/;
/** Between a time and a number, these say that the number is no figure of that time (较去年增加到, 由去年的32支发展到). */
const MOVED_ON = /[增减升降涨翻超扩]|提高|提升|发展|回落|下滑|缩|持平|[多少]/;
/** In the words of a clause before it, a bare year is that of a beginning (2015年成立队伍, 队员80名). */
const BEGAN =
  /加入|入伍|注册|获评|荣获|成立|组建|创建|创办|创立|建成|始建|发起|启动|开馆|开园|投用|启用|入职|退休|退役|入党|毕业|出生|当选|确诊|搬|落户/;
/** Behind a bare year or month: the beginning of what is told (2019年成立的队伍, 2022年入学后). */
const BEGAN_OF = new RegExp(
  `^(?:${BEGAN.source}|建|实施|施行|推出|出台|开通)[^,]{0,6}的|^[^,]{1,10}(?:之|以)?后(?![勤续备方援进])`,
);
/** A year may name the occasion of a sentence (2023年度表彰大会上, 40名…). */
const OCCASION = /(?:会|仪式|评选|揭晓|比赛|大赛)上?$/;
/** 今年68岁, 9月是“质量月”. */
const TELLS_OF_IT = /^[^,]*岁|^[是为系]/;
/** 是去年的3倍: a figure of now, measured by that of another time. */
const SHARE_OF = /^的[^,]*[倍%]$/;
/** A list mark and words that lead in a report may stand before the time that opens a sentence. */
const SENTENCE_HEAD =
  /^(?:[一二三四五六七八九十]+是|\(?[一二三四五六七八九十\d]+[)、.]|据[^,]{2,10},|[“"])?(?:在|自|从|于)?$/;
/** Words that open a sentence and go on with what the one before was about. */
const GOES_ON = /^(?:其中|期间|其间|此间|在此期间|这期间)/;
/** 把9月定为敬老月. */
const objectMarks = new CharSet(OBJECT_MARKS);
const STOPS = "。!?\n";
const FARTHEST = 200;
/** So far behind its time a figure still belongs to it where two times are held against each other. */
const LONGEST_FIGURE = 14;

/** Where it stands among the times of the text; `null` where none governs the number. */
export function findGoverning(read: ReadText, around: Surroundings): number | null {
  const next = firstAt(read.times, around.start);
  if (next === 0) return null;
  const head = sentenceHead(read.text, around.sentenceStart);
  const own = search(read, around, next, head);
  if (own !== undefined || !GOES_ON.test(read.text.slice(head, head + 5))) return own ?? null;
  return search(read, around, next, sentenceHead(read.text, head - 1)) ?? null;
}

/** A semicolon parts the clauses of one sentence. */
function sentenceHead(text: string, from: number): number {
  const limit = Math.max(0, from - FARTHEST);
  let at = from;
  while (at > limit && !STOPS.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** From the nearest time back to the head of the sentence; nothing where none says anything of the number. */
function search(
  read: ReadText,
  around: Surroundings,
  next: number,
  head: number,
): number | null | undefined {
  const { times } = read;
  let isNow = false;
  for (let index = next - 1; (times[index]?.start ?? -1) >= head; index -= 1) {
    const time = times[index];
    if (!time || !holdsFor(read, around, index, head)) continue;
    if (time.kind === "now") isNow = true;
    // 目前 goes on with what runs up to the bulletin, and ends whatever is over.
    else return time.kind === "event" || (isNow && time.kind !== "since") ? null : index;
  }
  return isNow ? null : undefined;
}

function holdsFor(read: ReadText, around: Surroundings, index: number, head: number): boolean {
  const time = read.times[index];
  if (!time || time.end > around.start || isNamed(read, time, around.start)) return false;
  if (time.kind === "now") return true;
  if (time.start >= around.clauseStart) return governs(read, around, time);
  const opening = read.times[firstInRow(read, index)] ?? time;
  return (
    !isHeldAgainst(read, time) &&
    opensSentence(read, around, opening, head) &&
    carries(read, around.start, time)
  );
}

/** Within the clause of the number. */
function governs(read: ReadText, { start, said, clauseStart }: Surroundings, time: Time): boolean {
  const between = read.text.slice(time.end, start);
  if (SHARE_OF.test(between + said)) return false;
  if (isHeldAgainst(read, time)) return between.length <= LONGEST_FIGURE && !MOVED_ON.test(between);
  if (time.kind !== "point" || between === OF) return true;
  return isAdverbial(read, time, clauseStart) && !BEGAN_OF.test(between);
}

/** Beyond a semicolon only what opens the whole sentence goes on. */
function opensSentence(
  { text }: ReadText,
  { sentenceStart }: Surroundings,
  { start }: Time,
  head: number,
): boolean {
  return start >= sentenceStart || SENTENCE_HEAD.test(text.slice(head, start));
}

/** From an earlier clause: said of all that is told there, and no beginning, occasion or age. */
function carries(read: ReadText, start: number, time: Time): boolean {
  const behind = read.text.slice(time.end, start);
  if (time.kind === "then") return behind.startsWith(",");
  if (time.kind === "since") return true;
  if (!isAdverbial(read, time, clauseHead(read.text, time.start))) return false;
  if (time.kind === "event") return /^[^,]{0,4},/.test(behind);
  return time.kind !== "point" || opensReport(read, time, behind);
}

/** A bare year or month opens a report, unless its first clause tells of a beginning, an occasion or the year itself. */
function opensReport(read: ReadText, { end }: Time, behind: string): boolean {
  const [own = "", ...others] = behind.split(",").filter(Boolean);
  if ([BEGAN_OF, OCCASION, TELLS_OF_IT].some((says) => says.test(own))) return false;
  // 2023年组建队伍12支 counts what began; 2015年组建了队伍 only says when.
  if (!BEGAN.test(own) || others.length === 0) return true;
  return holdsNumber(read, end, end + behind.indexOf(own) + own.length);
}

function holdsNumber({ tokens, tokenIndexAt }: ReadText, from: number, to: number): boolean {
  return tokens.slice(tokenIndexAt(from), tokenIndexAt(to)).some(({ kind }) => kind === "quantity");
}

/** “2023年最美志愿者”, 《2023年方案》: a time within a name is no time of the number. */
function isNamed({ quotationAt }: ReadText, time: Time, start: number): boolean {
  const quotation = quotationAt(time.start);
  return (
    quotation !== null && !quotation.isSpeech && quotation.end >= time.end && quotation.end <= start
  );
}

function isHeldAgainst({ text }: ReadText, { kind, start }: Time): boolean {
  if (kind === "event" || kind === "since") return false;
  return HELD_AGAINST.test(text.slice(Math.max(0, start - 4), start));
}

/** When something is done is said before the verb; behind it, the time belongs to what is spoken of (印发2023年方案). */
function isAdverbial(read: ReadText, time: Time, clauseStart: number): boolean {
  const { text, tokens, tokenIndexAt } = read;
  if (objectMarks.hasAt(text, time.start - 1)) return false;
  for (let at = tokenIndexAt(time.start) - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.start < clauseStart) return true;
    if (token.kind === "verb") return false;
  }
  return true;
}

function clauseHead(text: string, from: number): number {
  let at = from;
  while (at > 0 && !",;。!?\n".includes(text.charAt(at - 1)) && from - at < FARTHEST) at -= 1;
  return at;
}
