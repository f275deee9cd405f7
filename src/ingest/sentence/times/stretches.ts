// Stretches of time that calendar dates, months, quarters and years tell.
import { type Calendar, type Days, dayOf, dayOfMonth, monthsOf, UNTOLD } from "./calendar";
import {
  CLOCK,
  DATE,
  DAY,
  FEW,
  JOIN,
  MONTH,
  NEXT_YEAR,
  PART_FROM,
  PART_TO,
  QUARTER,
  YEAR,
  YEAR_IN_FIGURES,
} from "./date-words";
import { between, edgeOf, since } from "./edges";
import type { TimeRow } from "./time";

/** What began on a day that its words tell; 今年入汛以来 tells none. */
const BEGINNING = `(?:${YEAR}?${MONTH}(?:${DAY})?|${YEAR_IN_FIGURES})`;
/** 2021年入冬以来: the year tells no day of it. */
const SEASON = "入?[春夏秋冬汛伏]";

export const STRETCHES: readonly TimeRow[] = [
  {
    name: "from-to",
    kind: "stretch",
    regex: new RegExp(
      `(?:自|从)?(?<!每年)(${DATE})${PART_FROM}(?:起|${CLOCK})?${JOIN}(${NEXT_YEAR}?${DATE}|${DAY})${PART_TO}(?:${CLOCK})?(?:期间|间)?|(${YEAR}?(?<![\\d.第])${FEW})${JOIN}(${MONTH})${PART_TO}(?:期间|间)?`,
    ),
    toDays: ([, from, fromPart, to, toPart, first, last = "", lastPart], calendar) =>
      from === undefined || to === undefined
        ? between([`${first}月`], [last, lastPart], calendar)
        : between([from, fromPart], [to, toPart], calendar),
    finds: [
      "[2023年1—6月]清运",
      "[5月10日至6月10日]走访",
      "[2023年3月至5月]走访",
      "[1月3日至8日]走访",
      "[10月1日0时至7日24时]走访",
      "[1月20日夜间至21日]走访",
      "[从2021年12月1日起至2022年1月底]走访",
      "[2021年11月至次年3月]走访",
    ],
    spares: ["走访1至6名"],
  },
  {
    name: "since",
    kind: "since",
    regex: new RegExp(
      `(?:自|从)?(${DATE})${PART_FROM}(?:以来|(?<=今年)来(?![到自源访])|起至今|至今|[到至](?:现在|目前|如今)|起(?![到来步草])|开始)|(?:自|从)(${BEGINNING})(?!${SEASON})[^,。;\\n]{1,12}?(?:以来|起至今|至今|(?<![发一兴])起(?![到来步草])|开始)|(${BEGINNING})(?!${SEASON})[^,。;\\d\\n]{1,12}?以来`,
    ),
    toDays: ([, told, part, led, event], calendar) =>
      since([told ?? led ?? event ?? "", part], calendar),
    finds: [
      "[今年以来]走访",
      "[今年来]走访",
      "[自2022年3月5日启动以来]走访",
      "[2019年成立以来]走访",
      "[3月1日起]走访",
      "[2021年中至今]走访",
      "[从年初到现在]走访",
    ],
    spares: ["3月1日发起走访"],
  },
  {
    name: "after-disaster",
    kind: "stretch",
    regex: new RegExp(
      `(${YEAR}?${MONTH}${DAY})[^,。;:\\d]{0,14}(?:地震|[雨雪]|洪水|台风|山洪|泥石流|滑坡|事故|爆炸|[火水旱雪震]?灾[情害]?)[^,。;:\\d]{0,4}后(?=,)`,
    ),
    toDays: ([, day = ""], calendar) => ({ start: dayOf(day, calendar, "start"), end: null }),
    finds: ["[12月18日积石山地震后],走访", "走访,[7月20日暴雨发生后],走访"],
    spares: ["7月20日启动后,走访"],
  },
  {
    name: "from-midnight",
    kind: "day",
    regex: new RegExp(`(${YEAR}?${MONTH}${DAY})0(?:[时点]|:00)?${JOIN}24(?:[时点]|:00)`),
    toDays: ([, day = ""], calendar) => ({
      start: dayOf(day, calendar, "start"),
      end: dayOf(day, calendar, "end"),
    }),
    finds: ["[3月25日0—24时]走访", "[2022年3月25日0时至24时]走访"],
    spares: ["3月25日走访"],
  },
  {
    name: "until",
    kind: "end",
    regex: new RegExp(
      `(?:截至|截止到|截止至|截止)(?:(${DATE})(?:年?[底末])?|(${DAY})|年[底末])(?:${CLOCK})?`,
    ),
    toDays: ([, until, day], calendar) => ({
      start: null,
      end: day === undefined ? dayOf(until ?? "12月", calendar, "end") : dayOfMonth(day, calendar),
    }),
    finds: [
      "[截至2023年6月底]建成",
      "[截至6月30日]建成",
      "[截至6月30日16时]建成",
      "[截至12日8时]建成",
      "[截至年底]建成",
    ],
    spares: ["截至目前建成"],
  },
  {
    name: "by-the-end",
    kind: "by",
    regex: new RegExp(`((?:${YEAR})?(?:${MONTH}|${QUARTER})|${YEAR}|年)年?[底末]前`),
    toDays: ([, words = ""], calendar) => ({
      start: null,
      end: dayOf(words === "年" ? "12月" : words, { ...calendar, isPlanned: true }, "end"),
    }),
    finds: ["[年底前]建成", "[2025年6月底前]建成"],
    spares: ["底前建成"],
  },
  {
    name: "at-the-end",
    kind: "end",
    regex: new RegExp(`(${YEAR}?${MONTH}|${YEAR})年?[底末](?![前之以])`),
    toDays: ([, until = ""], calendar) => ({ start: null, end: dayOf(until, calendar, "end") }),
    finds: ["[去年底]有志愿者", "[2022年末]有志愿者"],
    spares: ["2025年底前建成"],
  },
  {
    name: "whole-year",
    kind: "stretch",
    regex: new RegExp(`(${YEAR})全年|全年(?!级)`),
    toDays: ([, year], calendar) => (year === undefined ? said(calendar) : yearOf(year, calendar)),
    finds: ["[2023年全年]走访", "[全年]走访"],
    spares: ["全年级走访"],
  },
  {
    name: "part-of-month",
    kind: "stretch",
    regex: new RegExp(`(${YEAR}?${MONTH})([上中下]旬|初)`),
    toDays: ([, month = "", part], calendar) => ({
      start: edgeOf([month, part], calendar, "start"),
      end: edgeOf([month, part], calendar, "end"),
    }),
    finds: ["[6月上旬]走访", "[2023年6月下旬]走访", "[7月初]走访"],
    spares: ["七旬老人"],
  },
  {
    name: "whole-month",
    kind: "stretch",
    regex: new RegExp(`(${YEAR}?${MONTH})(?:当月|全月|整月)|整个(${FEW}月份?)`),
    toDays: ([, month, entire = ""], calendar) => whole(month ?? entire, calendar),
    finds: ["[6月当月]走访", "[整个3月]走访"],
    spares: ["满月走访"],
  },
  {
    name: "month",
    kind: "point",
    regex: new RegExp(
      `(?<!每年|[次翌]年)${YEAR}?${MONTH}(?!${DAY}|[底末初以起至到之~—–-])(?:期间|间)?`,
    ),
    toDays: ([words], calendar) => whole(words, calendar),
    finds: ["[6月份]走访", "[2022年6月]走访"],
    spares: ["三个月走访", "每年9月走访"],
  },
  {
    name: "year",
    kind: "point",
    regex: new RegExp(`(?<!\\d)(${YEAR})(?![底末初以起至到之来后前级纪~—–-])(?:期间|间)?`),
    toDays: ([, year = ""], calendar) => yearOf(year, calendar),
    finds: ["[2023年]走访", "[去年]走访"],
    spares: ["2021年级走访"],
  },
];

function whole(words: string, calendar: Calendar): Days {
  return { start: dayOf(words, calendar, "start"), end: dayOf(words, calendar, "end") };
}

/** Years have no month that could lie ahead: what they name is told by themselves. */
const yearOf = whole;

function said(calendar: Calendar): Days {
  return calendar.saidYear === null
    ? UNTOLD
    : monthsOf("", 1, 12, { ...calendar, saidMonth: null });
}
