import type { Period } from "../../../model/dataset";
import type { ReadText } from "../../sentence/read-text";
import {
  type Calendar,
  type Days,
  UNTOLD,
  yearIn,
  yearsLater,
} from "../../sentence/times/calendar";
import type { Time, TimeKind } from "../../sentence/times/time";

/** What is known of the bulletin and the number. */
export type Known = Omit<Calendar, "saidYear">;

/** How many times back, and how far, one is looked for that another refers to. */
const MOST_TIMES = 6;
const FARTHEST = 200;
const DAYS: ReadonlySet<TimeKind> = new Set<TimeKind>(["event", "day"]);
const STRETCHES: ReadonlySet<TimeKind> = new Set<TimeKind>(["stretch", "since", "point"]);
const LAST_MONTH = /月/;
const YEAR_PRINTED = /^[\d〇零一二三四五六七八九]/;
const SENTENCE_STOP = /[。!?\n]/;

/** The days and the words of one of the times of a text; some are told by the times before them. */
export function tellPeriod(read: ReadText, index: number, known: Known): Period | null {
  const time = read.times[index];
  if (!time) return null;
  const { words } = time;
  if (time.kind === "then") return { ...yearBefore(read, index, known), words };
  if (!time.isAnaphor) return { ...daysOf(read, index, known), words };
  const kinds = time.kind === "day" ? DAYS : STRETCHES;
  const before = findBefore(read, index, ({ kind }) => kinds.has(kind));
  const days = daysOf(read, before, known);
  // 期间 alone would stand for every stretch of time.
  return { ...days, words: time.kind === "day" ? words : (read.times[before]?.words ?? words) };
}

/** 上年同期, 2022年同期: the stretch that the sentence is about, in an earlier year. */
function yearBefore(read: ReadText, index: number, known: Known): Days {
  const now = findBefore(read, index, ({ kind }) => kind !== "then" && STRETCHES.has(kind));
  const { words, start } = read.times[index] ?? { words: "", start: 0 };
  const before = read.times[now];
  if (!before || LAST_MONTH.test(words)) return UNTOLD;
  if (SENTENCE_STOP.test(read.text.slice(before.end, start))) return UNTOLD;
  const days = daysOf(read, now, known);
  const year = YEAR_PRINTED.test(words) ? yearIn(words, { ...known, saidYear: null }) : null;
  const from = days.start === null ? null : Number(days.start.slice(0, 4));
  return yearsLater(days, year !== null && from !== null ? year - from : -1);
}

function daysOf(read: ReadText, index: number, known: Known): Days {
  return read.times[index]?.toDays({ ...known, saidYear: saidYear(read, index, known) }) ?? UNTOLD;
}

/** 2022年, 全区…, 6月当月…: the year that the same sentence named before. */
function saidYear(read: ReadText, index: number, known: Known): number | null {
  const start = read.times[index]?.start ?? 0;
  const namesYear = ({ words, kind }: Time) =>
    kind !== "then" && yearIn(words, { ...known, saidYear: null }) !== null;
  const said = read.times[findBefore(read, index, namesYear)];
  if (!said || SENTENCE_STOP.test(read.text.slice(said.end, start))) return null;
  return yearIn(said.words, { ...known, saidYear: null });
}

/** The nearest time before one that is sought; -1 where none is. */
function findBefore({ times }: ReadText, index: number, isSought: (time: Time) => boolean): number {
  const start = times[index]?.start ?? 0;
  for (let at = index - 1; at >= Math.max(0, index - MOST_TIMES); at -= 1) {
    const time = times[at];
    if (!time || start - time.end > FARTHEST) return -1;
    if (!time.isAnaphor && isSought(time)) return at;
  }
  return -1;
}
