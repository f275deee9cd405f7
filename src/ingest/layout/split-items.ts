import { CHAPTER_MARK } from "../sentence/find-headings";
import type { RawOffset, RawSpan } from "../text/offset";
import { BULLET, COLOPHON_LINE, OFFICE, SECTION_LINE, SIGN_OFF } from "./line-shapes";
import { type Line, lineFrom } from "./lines";

/** One report as laid out. Offsets count in the raw text. */
export interface ItemSpan extends RawSpan {
  readonly section: string | null;
  readonly headline: RawSpan & { readonly words: string };
  readonly creditText: string | null;
  /** Where the bracket that names who reports begins; the end where there is none. */
  readonly signOffStart: RawOffset;
}

interface Draft {
  section: string | null;
  readonly lines: Line[];
  creditText: string | null;
}

/** Reports in a row may each begin with the same mark. */
const ITEM_MARK = /^[●◆◇■□★☆▲△▶◎○※]/;

/** Alone in its line, a bracket with any body in it signs what stands above (城市副中心管委会, 爱心义工基金会). */
const BODY = /..(?:[会院馆站所队部厅社]|集团|工委)$/;

/** The place that a line leads with. */
export interface LeadingPlace {
  readonly name: string;
  /** The line is a heading (一、房山区：…). */
  readonly isHeading: boolean;
}

/** Tells which place a line leads with, so that a report of another place opens a new item. */
export type FindLeadingPlace = (line: Line) => LeadingPlace | null;

/** Parts the lines below a masthead into reports: by sign-off, by section, by the place that a paragraph leads with. */
export function splitItems(lines: readonly Line[], findLeadingPlace: FindLeadingPlace): ItemSpan[] {
  const drafts: Draft[] = [];
  let draft: Draft = { section: null, lines: [], creditText: null };
  const close = (): void => {
    if (draft.lines.length > 0) drafts.push(draft);
    draft = { section: draft.section, lines: [], creditText: null };
  };
  for (const printed of lines) {
    if (COLOPHON_LINE.test(printed.text)) break;
    const { section, line } = takeSection(printed);
    if (section !== null) {
      close();
      draft.section = section;
    }
    if (line.text === "") continue;
    const creditText = readSignOff(line);
    const isSignOff = signsAlone(line, creditText);
    // A bracket above the first report names who sent all of them.
    if (isSignOff && draft.lines.length === 0) continue;
    if (!isSignOff && opensItem(draft, line, findLeadingPlace)) close();
    draft.lines.push(line);
    draft.creditText = creditText;
    if (draft.creditText !== null) close();
  }
  close();
  return drafts.map(toItem).filter((item) => item !== null);
}

/** A sign-off alone in its line, rather than behind its report. */
function signsAlone({ text }: Line, creditText: string | null): boolean {
  return creditText !== null && /^[(（]/.test(text);
}

/** The whole text as one item, for a text without a masthead. */
export function wholeItem(lines: readonly Line[]): ItemSpan | null {
  const rest = lines.filter(({ text }) => !COLOPHON_LINE.test(text));
  const opening = rest[0] ? takeSection(rest[0]) : null;
  const section = opening?.section ?? null;
  const body = opening ? [opening.line, ...rest.slice(1)] : rest;
  const last = body.at(-1);
  const creditText = last ? readSignOff(last) : null;
  return toItem({ section, lines: body.filter(({ text }) => text !== ""), creditText });
}

function takeSection(line: Line): { section: string | null; line: Line } {
  const match = SECTION_LINE.exec(line.text);
  if (!match || match[1] === undefined || match[1].includes("来源")) return { section: null, line };
  return { section: match[1], line: lineFrom(line, match[0].length) };
}

/** The name in the closing bracket of a report, where it names an office. */
function readSignOff({ text }: Line): string | null {
  const match = SIGN_OFF.exec(text);
  const name = match?.[1]?.trim();
  if (!match || name === undefined) return null;
  const standsAlone = match.index === 0;
  const office = name.split(/\s+/)[0] ?? name;
  if (standsAlone) return OFFICE.test(office) || BODY.test(office) ? name : null;
  return OFFICE.test(office) && /[。！？”!?]\s*$/.test(text.slice(0, match.index)) ? name : null;
}

function opensItem(draft: Draft, line: Line, findLeadingPlace: FindLeadingPlace): boolean {
  const first = draft.lines[0];
  const last = draft.lines.at(-1);
  if (!first || !last) return false;
  const place = findLeadingPlace(line);
  const own = findLeadingPlace(first);
  if (place?.isHeading && place.name !== own?.name) return true;
  // 五常市：… among the points of 二、 ends where 三、 begins.
  if (own?.isHeading && CHAPTER_MARK.test(line.text) && !CHAPTER_MARK.test(first.text)) return true;
  if (!/[。！？”）)]$/.test(last.text)) return false;
  const mark = ITEM_MARK.exec(line.text)?.[0];
  if (mark !== undefined && first.text.startsWith(mark)) return true;
  return place !== null && own !== null && place.name !== own.name;
}

function toItem({ section, lines, creditText }: Draft): ItemSpan | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const skipped = BULLET.exec(first.text)?.[0].length ?? 0;
  const stop = first.text.slice(skipped).search(/[。！？!?]/);
  const headEnd = stop < 0 ? first.text.length : skipped + stop;
  const end = headEnd < first.text.length ? first.startAt(headEnd) : first.end;
  return {
    start: first.start,
    end: last.end,
    section,
    headline: { start: first.startAt(skipped), end, words: first.printed.slice(skipped, headEnd) },
    creditText,
    signOffStart: creditText === null ? last.end : last.startAt(last.text.lastIndexOf(creditText)),
  };
}
