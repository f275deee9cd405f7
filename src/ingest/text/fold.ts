// What is the text, apart from its bytes and its layout? This room knows characters: it decodes a file, drops what nobody
// sees, folds width and white space so that every offset leads back to the file, and finds quotations.
import type { Selector, Span } from "../../model/selector";
import { CharSet } from "../engine/char-set";
import { findFurniture } from "./furniture";
import { type Gap, gapMark } from "./gap-mark";
import { type Legible, makeLegible } from "./legible";
import { changedChars, narrow } from "./narrow";
import { type FoldedOffset, type RawOffset, type RawSpan, rawOffset } from "./offset";

/** A text as the reader sees it, and the way back to the raw text. */
export interface Folded {
  readonly text: string;
  readonly legible: Legible;
  /** Page numbers and running heads between two pages: no part of any sentence. Raw offsets. */
  readonly furniture: readonly RawSpan[];
  /** What stands between the words before a page ends and those behind. Offsets count in the legible text. */
  readonly pageGaps: readonly PageGap[];
  /** Where the folded character at `at` begins in the raw text. */
  startAt(at: FoldedOffset): RawOffset;
  /** Where the folded character before `at` ends in the raw text. */
  endAt(at: FoldedOffset): RawOffset;
  /** Raw span of a folded one, with its words. */
  toSelector(start: FoldedOffset, end: FoldedOffset): Selector;
}

/** White space with a page number or a running head in it. */
export interface PageGap extends Span {
  /** The sentence goes on behind it. */
  readonly isWithinSentence: boolean;
}

const breaks = new CharSet("\n\v\f\r\u2028\u2029");
const SPACES =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
const spaces = new CharSet(SPACES);
/** What the fold may change or drop. */
const special = new CharSet([...SPACES, ...changedChars()]);

/** How far a gap is searched for a break. */
const LONGEST_GAP = 400;

/**
 * Folds width and drops the white space that layout put into words and numbers.
 * Every folded character stands for one raw code unit or for one entity; what is dropped stands for none.
 */
export function fold(raw: string): Folded {
  const legible = makeLegible(raw);
  const { text } = legible;
  const furniture = findFurniture(text);
  const pageGaps: PageGap[] = [];
  const starts = new Uint32Array(text.length);
  /** What is plain is copied in one piece: most of a text is. */
  const pieces: string[] = [];
  let length = 0;
  let nextPage = 0;
  let pageStart = furniture[0]?.start ?? Number.POSITIVE_INFINITY;
  let lineStart = 0;
  let plainStart = 0;
  for (let i = 0; i < text.length; ) {
    if (!special.hasAt(text, i) && i > 0 && i !== pageStart) {
      starts[length] = i;
      length += 1;
      i += 1;
      continue;
    }
    pieces.push(text.slice(plainStart, i));
    const gap = gapAt(text, i, lineStart, furniture, nextPage);
    const char = gap.end === i ? narrow(text, i) : gapMark(text, gap);
    if (char !== "") {
      pieces.push(char);
      starts[length] = i;
      length += 1;
    }
    if (gap.isBroken) lineStart = gap.end;
    if (gap.isPage) {
      pageGaps.push({ start: i, end: gap.end, isWithinSentence: char === "" });
      nextPage = firstFrom(furniture, nextPage, gap.end);
      pageStart = furniture[nextPage]?.start ?? Number.POSITIVE_INFINITY;
    }
    i = Math.max(gap.end, i + 1);
    plainStart = i;
  }
  pieces.push(text.slice(plainStart));
  return makeFolded(raw, legible, pieces.join(""), starts, furniture, pageGaps);
}

/** The run of white space, page numbers and running heads at `start`; of no length where there is none. */
function gapAt(
  text: string,
  start: number,
  lineStart: number,
  furniture: readonly Span[],
  nextPage: number,
): Gap {
  const end = skipGap(text, start, furniture, nextPage);
  const isPage = (furniture[nextPage]?.start ?? end) < end;
  return { start, end, isBroken: holdsBreak(text, start, end), isPage, lineStart };
}

function firstFrom(spans: readonly Span[], from: number, at: number): number {
  let index = from;
  while ((spans[index]?.start ?? at) < at) index += 1;
  return index;
}

function makeFolded(
  raw: string,
  legible: Legible,
  text: string,
  starts: Uint32Array,
  furniture: readonly Span[],
  pageGaps: readonly PageGap[],
): Folded {
  const startAt = (at: number): RawOffset =>
    at < text.length ? legible.startAt(starts[at] ?? 0) : rawOffset(raw.length);
  const endAt = (at: number): RawOffset => legible.endAt(starts[at - 1] ?? legible.text.length);
  const toSelector = (start: number, end: number): Selector => {
    const first = startAt(start);
    const last = end > start ? endAt(end) : first;
    return { start: first, end: last, exact: raw.slice(first, last) };
  };
  const rawFurniture = furniture.map(({ start, end }) => ({
    start: legible.startAt(start),
    end: legible.endAt(end - 1),
  }));
  return { text, legible, furniture: rawFurniture, pageGaps, startAt, endAt, toSelector };
}

/** End of the run of white space and page numbers at `start`; `start` itself where there is none. */
function skipGap(text: string, start: number, pages: readonly Span[], nextPage: number): number {
  let end = start;
  let page = nextPage;
  while (end < text.length) {
    if (pages[page]?.start === end) {
      end = pages[page]?.end ?? end;
      page += 1;
    } else if (spaces.hasAt(text, end)) {
      end += 1;
    } else {
      break;
    }
  }
  return end;
}

function holdsBreak(text: string, start: number, end: number): boolean {
  const last = Math.min(end, start + LONGEST_GAP);
  for (let at = start; at < last; at += 1) if (breaks.hasAt(text, at)) return true;
  return false;
}
