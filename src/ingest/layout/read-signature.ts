import type { IsoDate } from "../../model/id";
import { readCalendarDate, toIsoDate } from "../numbers/read-calendar-date";
import { COLOPHON_LINE, OFFICE, SOURCE_LABEL } from "./line-shapes";
import type { Line } from "./lines";
import { type Masthead, readMasthead } from "./read-masthead";

/** Who signs a notice or a letter at its foot, and when. */
interface Signature {
  readonly office: string;
  readonly date: IsoDate | null;
}

/** The signature and the colophon below it. */
const FOOT_LINES = 12;
const SOURCE_LINE = new RegExp(`^[(（]?${SOURCE_LABEL.source}`);
const DATE_LINE =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*[一二三四五六七八九十\d]{1,2}\s*月\s*[一二三四五六七八九十\d]{1,3}\s*日$/;

/** 来源：鲤城区文明办｜编辑：…, alone in a line at the foot of a text that names its source nowhere else. */
function readSource(lines: readonly Line[]): string | null {
  const foot = lines.slice(-FOOT_LINES).map(({ text }) => SOURCE_LINE.exec(text)?.[1] ?? "");
  return foot.findLast((name) => OFFICE.test(name)) ?? null;
}

/** An office alone in a line at the foot of a text, with a date alone in the next. */
function readSignature(lines: readonly Line[]): Signature | null {
  if (lines.length < 2) return null;
  const foot = lines.slice(-FOOT_LINES).filter(({ text }) => !COLOPHON_LINE.test(text));
  const index = foot.findLastIndex(({ text }) => DATE_LINE.test(text));
  if (index < 1) return null;
  const name = foot[index - 1]?.text.replace(/\s+/g, "") ?? "";
  if (!/^[\u4e00-\u9fa5、]{4,40}$/.test(name) || !OFFICE.test(name)) return null;
  const date = readCalendarDate(foot[index]?.text ?? "");
  return { office: name, date: date ? toIsoDate(date) : null };
}

/** Which bulletin it is: what its masthead does not say, the signature at the foot may. */
export function readHead(lines: readonly Line[]): Masthead {
  const masthead = readMasthead(lines);
  const signature = readSignature(lines);
  const { date, publisher } = masthead;
  return {
    ...masthead,
    date: date ?? signature?.date ?? null,
    publisher: publisher ?? signature?.office ?? readSource(lines),
  };
}
