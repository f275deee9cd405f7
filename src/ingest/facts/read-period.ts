import type { Period } from "../../model/dataset";
import type { IsoDate } from "../../model/id";
import { lastMatch } from "../engine/last-match";
import { type CalendarDate, readCalendarDate, toIsoDate } from "../numbers/read-calendar-date";

const DATE = "(?:(?:今年|去年|\\d{4}年)?\\d{1,2}月份?(?:\\d{1,2}[日号])?|\\d{4}年|今年|年初|去年)";
const SINCE = new RegExp(`(?:自|从)?(${DATE})[^,。;]{0,12}?(?:以来|起至今|至今|起|开始)`, "g");
const UNTIL = new RegExp(`(?:截至|截止到|截止至|截止)(${DATE})`, "g");
const FROM_TO = new RegExp(`(${DATE})(?:至|到|-|—|~)(${DATE}|\\d{1,2}[日号])`, "g");
/** Without these none of them stands in a sentence. */
const ANY_DATE = /[年月初]/;
const ANY_SINCE = /以来|至今|起|开始/;
const ANY_UNTIL = /截至|截止/;
const ANY_FROM_TO = /[年月份日号初](?:至|到|[-—~])/;
/** 1月3日至8日: a month that is said once. */
const MONTH = "月";
const NAMED_MONTH = /\d{1,2}月/;
/** Years told from that of the bulletin. */
const THIS_YEAR = "今年";
const LAST_YEAR = "去年";

type Side = "start" | "end";
type ToDay = (words: string, side: Side) => IsoDate | null;

/** The period that a sentence states before the number, both ends included; the year comes from the bulletin. */
export function readPeriod(
  sentence: string,
  issueDate: IsoDate | null,
  isPlanned: boolean,
): Period | null {
  if (!ANY_DATE.test(sentence)) return null;
  const toDay: ToDay = (words, side) => dayOf(words, issueDate, side, isPlanned);
  const fromTo = readFromTo(sentence, toDay);
  if (fromTo) return fromTo;
  const since = ANY_SINCE.test(sentence) ? lastMatch(sentence, SINCE)?.[1] : undefined;
  if (since !== undefined) {
    const start = toDay(since, "start");
    if (start === null) return null;
    return { start, end: issueDate !== null && issueDate < start ? null : issueDate };
  }
  const until = ANY_UNTIL.test(sentence) ? lastMatch(sentence, UNTIL)?.[1] : undefined;
  const end = until === undefined ? null : toDay(until, "end");
  return end ? { start: null, end } : null;
}

function readFromTo(sentence: string, toDay: ToDay): Period | null {
  const match = ANY_FROM_TO.test(sentence) ? lastMatch(sentence, FROM_TO) : null;
  const [, from, to] = match ?? [];
  const start = from === undefined ? null : toDay(from, "start");
  if (from === undefined || to === undefined || start === null) return null;
  const end = toDay(endWords(from, to), "end");
  return { start, end: end !== null && end >= start ? end : null };
}

/** The end of a span whose month may be said only once (1月3日至8日). */
function endWords(from: string, to: string): string {
  return to.includes(MONTH) ? to : (NAMED_MONTH.exec(from)?.[0] ?? "") + to;
}

/** A day without a year is the last such day before the bulletin came out, or, where planned, of its year. */
function dayOf(
  words: string,
  issueDate: IsoDate | null,
  side: Side,
  isPlanned: boolean,
): IsoDate | null {
  const date = readCalendarDate(words) ?? { year: null, month: null, day: null };
  if (date.year !== null) return toEdge(date, date.year, side);
  if (issueDate === null) return null;
  const issueYear = Number(issueDate.slice(0, 4));
  if (words.includes(LAST_YEAR)) return toEdge(date, issueYear - 1, side);
  const first = toEdge(date, issueYear, "start");
  const isOpen = date.month === null || words.includes(THIS_YEAR) || isPlanned;
  const isAhead = !isOpen && first !== null && first > issueDate;
  return toEdge(date, isAhead ? issueYear - 1 : issueYear, side);
}

/** The first or the last day of what is left open. */
function toEdge(date: CalendarDate, year: number, side: Side): IsoDate | null {
  const month = date.month ?? (side === "start" ? 1 : 12);
  const day = date.day ?? (side === "start" ? 1 : new Date(Date.UTC(year, month, 0)).getUTCDate());
  return toIsoDate({ year, month, day });
}
