import type { Span } from "../../model/selector";
import type { Edit } from "./edit";

const SPACE = /\s/;
/** How far a line is looked at, back from where a page breaks it off. */
const REACH = 60;
/** What no line begins with. */
const GOES_ON = /[，。；：、！？,;:!?）)”’》】〉%％]/;
const DIGIT = /[0-9\uff10-\uff19]/;
/** Where a sentence or a report ends: a bracket that names who reports stands alone or behind a stop. A label does not (广告部：88499002). */
const ENDED = /(?:[。！？!?][”’）)]?|】|(?:^\s*|[\n\f]\s*|[。！？!?”]\s*)[（(][^（）()\n]*[）)])$/;
/** The row of a table: its last cell is a number, or a bar closes it, and no comma parts it as in a sentence. */
const ROW =
  /[|｜]$|(?:^|[\n\f])[^\n\f，。；]*(?:[\t|｜] *| {2,}|\u3000)(?:[\d\uff10-\uff19][^\s，。；]{0,12}|[—/-])$/;
const INDENT = "\u3000\u3000";
/** What opens something new whatever stands before it. */
const NEW =
  /^(?:[一二三四五六七八九十]{1,3}[是、](?![一二三四五六七八九十百千万])|[(（][一二三四五六七八九十]{1,3}[)）]|[【◆●■★※]|\d{1,2}[.、．](?!\d))/;

/** A page ends wherever it is full: between two parts of a sentence all white space goes with the page number, else the page number alone. */
export function dropPages(text: string, furniture: readonly Span[]): Edit[] {
  const edits: Edit[] = [];
  for (let index = 0; index < furniture.length; ) {
    const gap = gapAround(text, furniture, index);
    if (gap.start > 0 && gap.end < text.length && goesOn(text, gap)) {
      edits.push({ ...gap, char: "" });
    } else {
      const pages = furniture.slice(index, gap.next);
      edits.push(...pages.map(({ start, end }) => ({ start, end, char: "" })));
    }
    index = gap.next;
  }
  return edits;
}

/** The white space around a page number, with all that stand in it. */
function gapAround(text: string, furniture: readonly Span[], index: number) {
  let start = furniture[index]?.start ?? text.length;
  while (start > 0 && SPACE.test(text.charAt(start - 1))) start -= 1;
  let next = index;
  let end = start;
  for (; end < text.length; ) {
    const page = furniture[next];
    if (page?.start === end) {
      end = page.end;
      next += 1;
    } else if (SPACE.test(text.charAt(end))) end += 1;
    else break;
  }
  return { start, end, next };
}

/** Whether a sentence goes on behind a gap: it had not ended, and nothing new is seen to begin. */
function goesOn(text: string, { start, end }: Span): boolean {
  const after = text.charAt(end);
  if (GOES_ON.test(after)) return true;
  if (DIGIT.test(text.charAt(start - 1)) && DIGIT.test(after)) return true;
  if (text.startsWith(INDENT, end - INDENT.length)) return false;
  if (NEW.test(text.slice(end, end + 12))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return !ENDED.test(before) && !ROW.test(before);
}
