// Times that are told from the bulletin's own day, or from the day last spoken of.
import type { IsoDate } from "../../../model/id";
import {
  type Calendar,
  type Days,
  dayFrom,
  dayOf,
  dayOfMonth,
  monthFrom,
  shiftDays,
  UNTOLD,
  weekFrom,
} from "./calendar";
import { AT_HEAD, DAY, DAY_PART, MONTH, YEAR } from "./date-words";
import type { TimeRow } from "./time";

/** By the place of its first character a stretch lies before, with or behind the bulletin. */
const OFFSETS = "上本下 这";

export const RELATIVE_TIMES: readonly TimeRow[] = [
  {
    name: "this-month",
    kind: "stretch",
    regex: /(?:本月|[上下这]个?月)(?![底末初\d一二三四五六七八九十同])(?:份|[上中下]旬)?/,
    toDays: ([words], { issueDate }) =>
      partOf(words, monthFrom(issueDate, (OFFSETS.indexOf(words.charAt(0)) % 3) - 1)),
    finds: ["[本月]走访", "[本月中旬]走访", "[上个月]走访", "[下月]走访", "[这个月]走访"],
    spares: ["本月5日走访"],
  },
  {
    name: "since-the-first",
    kind: "since",
    regex: /(?:本?月|学期|年)初(?:至今|以来)/,
    toDays: ([words], { issueDate }) => ({
      start: words.includes("月") ? monthFrom(issueDate, 0).start : null,
      end: issueDate,
    }),
    finds: ["[月初至今]走访", "[本月初以来]走访"],
    spares: ["月初走访"],
  },
  {
    name: "within-the-year",
    kind: "stretch",
    regex: /(?<![\u4e00-\u9fa5\d])年内(?!部)/,
    toDays: (_, { issueDate }) =>
      issueDate === null
        ? UNTOLD
        : {
            start: `${issueDate.slice(0, 4)}-01-01` as IsoDate,
            end: `${issueDate.slice(0, 4)}-12-31` as IsoDate,
          },
    finds: ["[年内]走访"],
    spares: ["三年内走访"],
  },
  {
    name: "this-quarter",
    kind: "stretch",
    regex: /(?:本|[上下]一?个?)季度(?!末)/,
    toDays: ([words], { issueDate }) => {
      const behind = issueDate === null ? 0 : (Number(issueDate.slice(5, 7)) - 1) % 3;
      return monthFrom(issueDate, (OFFSETS.indexOf(words.charAt(0)) - 1) * 3 - behind, 3);
    },
    finds: ["[本季度]走访", "[上季度]走访", "[下一季度]走访"],
    spares: ["季度走访"],
  },
  {
    name: "this-week",
    kind: "stretch",
    regex: /(?:本|[上下这]一?)周(?![一二三四五六日天末边岁年])/,
    toDays: ([words], { issueDate }) =>
      weekFrom(issueDate, (OFFSETS.indexOf(words.charAt(0)) % 3) - 1),
    finds: ["[本周]走访", "[上周]走访", "[下周]走访"],
    spares: ["本周六走访"],
  },
  {
    name: "until-now",
    kind: "end",
    regex: /截[至止]目前|[到至]目前(?:为止)?|迄今(?:为止)?/,
    toDays: (_, { issueDate }) => ({ start: null, end: issueDate }),
    finds: ["[截至目前]走访", "[到目前为止]走访", "[迄今]走访"],
    spares: ["目前走访"],
  },
  {
    name: "until-yesterday",
    kind: "end",
    regex:
      /(?:截[至止](?:[昨今][日天晚早晨])|(?:截[至止])?上个?月[底末](?!前))(?:\d{1,2}[时点](?:\d{1,2}分|[整许半])?)?/,
    toDays: ([words], { issueDate }) => ({
      start: null,
      end: (words.includes("月")
        ? monthFrom(issueDate, -1)
        : dayFrom(issueDate, words.includes("昨") ? -1 : 0)
      ).end,
    }),
    finds: ["[截至昨日]建成", "[截至上月底]建成", "[上个月底]有志愿者"],
    spares: ["截至目前建成"],
  },
  {
    name: "until-that-day",
    kind: "end",
    regex:
      /截[至止](?:当[日天晚](?:\d{1,2}[时点](?:\d{1,2}分|[整许半])?)?|\d{1,2}[时点](?:\d{1,2}分|[整许半])?)/,
    toDays: (_, { saidDay, issueDate }) => ({ start: null, end: saidDay ?? issueDate }),
    finds: ["[截至当日20时]转移", "[截至当天]转移", "[截至18时]转移"],
    spares: ["截至目前转移"],
  },
  {
    name: "that-day",
    kind: "day",
    regex: new RegExp(`(${YEAR}?${MONTH}${DAY})(?:当[天日晚]|全天|[一整][天日])`),
    toDays: ([, day = ""], calendar) => dayIn(day, calendar),
    finds: ["[7月3日当天]走访", "[2023年7月3日全天]走访"],
    spares: ["10天走访"],
  },
  {
    name: "date-in-figures",
    kind: "event",
    regex: /(?<![^,。;:!?\n])(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?=,)/,
    toDays: ([day], calendar) => dayIn(day, calendar),
    finds: ["[2023/3/5],走访"],
    spares: ["2023/3/5走访"],
  },
  {
    name: "event",
    kind: "event",
    regex: new RegExp(
      `(${YEAR}?${MONTH}${DAY})(?:${DAY_PART}|((?:[、和及](?:${MONTH})?${DAY})*))|(?:本|上个?)月(${DAY})|(?<!月)(${DAY})(?:${DAY_PART}|(?=,))|${AT_HEAD}(${DAY})(?<=日)(?![、至到游票行营租遍-])`,
    ),
    toDays: ([words, day, more, own, bare, opening], calendar) => {
      if (own !== undefined) return oneDay(dayOfMonth(own, nearMonth(words, calendar)));
      const ofMonth = bare ?? opening;
      if (ofMonth !== undefined) return oneDay(dayOfMonth(ofMonth, calendar));
      return day === undefined || more ? UNTOLD : dayIn(day, calendar);
    },
    finds: [
      "[3月5日]走访",
      "[12日上午]走访",
      "驰援,[12日]走访",
      "敦煌市[12日]走访",
      "[上月20日]走访",
    ],
    spares: ["走访12日均在", "每月5日上午走访", "据悉,3号片区走访"],
  },
  {
    name: "year-before",
    kind: "then",
    regex: new RegExp(`(?:${YEAR}|上月)同[期月日季]|去年(?:这个时候|此时)|(?<=[较比与和])同期`),
    finds: ["[上年同期]走访", "[2022年同期]走访", "较[同期]的"],
    spares: ["同期走访"],
  },
  {
    name: "now",
    kind: "now",
    regex: /(?<!截[至止]|截止到)(?:目前|现有|现在|现已|现共有|如今|当前|眼下)/,
    finds: ["[目前]有志愿者", "[眼下]有志愿者"],
    spares: ["截至目前有志愿者"],
  },
];

/** 上月20日 is told from the month before that of the bulletin. */
function nearMonth(words: string, calendar: Calendar): Calendar {
  return {
    ...calendar,
    saidDay: monthFrom(calendar.issueDate, words.startsWith("上") ? -1 : 0).start,
  };
}

const DAYS_A_PART = 10;

/** 上旬, 中旬, 下旬 of a month. */
function partOf(words: string, { start, end }: Days): Days {
  const part = words.endsWith("旬") ? "上中下".indexOf(words.charAt(words.length - 2)) : -1;
  if (start === null || part < 0) return { start, end };
  const first = shiftDays(start, part * DAYS_A_PART);
  return { start: first, end: part === 2 ? end : shiftDays(first, DAYS_A_PART - 1) };
}

function dayIn(words: string, calendar: Calendar): Days {
  return oneDay(dayOf(words, calendar, "start"));
}

function oneDay(day: IsoDate | null): Days {
  return { start: day, end: day };
}
