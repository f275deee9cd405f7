// The lines of a text as they are printed: which of them head others, and which time such a heading names.
import { firstIndex } from "../../../model/first-index";
import { HEADING_MARKS } from "../../sentence/find-headings";
import { firstAt, type ReadText } from "../../sentence/read-text";
import type { TimeKind } from "../../sentence/times/time";
import { splitPrinted } from "../../text/printed-lines";
import { isHeldAgainst } from "./judge-time";

/** A printed line, in the folded text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The kind of mark before it, of signs the sign itself; empty where it has none. */
  readonly mark: string;
  readonly isHeading: boolean;
}

/** A sign, or a bracket, before a heading: each is a kind of its own. */
const SIGN = /^(?:[[【〔◇□☆△▷○※·•*]|\p{So}|[一二三四五六七八九十]是)/u;
const LONGEST_HEADING = 34;
/** It is a sentence, or goes on. */
const RUNNING = /[。;!?]|[,、:]$/;
const FINISHED = /[。!?”"')\]】:;]$/;
/** 第31期, (总第9期): figures that count nothing. */
const NUMBERED = /总?第[^第]{1,8}[期号]/g;
/** What the number of an issue, or the day on which it came out, is made of (2024年第9期, 2024年5月号). */
const OF_ISSUE = /^\(?(?:总?第|[号期刊])/;
const UNTIMED: ReadonlySet<TimeKind> = new Set<TimeKind>(["then", "now", "by"]);
const YEAR_PRINTED = /^[\d〇零一二三四五六七八九]{4}年/;

const known = new WeakMap<ReadText, readonly Line[]>();

/** The printed lines of a text; blank ones are none. */
export function linesOf(read: ReadText): readonly Line[] {
  const lines = known.get(read) ?? findLines(read);
  known.set(read, lines);
  return lines;
}

/** Index of the line in which an offset stands. */
export function lineIndexAt(lines: readonly Line[], at: number): number {
  return firstIndex(lines.length, (index) => (lines[index]?.start ?? 0) <= at) - 1;
}

/** Where the line begins in which an offset stands, if a heading stands over it; else 0. */
export function belowHeading(read: ReadText, at: number): number {
  const lines = linesOf(read);
  const own = lineIndexAt(lines, at);
  return lines[own - 1]?.isHeading ? (lines[own]?.start ?? 0) : 0;
}

function findLines(read: ReadText): Line[] {
  const { text, folded } = read;
  const { legible } = folded;
  const lines: Line[] = [];
  const printed = splitPrinted(legible.text);
  let start = 0;
  printed.forEach((line, index) => {
    const next = printed[index + 1];
    const raw = next ? legible.startAt(next.start) : null;
    const end =
      raw === null
        ? text.length
        : firstIndex(text.length, (at) => folded.startAt(at as never) < raw);
    const before = lines.at(-1);
    const opens =
      !before || line.isApart || before.isHeading || FINISHED.test(wordsOf(text, before));
    const mark =
      end - start > LONGEST_HEADING
        ? markOf(text.slice(start, start + 4))
        : markOf(text.slice(start, end));
    const isHeading = opens && isHeadingLine(read, start, end, mark);
    lines.push({ start, end, mark, isHeading });
    start = end;
  });
  return lines;
}

function wordsOf(text: string, { start, end }: Pick<Line, "start" | "end">): string {
  return text.slice(start, end).trimEnd();
}

function markOf(words: string): string {
  const sign = SIGN.exec(words)?.[0];
  return sign ?? HEADING_MARKS.find((mark) => mark.test(words))?.source ?? "";
}

/** A short line that is no sentence, and counts nothing. */
function isHeadingLine(read: ReadText, start: number, end: number, mark: string): boolean {
  const words = wordsOf(read.text, { start, end });
  if (words.length > LONGEST_HEADING || words.length < 2 || RUNNING.test(words)) return false;
  if (mark === "" && words.includes(",")) return false;
  let rest = words.replace(/^\(?\d{1,3}[.、)]/, "");
  for (const index of timesWithin(read, start, end))
    rest = rest.replace(read.times[index]?.words ?? "", "");
  return !/\d/.test(rest.replace(NUMBERED, ""));
}

function timesWithin({ times }: ReadText, start: number, end: number): number[] {
  const found: number[] = [];
  for (let index = firstAt<number>(times, start); (times[index]?.end ?? end + 1) <= end; index += 1)
    found.push(index);
  return found;
}

/** The time that a heading names for what stands below it; the one in brackets before any other. */
export function timeOfHeading(read: ReadText, { start, end }: Line): number | null {
  const { text, times } = read;
  const named = timesWithin(read, start, end).filter((index) => {
    const time = times[index];
    if (!time || UNTIMED.has(time.kind) || isHeldAgainst(read, time)) return false;
    if (OF_ISSUE.test(text.slice(time.end, time.end + 3))) return false;
    // The day on which it came out stands with its year.
    return time.kind !== "event" || !YEAR_PRINTED.test(time.words);
  });
  const inBrackets = named.find((index) => /[(:]$/.test(text.slice(start, times[index]?.start)));
  return inBrackets ?? named[0] ?? null;
}
