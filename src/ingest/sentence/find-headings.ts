import { type FoldedSpan, foldedOffset } from "../text/offset";
import type { PlaceMention } from "./place";

/** 三、: the mark of the highest rank. */
export const CHAPTER_MARK = /^[一二三四五六七八九十]{1,3}、/;

/** Kinds of marks before headings, the highest rank first, as a folded line begins with them. */
export const HEADING_MARKS: readonly RegExp[] = [
  CHAPTER_MARK,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}[.、]/,
  /^\(\d{1,3}\)/,
  /^[●◆■★▲◎○※·•▶►▷◇△☆□▪✅◼▼]/,
];

/** A line that leads with a place and what stands under it: all up to the next heading (门头沟区：…, 2.克什克腾旗…), or its own paragraph. In the folded text. */
export interface PlaceHeading extends FoldedSpan {
  readonly place: PlaceMention;
  /** No mark and no colon tell it from the first sentence of a paragraph. */
  readonly isLead: boolean;
}

const LONGEST_MARK = 6;
const JOINS = /[、和与及]/;

/** Whose part of a text is whose, where headings say so. A heading reaches to the next one, or to the next line with a mark of its kind. */
export function findHeadings(text: string, places: readonly PlaceMention[]): PlaceHeading[] {
  const headings: PlaceHeading[] = [];
  const nextLines = new Map<RegExp, number>();
  for (const [index, place] of places.entries()) {
    const isOne = !place.isGoal && !isFirstOfRow(text, place, places[index + 1]);
    const mark = isOne ? markBefore(text, place.start) : null;
    if (mark === null) continue;
    const start = foldedOffset(place.start - mark.length);
    const isLead = mark === "" && text.charAt(place.end) !== ":";
    const end = foldedOffset(
      isLead ? labelsEnd(text, place.end) : nextLine(text, place.end, mark, nextLines),
    );
    const outer = headings.at(-1);
    const isWithin = outer !== undefined && outer.end > start;
    if (isWithin) headings[headings.length - 1] = { ...outer, end: start };
    headings.push({ place, start, end, isLead });
    if (isWithin && isLead && outer.end > end) headings.push({ ...outer, start: end });
  }
  return headings;
}

/** 麒麟区、沾益区…: a line that leads with several is no single one's. */
function isFirstOfRow(text: string, { end }: PlaceMention, next: PlaceMention | undefined) {
  return next?.start === end + 1 && JOINS.test(text.charAt(end));
}

/** The mark between the beginning of the line and a place; `null` where there is more than a mark. */
function markBefore(text: string, at: number): string | null {
  const first = Math.max(0, at - LONGEST_MARK - 1);
  const before = text.slice(first, at);
  if (first > 0 && !before.includes("\n")) return null;
  const mark = before.slice(before.lastIndexOf("\n") + 1);
  return mark === "" || kindOf(mark) !== undefined ? mark : null;
}

function kindOf(mark: string): RegExp | undefined {
  return HEADING_MARKS.find((kind) => kind.exec(mark)?.[0] === mark);
}

/** 志愿者:85名. */
const LABELLED = /\n[\u4e00-\u9fa5]{2,8}:[^\n]{0,30}(?=\n|$)/y;

/** A place on a line of its own has the lines with labels under it; else the line that it leads. */
function labelsEnd(text: string, from: number): number {
  let end = lineEnd(text, from);
  if (end > from) return end;
  for (LABELLED.lastIndex = end; LABELLED.test(text); LABELLED.lastIndex = end)
    end = LABELLED.lastIndex;
  return end;
}

/** A paragraph that leads with a place speaks of it to its end. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Where the next line begins with a mark of the same kind or of a higher rank (四、 below （三）); each line is looked for once. */
function nextLine(text: string, from: number, mark: string, known: Map<RegExp, number>): number {
  const kind = kindOf(mark);
  if (!kind) return text.length;
  const found = known.get(kind) ?? 0;
  if (found > from) return found;
  const rank = HEADING_MARKS.indexOf(kind);
  const kinds = HEADING_MARKS.slice(0, rank + 1).map(({ source }) => source.slice(1));
  const line = new RegExp(`\\n(?:${kinds.join("|")})`, "g");
  line.lastIndex = from;
  const at = line.exec(text)?.index ?? text.length;
  known.set(kind, at);
  return at;
}
