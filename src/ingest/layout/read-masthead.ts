import type { IsoDate } from "../../model/id";
import {
  type CalendarDate,
  isImpossible,
  readCalendarDate,
  toIsoDate,
} from "../numbers/read-calendar-date";
import { readNumber } from "../numbers/read-number";
import {
  BULLET,
  COLOPHON_LINE,
  CONTENTS,
  DATE_LABEL,
  ISSUED_BY,
  NUMBER_LINE,
  OFFICE,
  SECTION_LINE,
  SOURCE_LABEL,
  TITLE_WORDS,
} from "./line-shapes";
import type { Line } from "./lines";

export interface Masthead {
  readonly series: string | null;
  /** What the first line says besides numbers and dates, whether or not it is a series. */
  readonly title: string | null;
  readonly number: number | null;
  readonly serial: number | null;
  readonly date: IsoDate | null;
  readonly publisher: string | null;
  /** A date is printed that no calendar has. */
  readonly hasImpossibleDate: boolean;
  /** Number of lines it takes. */
  readonly lineCount: number;
}

const LONGEST_LINE = 60;
const MOST_LINES = 10;
const MOST_CONTENTS = 30;
const DATE_WORDS =
  /(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*[年\-./]\s*[〇○零一二三四五六七八九十\d]{1,3}\s*[月\-./]\s*(?:[〇○零一二三四五六七八九十\d]{1,3})?/;

const NOTHING: Masthead = {
  number: null,
  serial: null,
  series: null,
  title: null,
  date: null,
  hasImpossibleDate: false,
  publisher: null,
  lineCount: 0,
};

/** Reads what stands above the first report; nothing there gives a masthead of no lines. */
export function readMasthead(lines: readonly Line[]): Masthead {
  const count = countHeadLines(lines);
  const head = lines.slice(0, count + countContents(lines, count));
  if (head.length === 0) return NOTHING;
  const text = head.map((line) => line.text).join("\n");
  const printed = findDate(text);
  const numbers = readNumbers(text);
  return {
    number: numbers.number,
    serial: numbers.serial,
    series: findSeries(head, isNumbered(numbers)),
    title: bareTitle(head[0]?.text ?? "") || null,
    date: printed ? toIsoDate(printed) : null,
    hasImpossibleDate: printed !== null && isImpossible(printed),
    publisher: SOURCE_LABEL.exec(text)?.[1] ?? findPublisher(head),
    lineCount: head.length === lines.length && !isNumbered(numbers) ? 0 : head.length,
  };
}

/** The first date that tells a day (2024年5月号　2024年6月3日编印), else the first. */
function findDate(text: string): CalendarDate | null {
  const dates = [...text.matchAll(new RegExp(DATE_WORDS, "g"))].flatMap(
    ({ index }) => readCalendarDate(text.slice(index)) ?? [],
  );
  return dates.find((date) => toIsoDate(date) !== null || isImpossible(date)) ?? dates[0] ?? null;
}

function isNumbered({ number, serial }: Pick<Masthead, "number" | "serial">): boolean {
  return number !== null || serial !== null;
}

/** Whether a line prints 第N期 and little else. */
export function isNumberLine(text: string): boolean {
  NUMBER_LINE.lastIndex = 0;
  return text.length <= LONGEST_LINE && NUMBER_LINE.test(text) && !/[。！？]/.test(text);
}

function countHeadLines(lines: readonly Line[]): number {
  let count = 0;
  for (const [index, { text }] of lines.slice(0, MOST_LINES).entries()) {
    // A headline may call out (战果来了！).
    const isSentence = index === 0 ? /[。；]/.test(text) : /[。！？；]/.test(text);
    if (text.length > LONGEST_LINE || isSentence || COLOPHON_LINE.test(text)) break;
    if (SECTION_LINE.test(text) && !SOURCE_LABEL.test(text)) break;
    if (isHeadLine(text)) count = index + 1;
    else if (BULLET.test(text)) break;
  }
  return count;
}

/** How many lines a list of contents takes that stands at an index: its heading, and the headlines that come again below or carry a mark. */
function countContents(lines: readonly Line[], at: number): number {
  if (at === 0 || !CONTENTS.test(lines[at]?.text ?? "")) return 0;
  let end = at + 1;
  while (end - at <= MOST_CONTENTS && comesAgain(lines, end)) end += 1;
  return Math.max(end, markedEnd(lines, at + 1)) - at;
}

/** Where a run of marked headlines ends; its last one opens the first report where the reports carry the mark as well. */
function markedEnd(lines: readonly Line[], start: number): number {
  const first = markOf(lines[start]);
  if (first === null) return start;
  let end = start + 1;
  while (end - start < MOST_CONTENTS && isAlike(lines[end], first)) end += 1;
  const goesOn = lines.slice(end).some((line) => markOf(line)?.kind === first.kind);
  return goesOn ? end - 1 : end;
}

/** A numbered list that begins anew is that of the reports. */
function isAlike(line: Line | undefined, first: Mark): boolean {
  const mark = markOf(line);
  if (mark === null || mark.kind !== first.kind) return false;
  return mark.words === mark.kind || mark.words !== first.words;
}

interface Mark {
  readonly words: string;
  /** The same for all of a numbered list. */
  readonly kind: string;
}

/** The mark of a line that is no sentence. */
function markOf(line: Line | undefined): Mark | null {
  const words = BULLET.exec(line?.text ?? "")?.[0].trim();
  if (line === undefined || words === undefined || /[。；]/.test(line.text)) return null;
  return { words, kind: words.replace(/[\d一二三四五六七八九十]+/, "0") };
}

function comesAgain(lines: readonly Line[], at: number): boolean {
  const entry = bareEntry(lines[at]?.text ?? "");
  return entry !== "" && lines.slice(at + 1).some(({ text }) => bareEntry(text).startsWith(entry));
}

/** A headline without its mark and without the dots and the page behind it. */
function bareEntry(text: string): string {
  return text.replace(BULLET, "").replace(/[\s.…·]*\d{0,3}$/, "");
}

function isHeadLine(text: string): boolean {
  if (isNumberLine(text) || ISSUED_BY.test(text)) return true;
  if (SOURCE_LABEL.test(text) || DATE_LABEL.test(text)) return isLabelsOnly(text);
  if (/[，,、]/.test(text)) return false;
  const date = DATE_WORDS.exec(text);
  if (!date) return false;
  return date.index === 0 ? text.length <= 30 : OFFICE.test(bareOffice(text.slice(0, date.index)));
}

/** A line of labels (来源：… 时间：…) holds no words beyond them. */
function isLabelsOnly(text: string): boolean {
  const rest = text.replace(SOURCE_LABEL, "").replace(DATE_LABEL, "").replace(DATE_WORDS, "");
  return rest.replace(/[日\s|｜:：\d-]/g, "").length <= 4;
}

function readNumbers(text: string): { number: number | null; serial: number | null } {
  let number: number | null = null;
  let serial: number | null = null;
  NUMBER_LINE.lastIndex = 0;
  for (const [, total, words, alone = ""] of text.matchAll(NUMBER_LINE)) {
    const value = readNumber(words ?? alone, 0, () => false)?.low ?? null;
    if (total === undefined) number ??= value;
    else serial ??= value;
  }
  return { number, serial };
}

function findSeries(head: readonly Line[], isNumbered: boolean): string | null {
  for (const { text } of head) {
    const title = bareTitle(text);
    if (title !== "" && TITLE_WORDS.test(title)) return title;
  }
  const first = head[0] ? bareTitle(head[0].text) : "";
  return isNumbered && first !== "" && !OFFICE.test(first) ? first : null;
}

/** A head line without its numbers, dates and labels. */
function bareTitle(text: string): string {
  if (SOURCE_LABEL.test(text) || DATE_LABEL.test(text)) return "";
  return text
    .replace(/[（(]?\s*(?:\d{4}\s*年\s*)?总?第[^期]{1,10}期\s*[)）]?.*$/s, "")
    .replace(DATE_WORDS, "")
    .replace(/(?<=[\u4e00-\u9fa5])[ \u3000](?=[\u4e00-\u9fa5](?:[ \u3000]|$))/g, "")
    .trim();
}

function findPublisher(head: readonly Line[]): string | null {
  for (const { text } of head) {
    const issuer = ISSUED_BY.exec(text)?.[1];
    if (issuer !== undefined) return issuer;
    for (const part of text.split(/[\s|｜]+/)) {
      const name = bareOffice(part.replace(DATE_WORDS, "").replace(/日?(?:\d{1,2}时)?$/, ""));
      if (name.length >= 3 && OFFICE.test(name) && !isTitle(name) && !isNumberLine(name))
        return name;
    }
  }
  return null;
}

/** 天津市文明实践工作简报编辑部 names its bulletin, and is none. */
function isTitle(name: string): boolean {
  return TITLE_WORDS.test(name) && !name.endsWith("编辑部");
}

/** 首都文明办（样稿）, 武侯区联合会编: the name alone. */
function bareOffice(words: string): string {
  return words
    .trim()
    .replace(/[（(［[][^（）()［］[\]]*[)）］\]]$/, "")
    .replace(/(?:主办|主编|编印|编)$/, "");
}
