import type { Period } from "../../model/dataset";
import type { IsoDate } from "../../model/id";
import { Cue } from "../cue";
import { lastMatch } from "../last-match";
import { readCalendarDate, toIsoDate } from "../read-calendar-date";
import type { Stretch } from "../stretch";

const DATE =
  "(?:(?:今年|去年|\\d{4}年)?\\d{1,2}月(?:份)?(?:\\d{1,2}[日号])?|\\d{4}年|今年|年初|去年)";
const SINCE = new RegExp(`(?:自|从)?(${DATE})[^,。;]{0,12}?(?:以来|起至今|至今|起|开始)`, "g");
const UNTIL = new RegExp(`(?:截至|截止到|截止至|截止)(${DATE})`, "g");
const FROM_TO = new RegExp(`(${DATE})(?:至|到|-|—|~)(${DATE}|\\d{1,2}[日号])`, "g");
const ANY_DATE = new Cue(/[年月初]/);
const ANY_FROM_TO = new Cue(/[年月份日号初](?:至|到|[-—~])/);
const ANY_SINCE = new Cue(/以来|至今|起|开始/);
const ANY_UNTIL = new Cue(/截至|截止/);

/** The period that a sentence states before the number, both ends included; the year comes from the bulletin. */
export function readPeriod(sentence: Stretch, issueDate: IsoDate | null): Period | null {
  if (!ANY_DATE.canBeIn(sentence)) return null;
  const fromTo = ANY_FROM_TO.isIn(sentence) ? lastMatch(sentence.words, FROM_TO) : null;
  if (fromTo?.[1] !== undefined && fromTo[2] !== undefined) {
    const start = toDay(fromTo[1], issueDate, "start");
    const month = /\d{1,2}月/.exec(fromTo[1])?.[0] ?? "";
    const far = /月/.test(fromTo[2]) ? fromTo[2] : month + fromTo[2];
    if (start) return { start, end: toDay(far, issueDate, "end") };
  }
  const since = ANY_SINCE.isIn(sentence) ? lastMatch(sentence.words, SINCE) : null;
  if (since?.[1] !== undefined) {
    const start = toDay(since[1], issueDate, "start");
    return start ? { start, end: issueDate } : null;
  }
  const until = ANY_UNTIL.isIn(sentence) ? lastMatch(sentence.words, UNTIL) : null;
  const end = until?.[1] === undefined ? null : toDay(until[1], issueDate, "end");
  return end ? { start: null, end } : null;
}

function toDay(words: string, issueDate: IsoDate | null, side: "start" | "end"): IsoDate | null {
  const date = readCalendarDate(words) ?? { year: null, month: null, day: null };
  const issueYear = issueDate === null ? null : Number(issueDate.slice(0, 4));
  const shift = words.includes("去年") ? 1 : 0;
  const year = date.year ?? (issueYear === null ? null : issueYear - shift);
  if (year === null) return null;
  const month = date.month ?? (side === "start" ? 1 : 12);
  const day = date.day ?? (side === "start" ? 1 : new Date(Date.UTC(year, month, 0)).getUTCDate());
  return toIsoDate({ year, month, day });
}
