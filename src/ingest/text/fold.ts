// What is the text, apart from its bytes and its layout? This room knows characters: it decodes a file, drops what nobody
// reads, folds width and white space so that every offset leads back to the file, and finds quotations.
import type { Selector } from "../../model/selector";
import { CharSet } from "../engine/char-set";
import { type Legible, makeLegible } from "./legible";
import { lineBreaks } from "./line-breaks";
import { isBetweenLines } from "./line-ends";
import { changedChars, narrow } from "./narrow";
import { type FoldedOffset, type RawOffset, rawOffset } from "./offset";

/** A text as the reader sees it, and the way back to the raw text. */
export interface Folded {
  readonly text: string;
  /** The text before width and white space were folded. */
  readonly legible: Legible;
  /** Where the folded character at `at` begins in the raw text. */
  startAt(at: FoldedOffset): RawOffset;
  /** Where the folded character before `at` ends in the raw text. */
  endAt(at: FoldedOffset): RawOffset;
  /** Raw span of a folded one, with its words. */
  toSelector(start: FoldedOffset, end: FoldedOffset): Selector;
  /** A folded span as it is printed, in its own width. */
  toPrint(start: FoldedOffset, end: FoldedOffset): string;
}

const SPACES =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
const spaces = new CharSet(SPACES);
/** What the fold may change or drop. */
const special = new CharSet([...SPACES, ...changedChars()]);
const WORD = /[\p{Script=Han}\p{L}\d\uff10-\uff19〇%％~～]/u;
const LATIN = /[A-Za-z0-9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const DIGIT = /[0-9\uff10-\uff19]/;
/** Beginnings of a line that open something new, so that the break before them is meant. */
const OPENER =
  /^(?:[一二三四五六七八九十]{1,3}[是、]|[(（【〔◆●■★※]|\d{1,2}[.、．](?!\d)|0\d[\s.、\u3000]|\d{1,2}[\s\u3000]+[\u4e00-\u9fa5]{1,5}(?:镇|街道|乡|区|村|社区|[\s\u3000])|第[ 一二三四五六七八九十百\d]{1,8}期|[^\s，。、：:]{1,6}[:：])/;
/** A line at least this long is running text, so a break between two digits splits a number. */
const RUNNING_LINE = 24;

/** 17:40, 2024-07-29: nothing of it may stand on the next line. */
const FULL_NUMBER = /[:：][0-5]\d$|-\d{1,2}-\d{2}$/;

const INDENT = "\u3000\u3000";
const LONGEST_HEADING = 24;
const HEADING =
  /^\s*(?:[●◆■★▲◎○※]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^，。；！？,;!?]+$/;

/** How far a gap is searched for a break. */
const LONGEST_GAP = 400;

/**
 * Folds width and drops the white space that layout put into words and numbers.
 * Every folded character stands for one raw code unit or for one entity; what is dropped stands for none.
 */
export function fold(raw: string, legible = makeLegible(raw)): Folded {
  const { text } = legible;
  const starts = new Uint32Array(text.length);
  /** What is plain is copied in one piece: most of a text is. */
  const pieces: string[] = [];
  let length = 0;
  let lineStart = 0;
  let plainStart = 0;
  for (let i = 0; i < text.length; ) {
    if (!special.hasAt(text, i) && i > 0) {
      starts[length] = i;
      length += 1;
      i += 1;
      continue;
    }
    pieces.push(text.slice(plainStart, i));
    const gapEnd = skipGap(text, i);
    const isBroken = holdsBreak(text, i, gapEnd);
    const char = gapEnd === i ? narrow(text, i) : gapMark(text, i, gapEnd, isBroken, lineStart);
    if (char !== "") {
      pieces.push(char);
      starts[length] = i;
      length += 1;
    }
    if (isBroken) lineStart = gapEnd;
    i = Math.max(gapEnd, i + 1);
    plainStart = i;
  }
  pieces.push(text.slice(plainStart));
  return makeFolded(raw, legible, pieces.join(""), starts);
}

function makeFolded(raw: string, legible: Legible, text: string, starts: Uint32Array): Folded {
  const startAt = (at: number): RawOffset =>
    at < text.length ? legible.startAt(starts[at] ?? 0) : rawOffset(raw.length);
  const endAt = (at: number): RawOffset => legible.endAt(starts[at - 1] ?? legible.text.length);
  const toSelector = (start: number, end: number): Selector => {
    const first = startAt(start);
    const last = end > start ? endAt(end) : first;
    return { start: first, end: last, exact: raw.slice(first, last) };
  };
  const toPrint = (start: number, end: number): string =>
    legible.text.slice(starts[start], (starts[end - 1] ?? -1) + 1);
  return { text, legible, startAt, endAt, toSelector, toPrint };
}

/** End of the run of white space at `start`; `start` itself where there is none. */
function skipGap(text: string, start: number): number {
  let end = start;
  while (spaces.hasAt(text, end)) end += 1;
  return end;
}

function holdsBreak(text: string, start: number, end: number): boolean {
  const last = Math.min(end, start + LONGEST_GAP);
  for (let at = start; at < last; at += 1) if (lineBreaks.hasAt(text, at)) return true;
  return false;
}

/** What a gap leaves behind: nothing inside a word, a blank between Latin words, a break where one was meant. */
function gapMark(
  text: string,
  start: number,
  end: number,
  isBroken: boolean,
  lineStart: number,
): string {
  if (start === 0 || end === text.length) return "";
  return isBroken ? breakMark(text, start, end, lineStart) : blankMark(text, start, end);
}

function blankMark(text: string, start: number, end: number): string {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (LATIN.test(before) && LATIN.test(after)) return joinsDigits(text, start, end) ? "" : " ";
  const isColumn = end - start > 1 && !DIGIT.test(before) && !DIGIT.test(after);
  return isColumn && WORD.test(before) && WORD.test(after) ? " " : "";
}

function breakMark(text: string, start: number, end: number, lineStart: number): string {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (DIGIT.test(before) && /^[.．]\s*[\d\uff10-\uff19]/.test(text.slice(end, end + 4))) return "";
  if (!WORD.test(before) || !WORD.test(after)) return isComma(before) ? "" : "\n";
  if (OPENER.test(text.slice(end, end + 12)) || opensParagraph(text, lineStart, start, end))
    return "\n";
  if (isBetweenLines(text, lineStart, start, end)) return "\n";
  const splitsNumber = DIGIT.test(before) && DIGIT.test(after);
  if (splitsNumber && FULL_NUMBER.test(text.slice(Math.max(lineStart, start - 8), start)))
    return "\n";
  return splitsNumber && start - lineStart < RUNNING_LINE ? "\n" : "";
}

/** A paragraph is set in, or stands under a heading of one short line: neither break splits a word. */
function opensParagraph(text: string, lineStart: number, start: number, end: number): boolean {
  if (text.startsWith(INDENT, end - INDENT.length)) return true;
  return isHeading(text, lineStart, start, end);
}

function isHeading(text: string, lineStart: number, start: number, end: number): boolean {
  if (start - lineStart > LONGEST_HEADING) return false;
  const hasOneBreak = text.slice(start, end).replace(/[^\n\v\f\u2028\u2029]/g, "").length === 1;
  return hasOneBreak && HEADING.test(text.slice(lineStart, start));
}

/** 1 190户, 1 8 6例: groups of three figures, or single ones, that a typesetter set apart. */
function joinsDigits(text: string, start: number, end: number): boolean {
  if (end - start > 1) return false;
  const before = /(?:^|[^\d.,，:\-/ ]|[\u4e00-\u9fa5] )(\d{1,3}(?: \d)*)$/.exec(
    plainFigures(text.slice(Math.max(0, start - 9), start)),
  )?.[1];
  const after = /^(\d+)( ?\d)*(?= ?[\u4e00-\u9fa5])/.exec(
    plainFigures(text.slice(end, end + 9)),
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
