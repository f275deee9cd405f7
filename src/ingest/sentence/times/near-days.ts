// Days that are told from that of the bulletin, or from the day last spoken of.
import { readNumber } from "../../numbers/read-number";
import {
  type Calendar,
  type Days,
  dayFrom,
  dayOf,
  dayOfMonth,
  shiftDays,
  UNTOLD,
  weekFrom,
} from "./calendar";
import { AT_HEAD, CLOCK, DAY, DAY_PART, DONE_THEN, JOIN, MONTH, YEAR } from "./date-words";
import type { TimeRow } from "./time";

const WEEKDAYS = "一二三四五六日";
const SATURDAY = 5;
const SUNDAY = 6;
/** How far a day lies from the bulletin's, by its first character. */
const DAYS_AWAY: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };
const WEEKS_AWAY: Readonly<Record<string, number>> = { 上: -1, 下: 1 };
const PART = `(?:${DAY_PART})?`;
const NOT_FORWARD = "(?![往后来去述日期])";

export const NEAR_DAYS: readonly TimeRow[] = [
  {
    name: "weekend",
    kind: "stretch",
    regex: new RegExp(
      `周末两天(?=${DONE_THEN})|[上本下这]一?个?周末(?:两天|${DAY_PART})?(?![的班课])|(?:${AT_HEAD}(?:周末|双休日)(?![班课营档版托]|[学剧]|集市|夜市|音乐))(?:两天|${DAY_PART})?(?=${DONE_THEN}|[\\d\\u4e00-\\u9fa5]{2,24}(?:名|支)|[\\u4e00-\\u9fa5]{2,4}[区县市镇乡])`,
    ),
    toDays: ([words], { issueDate }) => {
      const { start } = weekFrom(issueDate, WEEKS_AWAY[words.charAt(0)] ?? 0);
      if (start === null || /^[周双]/.test(words)) return UNTOLD;
      return { start: shiftDays(start, SATURDAY), end: shiftDays(start, SUNDAY) };
    },
    finds: ["[上周末],走访", "[这个周末]走进村庄", "[周末晚上]派出警力"],
    spares: ["周末课堂走访", "团队周末班招收学员60名"],
  },
  {
    name: "weekday",
    kind: "day",
    regex: new RegExp(
      `(?:[本上这下]一?个?(?:周|星期)([${WEEKDAYS}天])|${AT_HEAD}(?:周|星期)[${WEEKDAYS}天](?![至到-]))${PART}`,
    ),
    toDays: ([words, day], { issueDate }) => {
      const { start } = weekFrom(issueDate, WEEKS_AWAY[words.charAt(0)] ?? 0);
      if (start === null || day === undefined) return UNTOLD;
      return oneDay(shiftDays(start, WEEKDAYS.indexOf(day.replace("天", "日"))));
    },
    finds: ["[上周六]走访", "[周三下午]走访"],
    spares: ["上周走访", "每周三走访", "周一至周五走访"],
  },
  {
    name: "yesterday",
    kind: "day",
    regex: new RegExp(
      `(?:[昨今前明后][日天]|昨[晨晚夜]|前晚|今[早晨晚]|明[早晚])${PART}(?:的[^,。;:!?\\d\\n]{1,12}[上中里](?=,))?(?![的之])`,
    ),
    toDays: ([words], { issueDate }) => dayFrom(issueDate, DAYS_AWAY[words.charAt(0)] ?? 0),
    finds: ["[昨日]走访", "[昨晚]走访", "[今天上午]走访", "[昨天的表彰会上],走访", "[明天]走访"],
    spares: ["今天的走访"],
  },
  {
    name: "next-day",
    kind: "day",
    regex: new RegExp(
      `(?<![至到内])(?:次日|翌日|隔[天日]|第([二三四五六七])天)(?:${CLOCK})?(?![的\\d])`,
    ),
    toDays: ([, count = "二"], { saidDay }) => {
      if (saidDay === null) return UNTOLD;
      return oneDay(shiftDays(saidDay, (readNumber(count, 0, () => false)?.low ?? 1) - 1));
    },
    finds: ["[次日]走访", "[第二天上午]走访", "[翌日18时]走访"],
    spares: ["8时至次日6时走访", "第二天的走访"],
  },
  {
    name: "same-day",
    kind: "day",
    regex: new RegExp(`(?:同[日天]|那一?[天晚]|这一?天(?!气)|当夜)${PART}(?![的都])`),
    toDays: (_, { saidDay }) => oneDay(saidDay),
    finds: ["[同日]走访", "[那天下午]走访", "[当夜]走访"],
    spares: ["这天气走访"],
  },
  {
    name: "bare-days",
    kind: "stretch",
    regex: new RegExp(
      `(?:自|从)?(?<![月\\d]|至|到)(${DAY})(?:${CLOCK})?${JOIN}(${DAY})(?:${CLOCK})?(?:期间|间)?`,
    ),
    toDays: ([, first = "", last = ""], calendar) => {
      const [start, end] = [dayOfMonth(first, calendar), dayOfMonth(last, calendar)];
      return start === null || end === null || end < start ? UNTOLD : { start, end };
    },
    finds: ["[1日至3日]走访", "[21日晚到23日],走访", "[6日8时到7日8时]走访"],
    spares: ["3至5日走访"],
  },
  {
    name: "since-the-day",
    kind: "since",
    regex: new RegExp(
      `(?:自|从)?(?<![月\\d])(${DAY})(?:${DAY_PART})?(?:以来|起(?![到来步草])|至今|开始)`,
    ),
    toDays: ([, day = ""], calendar) => ({
      start: dayOfMonth(day, calendar),
      end: calendar.issueDate,
    }),
    finds: ["[8日起]走访", "[自12日晚以来]走访"],
    spares: ["8日走访"],
  },
  {
    name: "by-the-day",
    kind: "by",
    regex: new RegExp(
      `(?:(${YEAR}?${MONTH}${DAY})|(?:[本当]月|(?<![月\\d]))(${DAY}))(?:之|以)?前${NOT_FORWARD}`,
    ),
    toDays: ([, day, bare = ""], calendar) => ({
      start: null,
      end: day === undefined ? dueDay(bare, calendar) : dayOf(day, calendar, "end"),
    }),
    finds: ["[9日前]走访", "[当月15日前]走访", "[6月20日前]走访"],
    spares: ["6月20日前往走访", "三日前后走访"],
  },
];

/** 9日前: of the month of the bulletin, whether that day has come or not. */
function dueDay(words: string, calendar: Calendar) {
  return dayOfMonth(words, { ...calendar, saidDay: calendar.saidDay ?? calendar.issueDate });
}

function oneDay(day: Days["start"]): Days {
  return { start: day, end: day };
}
