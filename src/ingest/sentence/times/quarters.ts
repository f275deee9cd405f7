// Quarters, halves and first months of a year, and stretches from one to another.
import { readNumber } from "../../numbers/read-number";
import { type Calendar, type Days, dayOf, monthsOf, UNTOLD } from "./calendar";
import { FEW, JOIN, QUARTER, YEAR, YEAR_IN_FIGURES } from "./date-words";
import type { TimeRow } from "./time";

const MONTHS_A_QUARTER = 3;

export const QUARTERS: readonly TimeRow[] = [
  {
    name: "from-quarter-to",
    kind: "stretch",
    regex: new RegExp(
      `((?:${YEAR})?${QUARTER}|${YEAR}[上下]半年)${JOIN}((?:${YEAR})?${QUARTER}|${YEAR}[上下]半年)|((?:19|20)\\d{2})${JOIN}(${YEAR_IN_FIGURES})(?!学年)(?:期间|间)?`,
    ),
    toDays: (words, calendar) => fromTo(words, calendar),
    finds: ["[2021年四季度至2022年一季度]走访", "[2021—2023年]走访"],
    spares: ["2021年四季度走访"],
  },
  {
    name: "until-part-of-year",
    kind: "end",
    regex: new RegExp(
      `(?:截至|截止)?(?:${YEAR})?${QUARTER}末|(?:截至|截止)(?:${YEAR})?(?:${QUARTER}|上半年)末?`,
    ),
    toDays: ([words, ...quarters], calendar) => {
      const quarter = quarters.find((found) => found !== undefined);
      const { end } = words.includes("半")
        ? monthsOf(words, 1, 6, calendar)
        : quarterOf(words, quarter, calendar);
      return { start: null, end };
    },
    finds: ["[截至上半年]建成", "[2023年三季度末]建成", "[截至一季度]建成"],
    spares: ["上半年建成"],
  },
  {
    name: "half-year",
    kind: "stretch",
    regex: new RegExp(`(${YEAR})?([上下])半年(?![度制])`),
    toDays: ([words, , half], calendar) =>
      half === "上" ? monthsOf(words, 1, 6, calendar) : monthsOf(words, 7, 12, calendar),
    finds: ["[2023年上半年]走访", "[下半年]走访"],
    spares: ["走访半年"],
  },
  {
    name: "quarter",
    kind: "stretch",
    regex: new RegExp(`(?:${YEAR})?${QUARTER}(?!末)`),
    toDays: ([words, quarter, bare], calendar) => quarterOf(words, quarter ?? bare, calendar),
    finds: ["[第二季度]走访", "[今年一季度]走访"],
    spares: ["每季度走访"],
  },
  {
    name: "first-months",
    kind: "stretch",
    regex: new RegExp(`(${YEAR})?(?:(?<!提)前|头)(${FEW})个?(月|季度)`),
    toDays: ([words, , count = "", unit], calendar) =>
      monthsOf(words, 1, few(count) * (unit === "月" ? 1 : MONTHS_A_QUARTER), calendar),
    finds: ["[2023年前三季度]走访", "[前5个月]走访"],
    spares: ["提前三月走访"],
  },
];

/** From the first day of a quarter, a half or a year to the last of another; behind what began in a named year, one that names none. */
function fromTo(words: RegExpExecArray, calendar: Calendar): Days {
  const [, from, ...others] = words;
  const to = others.at(2);
  const [first, last] = others.slice(-2);
  if (from === undefined || to === undefined)
    return {
      start: dayOf(`${first}年`, calendar, "start"),
      end: dayOf(last ?? "", calendar, "end"),
    };
  const { start } = partOfYear(from, calendar);
  if (start === null) return UNTOLD;
  const saidYear = Number(start.slice(0, 4));
  const { end } = partOfYear(to, { ...calendar, saidYear, saidMonth: null });
  return end !== null && end > start ? { start, end } : UNTOLD;
}

function partOfYear(words: string, calendar: Calendar): Days {
  const half = /([上下])半年/.exec(words)?.[1];
  if (half !== undefined)
    return monthsOf(words, half === "上" ? 1 : 7, half === "上" ? 6 : 12, calendar);
  const [, nth, bare] = new RegExp(QUARTER).exec(words) ?? [];
  return quarterOf(words, nth ?? bare, calendar);
}

function quarterOf(words: string, quarter: string | undefined, calendar: Calendar): Days {
  const last = MONTHS_A_QUARTER * few(quarter ?? "1");
  return monthsOf(words, last - MONTHS_A_QUARTER + 1, last, calendar);
}

function few(words: string): number {
  return readNumber(words, 0, () => false)?.low ?? 1;
}
