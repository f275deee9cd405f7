// What is the text, apart from its bytes and its layout? This room knows characters: it decodes a file, folds width and
// white space so that every offset leads back to the file, and finds quotations.
import type { Selector } from "../../model/selector";
import { CharSet } from "../engine/char-set";
import { changedChars, narrow } from "./narrow";
import { type FoldedOffset, type RawOffset, type RawSpan, rawOffset } from "./offset";

/** A text as the reader sees it, and the way back to the raw text. */
export interface Folded {
  readonly text: string;
  /** Page numbers that stand between two pages: no part of any sentence. Raw offsets. */
  readonly pageNumbers: readonly RawSpan[];
  /** Where the folded character at `at` begins in the raw text. */
  startAt(at: FoldedOffset): RawOffset;
  /** Where the folded character before `at` ends in the raw text. */
  endAt(at: FoldedOffset): RawOffset;
  /** Raw span of a folded one, with its words. */
  toSelector(start: FoldedOffset, end: FoldedOffset): Selector;
}

const breaks = new CharSet("\n\v\f\r\u2028\u2029");
const SPACES =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff";
const spaces = new CharSet(SPACES);
/** What the fold may change or drop. */
const special = new CharSet([...SPACES, ...changedChars()]);
const WORD = /[\p{Script=Han}\p{L}\d\uff10-\uff19〇%％~～]/u;
const LATIN = /[A-Za-z0-9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const DIGIT = /[0-9\uff10-\uff19]/;
const PAGE_NUMBER =
  /(?:^|[\n\f])([ \t\u3000]*(?:[-—－–―·]{1,2} *\d{1,3} *[-—－–―·]{1,2}|第 *\d{1,3} *页(?:[ ,，/]*共 *\d{1,3} *页)?)[ \t\r\u3000]*)(?=[\n\f]|$)/g;
/** Beginnings of a line that open something new, so that the break before them is meant. */
const OPENER =
  /^(?:[一二三四五六七八九十]{1,3}[是、]|[(（【〔◆●■★※]|\d{1,2}[.、．](?!\d)|0\d[\s.、\u3000]|\d{1,2}[\s\u3000]+[\u4e00-\u9fa5]{1,5}(?:镇|街道|乡|区|村|社区|[\s\u3000])|第[ 一二三四五六七八九十百\d]{1,8}期|[^\s，。、：:]{1,6}[:：])/;
/** A line at least this long is running text, so a break between two digits splits a number. */
const RUNNING_LINE = 24;

const INDENT = "\u3000\u3000";
const LONGEST_HEADING = 24;
const HEADING =
  /^\s*(?:[●◆■★▲◎○※]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^，。；！？,;!?]+$/;

/** How far a gap is searched for a break. */
const LONGEST_GAP = 400;

/**
 * Folds width and drops the white space that layout put into words and numbers.
 * Every folded character stands for one raw code unit; what is dropped stands for none.
 */
export function fold(raw: string): Folded {
  const pageNumbers = findPageNumbers(raw);
  const starts = new Uint32Array(raw.length);
  /** What is plain is copied in one piece: most of a text is. */
  const pieces: string[] = [];
  let length = 0;
  let nextPage = 0;
  let lineStart = 0;
  let plainStart = 0;
  for (let i = 0; i < raw.length; ) {
    if (!special.hasAt(raw, i) && i > 0) {
      starts[length] = i;
      length += 1;
      i += 1;
      continue;
    }
    pieces.push(raw.slice(plainStart, i));
    const gapEnd = skipGap(raw, i, pageNumbers, nextPage);
    const isBroken = holdsBreak(raw, i, gapEnd);
    const char = gapEnd === i ? narrow(raw, i) : gapMark(raw, i, gapEnd, isBroken, lineStart);
    if (char !== "") {
      pieces.push(char);
      starts[length] = i;
      length += 1;
    }
    if (isBroken) lineStart = gapEnd;
    while ((pageNumbers[nextPage]?.start ?? Number.POSITIVE_INFINITY) < gapEnd) nextPage += 1;
    i = Math.max(gapEnd, i + 1);
    plainStart = i;
  }
  pieces.push(raw.slice(plainStart));
  return makeFolded(raw, pieces.join(""), starts, pageNumbers);
}

function makeFolded(
  raw: string,
  text: string,
  starts: Uint32Array,
  pageNumbers: readonly RawSpan[],
): Folded {
  const startAt = (at: number): RawOffset => rawOffset(starts[at] ?? raw.length);
  const endAt = (at: number): RawOffset => rawOffset(startAt(at - 1) + 1);
  const toSelector = (start: number, end: number): Selector => {
    const first = startAt(start);
    const last = end > start ? endAt(end) : first;
    return { start: first, end: last, exact: raw.slice(first, last) };
  };
  return { text, pageNumbers, startAt, endAt, toSelector };
}

function findPageNumbers(raw: string): readonly RawSpan[] {
  const pages: RawSpan[] = [];
  PAGE_NUMBER.lastIndex = 0;
  for (let match = PAGE_NUMBER.exec(raw); match !== null; match = PAGE_NUMBER.exec(raw)) {
    const end = PAGE_NUMBER.lastIndex;
    pages.push({ start: rawOffset(end - (match[1] ?? "").length), end: rawOffset(end) });
  }
  return pages;
}

/** End of the run of white space and page numbers at `start`; `start` itself where there is none. */
function skipGap(raw: string, start: number, pages: readonly RawSpan[], nextPage: number): number {
  let end = start;
  let page = nextPage;
  while (end < raw.length) {
    if (pages[page]?.start === end) {
      end = pages[page]?.end ?? end;
      page += 1;
    } else if (spaces.hasAt(raw, end)) {
      end += 1;
    } else {
      break;
    }
  }
  return end;
}

function holdsBreak(raw: string, start: number, end: number): boolean {
  const last = Math.min(end, start + LONGEST_GAP);
  for (let at = start; at < last; at += 1) if (breaks.hasAt(raw, at)) return true;
  return false;
}

/** What a gap leaves behind: nothing inside a word, a blank between Latin words, a break where one was meant. */
function gapMark(
  raw: string,
  start: number,
  end: number,
  isBroken: boolean,
  lineStart: number,
): string {
  if (start === 0 || end === raw.length) return "";
  return isBroken ? breakMark(raw, start, end, lineStart) : blankMark(raw, start, end);
}

function blankMark(raw: string, start: number, end: number): string {
  const before = raw.charAt(start - 1);
  const after = raw.charAt(end);
  if (LATIN.test(before) && LATIN.test(after)) return joinsDigits(raw, start, end) ? "" : " ";
  const isColumn = end - start > 1 && !DIGIT.test(before) && !DIGIT.test(after);
  return isColumn && WORD.test(before) && WORD.test(after) ? " " : "";
}

function breakMark(raw: string, start: number, end: number, lineStart: number): string {
  const before = raw.charAt(start - 1);
  const after = raw.charAt(end);
  if (DIGIT.test(before) && /^[.．]\s*[\d\uff10-\uff19]/.test(raw.slice(end, end + 4))) return "";
  if (!WORD.test(before) || !WORD.test(after)) return isComma(before) ? "" : "\n";
  if (OPENER.test(raw.slice(end, end + 12)) || opensParagraph(raw, lineStart, start, end))
    return "\n";
  const splitsNumber = DIGIT.test(before) && DIGIT.test(after);
  return splitsNumber && start - lineStart < RUNNING_LINE ? "\n" : "";
}

/** A paragraph is set in, or stands under a heading of one short line: neither break splits a word. */
function opensParagraph(raw: string, lineStart: number, start: number, end: number): boolean {
  if (raw.startsWith(INDENT, end - INDENT.length)) return true;
  return isHeading(raw, lineStart, start, end);
}

function isHeading(raw: string, lineStart: number, start: number, end: number): boolean {
  if (start - lineStart > LONGEST_HEADING) return false;
  const hasOneBreak = raw.slice(start, end).replace(/[^\n\v\f\u2028\u2029]/g, "").length === 1;
  return hasOneBreak && HEADING.test(raw.slice(lineStart, start));
}

/** 1 190户, 1 8 6例: groups of three figures, or single ones, that a typesetter set apart. */
function joinsDigits(raw: string, start: number, end: number): boolean {
  if (end - start > 1) return false;
  const before = /(?:^|[^\d.,，:\-/ ]|[\u4e00-\u9fa5] )(\d{1,3}(?: \d)*)$/.exec(
    plainFigures(raw.slice(Math.max(0, start - 9), start)),
  )?.[1];
  const after = /^(\d+)( ?\d)*(?= ?[\u4e00-\u9fa5])/.exec(
    plainFigures(raw.slice(end, end + 9)),
  )?.[1];
  if (before === undefined || after === undefined) return false;
  if (after.length === 3) return !before.includes(" ");
  return after.length === 1 && /^\d(?: \d)*$/.test(before);
}

function plainFigures(words: string): string {
  return words.replace(/[\uff10-\uff19\u3000]/g, (char) =>
    char === "\u3000" ? " " : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

function isComma(char: string): boolean {
  return char === "，" || char === "," || char === "、";
}
