/** A stretch of white space, with the pages that may end in it. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** Holds the end of a line. */
  readonly isBroken: boolean;
  /** Holds a page number or a running head. */
  readonly isPage: boolean;
  /** Where the line before it begins. */
  readonly lineStart: number;
}

const WORD = /[\p{Script=Han}\p{L}\d\uff10-\uff19〇%％~～]/u;
const LATIN = /[A-Za-z0-9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const DIGIT = /[0-9\uff10-\uff19]/;
/** Beginnings of a line that open something new, so that the break before them is meant. */
const OPENER =
  /^(?:[一二三四五六七八九十]{1,3}[是、]|[(（【〔◆●■★※]|\d{1,2}[.、．](?!\d)|0\d[\s.、\u3000]|\d{1,2}[\s\u3000]+[\u4e00-\u9fa5]{1,5}(?:镇|街道|乡|区|村|社区|[\s\u3000])|第[ 一二三四五六七八九十百\d]{1,8}期|[^\s，。、：:]{1,6}[:：])/;
/** A line at least this long is running text, so a break between two digits splits a number. */
const RUNNING_LINE = 24;

/** What no line begins with. */
const GOES_ON = /[，。；：、！？,;:!?）)”’》】〉%％]/;
const SENTENCE_END = /[。！？!?”）)】：:]/;
const SIGNED = /(?:^\s*|[。！？!?”]\s*)[（(][^（）()]*[）)]$/;
/** What opens something new whatever stands before it. */
const NEW_PAGE =
  /^(?:[一二三四五六七八九十]{1,3}[是、](?![一二三四五六七八九十百千万])|[(（][一二三四五六七八九十]{1,3}[)）]|[【◆●■★※]|\d{1,2}[.、．](?!\d))/;

const INDENT = "\u3000\u3000";
const LONGEST_HEADING = 24;
const HEADING =
  /^\s*(?:[●◆■★▲◎○※]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^，。；！？,;!?]+$/;

/** What a gap leaves behind: nothing inside a word, a blank between Latin words, a break where one was meant. */
export function gapMark(text: string, { start, end, isBroken, isPage, lineStart }: Gap): string {
  if (start === 0 || end === text.length) return "";
  if (isPage) return pageMark(text, start, end, lineStart);
  return isBroken ? breakMark(text, start, end, lineStart) : blankMark(text, start, end);
}

/** A page ends wherever it is full: the sentence goes on, unless it had ended or something new is seen to begin. */
function pageMark(text: string, start: number, end: number, lineStart: number): string {
  const before = text.charAt(start - 1);
  if (GOES_ON.test(text.charAt(end))) return "";
  if (DIGIT.test(before) && DIGIT.test(text.charAt(end))) return "";
  if (text.startsWith(INDENT, end - INDENT.length) || NEW_PAGE.test(text.slice(end, end + 12)))
    return "\n";
  if (!SENTENCE_END.test(before)) return "";
  return before === ")" || before === "）" ? afterBracket(text.slice(lineStart, start)) : "\n";
}

/** A bracket that names who reports ends the report; any other stands within a sentence. */
function afterBracket(line: string): string {
  return SIGNED.test(line) ? "\n" : "";
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
  const splitsNumber = DIGIT.test(before) && DIGIT.test(after);
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
