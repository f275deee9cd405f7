import { isDistrictCode } from "../../model/district";
import { liesIn, PREFECTURE_END, PROVINCE_END, placeTrie } from "./gazetteer";

/** One name of a row of province, city and county. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
  readonly isShort: boolean;
}

const MOST_LINKS = 3;
const CITY = "市";
const OFFICE = /[\u4e00-\u9fa5]{1,6}?(?:局|支队)/y;
const BRANCH = /^(?:分局|大队)/;

/** The names from `at` on, each of a division in the one before it. */
export function readRow(text: string, at: number): Link[] {
  const row: Link[] = [];
  let next = readLink(text, at, null);
  while (next !== null && row.length < MOST_LINKS) {
    row.push(next);
    next = readLink(text, next.end, next.codes) ?? readShared(text, next) ?? readBranch(text, next);
  }
  return row;
}

function readLink(text: string, start: number, outer: readonly string[] | null): Link | null {
  const match = placeTrie.matchAt(text, start);
  if (match === null) return null;
  const { tag, end } = match;
  const isInside = (code: string) =>
    outer === null || outer.some((other) => code !== other && liesIn(code, other));
  const whole = tag.whole.filter(isInside);
  if (whole.length > 0) return { start, end, codes: whole, isShort: false };
  const short = widest(tag.short.filter(isInside));
  return short.length > 0 ? { start, end, codes: short, isShort: true } : null;
}

/** Short, a name is that of the wider division (长沙 the city, 河南 the province); a district of Beijing goes by its short name too. */
function widest(codes: readonly string[]): readonly string[] {
  if (codes.some(isDistrictCode)) return codes;
  for (const end of [PROVINCE_END, PREFECTURE_END]) {
    const wide = codes.filter((code) => code.endsWith(end));
    if (wide.length > 0) return wide;
  }
  return codes;
}

/** 济南市中区: the last syllable of the city is the first of its district. */
function readShared(text: string, { end, codes }: Link): Link | null {
  if (text.charAt(end - 1) !== CITY) return null;
  const link = readLink(text, end - 1, codes);
  return link === null || link.isShort ? null : link;
}

/** 佛山市公安局顺德分局: an office of the city names its branch by the district. */
function readBranch(text: string, { end, codes }: Link): Link | null {
  OFFICE.lastIndex = end;
  if (!OFFICE.test(text)) return null;
  const link = readLink(text, OFFICE.lastIndex, codes);
  return link !== null && BRANCH.test(text.slice(link.end, link.end + 2)) ? link : null;
}
