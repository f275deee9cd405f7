// Columns that name halves, quarters or months without their year: those of one table are of one year.
import type { Fact, Period } from "../../../model/dataset";
import type { ItemFrame } from "../../facts/item-frame";
import { periodOf } from "../../facts/make-cell-fact";

const MONTH = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})";
const YEARLESS = `(?:[上下]半年|全年|第?[一二三四1-4]季度|${MONTH}月?[-—–~至到]${MONTH}月|${MONTH}月)`;
const LEADS = new RegExp(`^${YEARLESS}(?!\\d)`);
const ALONE = new RegExp(`^${YEARLESS}份?$`);
const YEAR = /^(?:19|20)\d{2}年?$/;
const NAMES_YEAR = /\d{4}年|[今去前本上当]年/;

/** Whether words name a part of a year and nothing else (上半年, 1-6月). */
export function isPartOfYear(words: string): boolean {
  return ALONE.test(words);
}

/** 上半年 under or beside 2022年 is of that year; else the first time stands for both. */
export function joinTimes(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  const [year, part] = YEAR.test(first) ? [first, second] : [second, first];
  return YEAR.test(year) && ALONE.test(part) ? `${year.replace("年", "")}年${part}` : first;
}

/** The facts of a table, the parts of a year that it names in one: that of its title, else the last that was over. */
export function inOneYear(facts: readonly Fact[], above: Period | null, frame: ItemFrame): Fact[] {
  const parts = new Map(
    facts.flatMap(({ period }) =>
      period?.words && LEADS.test(period.words) ? [[period.words, period] as const] : [],
    ),
  );
  const year = yearAbove(above) ?? commonYear([...parts.values()]);
  if (year === null) return [...facts];
  return facts.map((fact) => {
    const part = LEADS.exec(fact.period?.words ?? "")?.[0];
    if (part === undefined || !fact.period) return fact;
    const told = periodOf(`${year}年${part}`, frame);
    return told ? { ...fact, period: { ...told, words: fact.period.words } } : fact;
  });
}

function yearAbove(above: Period | null): string | null {
  return above?.words && NAMES_YEAR.test(above.words) ? yearOf(above.end ?? above.start) : null;
}

/** Of halves, and where they follow each other as in a year; 12月 before 1月 lies in the year before. */
function commonYear(parts: readonly Period[]): string | null {
  const starts = parts.flatMap(({ start }) => start ?? []);
  const days = starts.map((day) => day.slice(5));
  const isInOrder = days.every((day, index) => index === 0 || (days[index - 1] ?? "") <= day);
  const isOfHalves = parts.some(({ words }) => words?.includes("半年"));
  return isInOrder || isOfHalves ? (starts.map(yearOf).toSorted()[0] ?? null) : null;
}

function yearOf(day: string | null): string | null {
  return day?.slice(0, 4) ?? null;
}
