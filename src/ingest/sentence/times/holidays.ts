// On which days the public holidays fell, as the State Council gave them out year by year.
import type { IsoDate } from "../../../model/id";
import { type Calendar, type Days, isNextDay, shiftDays, UNTOLD, yearIn } from "./calendar";

/** Of each holiday the first day, and how many days it has; its year is that of the last one. */
const HOLIDAYS: readonly (readonly [names: RegExp, days: string])[] = [
  [/元旦/, "202001011 202101013 202201013 202212313 202401011 202501011 202601013"],
  [/春节/, "202001247 202102117 202201317 202301217 202402108 202501288 202602159"],
  [/清明/, "202004043 202104033 202204033 202304051 202404043 202504043 202604043"],
  [/五一|劳动/, "202005015 202105015 202204305 202304295 202405015 202505015 202605015"],
  [/端午/, "202006253 202106123 202206033 202306223 202406083 202505313 202606193"],
  [/中秋/, "202010018 202109193 202209103 202309298 202409153 202510018 202609253"],
  [/国庆|十一/, "202010018 202110017 202210017 202309298 202410017 202510018 202610017"],
];
/** A feast with these is the holiday; what is done about it (春节期间) reaches further. */
const HOLIDAY = /[假长]期|长假|假日|黄金周|(?<!春节[”"]?)期间/;

/** So long ago it was that of another year, which the table may not hold. */
const LONGEST_AGO = 330;

/** The days of the holiday that words name, two that lie together as one; a year that is not printed is that of the last one. */
export function holidayOf(words: string, calendar: Calendar): Days {
  if (!HOLIDAY.test(words)) return UNTOLD;
  const year = yearIn(words, calendar) ?? calendar.saidYear;
  const [first, ...others] = HOLIDAYS.filter(([names]) => names.test(words)).map(([, days]) =>
    pick(days.split(" ").map(toDays), year, calendar),
  );
  return others.reduce<Days>(
    (all, next) => (isOne(all, next) ? { start: all.start, end: next.end } : UNTOLD),
    first ?? UNTOLD,
  );
}

function pick(all: readonly Days[], year: number | null, { issueDate, isPlanned }: Calendar): Days {
  const named = all.findLast(({ start, end }) => {
    if (start === null || end === null) return false;
    if (year !== null) return end.startsWith(String(year));
    if (issueDate === null) return false;
    return isPlanned
      ? end.slice(0, 4) === issueDate.slice(0, 4)
      : start <= issueDate && issueDate <= shiftDays(start, LONGEST_AGO);
  });
  return named ?? UNTOLD;
}

function isOne(one: Days, next: Days): boolean {
  if (one.end === null || next.start === null) return false;
  return one.start === next.start || isNextDay(one.end, next.start);
}

function toDays(printed: string): Days {
  const start = printed.replace(/^(....)(..)(..).$/, "$1-$2-$3") as IsoDate;
  return { start, end: shiftDays(start, Number(printed.slice(8)) - 1) };
}
