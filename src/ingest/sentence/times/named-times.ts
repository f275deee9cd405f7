// Times that are told from the bulletin's own day, and those that have a name.
import type { IsoDate } from "../../../model/id";
import { FEAST_ENDINGS, FEASTS, SEASONS, TERMS } from "../../lexicon/times";
import { readNumber } from "../../numbers/read-number";
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
import { DAY, JOIN, MONTH, NEXT_YEAR, YEAR } from "./date-words";
import { holidayOf } from "./holidays";
import type { TimeRow } from "./time";

const oneOf = (words: string) => `(?:${words.split(" ").join("|")})`;
const FEAST = `[“"]?${oneOf(FEASTS)}[”"]?`;
const FIVE_YEARS = 5;
const TENTH_PLAN = 10;
const TENTH_PLAN_BEGAN = 2001;
/** One or two figures and what they count. */
const FEW_TIMES = "(?:半|[一二两三四五六七八九十几数多\\d]{1,3})(?:个)?(?:多)?";

export const NAMED_TIMES: readonly TimeRow[] = [
  {
    name: "this-month",
    kind: "stretch",
    regex: /(?:本月|[上下]个?月)(?![底末初\d一二三四五六七八九十同])(?:份)?/,
    toDays: ([words], { issueDate }) => monthFrom(issueDate, "上本下".indexOf(words.charAt(0)) - 1),
    finds: ["[本月]走访", "[上个月]走访", "[下月]走访"],
    spares: ["本月5日走访"],
  },
  {
    name: "this-quarter",
    kind: "stretch",
    regex: /(?:本|上一?个?)季度(?!末)/,
    toDays: ([words], { issueDate }) => {
      const behind = issueDate === null ? 0 : (Number(issueDate.slice(5, 7)) - 1) % 3;
      return monthFrom(issueDate, -behind - (words.startsWith("上") ? 3 : 0), 3);
    },
    finds: ["[本季度]走访", "[上季度]走访"],
    spares: ["季度走访"],
  },
  {
    name: "this-week",
    kind: "stretch",
    regex: /(?:本|[上下]一?)周(?![一二三四五六日天末边岁年])/,
    toDays: ([words], { issueDate }) => weekFrom(issueDate, "上本下".indexOf(words.charAt(0)) - 1),
    finds: ["[本周]走访", "[上周]走访", "[下周]走访"],
    spares: ["本周六走访"],
  },
  {
    name: "yesterday",
    kind: "day",
    regex: /(?:[昨今前][日天]|昨[晚夜]|今[早晨])(?![的之])/,
    toDays: ([words], { issueDate }) =>
      dayFrom(issueDate, ["今", "昨", "前"].indexOf(words.charAt(0)) * -1),
    finds: ["[昨日]走访", "[昨晚]走访", "[今天]走访"],
    spares: ["今天的走访"],
  },
  {
    name: "until-yesterday",
    kind: "end",
    regex: /截[至止](?:[昨今][日天晚早晨]|上个?月[底末])(?:\d{1,2}[时点](?:\d{1,2}分|[整许半])?)?/,
    toDays: ([words], { issueDate }) => ({
      start: null,
      end: (words.includes("月")
        ? monthFrom(issueDate, -1)
        : dayFrom(issueDate, words.includes("昨") ? -1 : 0)
      ).end,
    }),
    finds: ["[截至昨日]建成", "[截至上月底]建成"],
    spares: ["截至目前建成"],
  },
  {
    name: "until-that-day",
    kind: "end",
    regex: /截[至止]当[日天](?:\d{1,2}[时点](?:\d{1,2}分|[整许半])?)?/,
    toDays: (_, { saidDay }) => ({ start: null, end: saidDay }),
    finds: ["[截至当日20时]转移", "[截至当天]转移"],
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
    name: "event",
    kind: "event",
    regex: new RegExp(
      `(${YEAR}?${MONTH}${DAY})((?:[、和及](?:${MONTH})?${DAY})*)|本月${DAY}|(?<!月)(${DAY})(?=[,上下中凌早晚])|(?<=[,。;:\n])(${DAY})(?<=日)(?![、至到-])`,
    ),
    toDays: ([, day, more, bare, opening], calendar) => {
      const ofMonth = bare ?? opening;
      if (ofMonth !== undefined) return oneDay(dayOfMonth(ofMonth, calendar));
      return day === undefined || more ? UNTOLD : dayIn(day, calendar);
    },
    finds: ["[3月5日]走访", "[12日]上午走访", "驰援,[12日]走访"],
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
    name: "the-one-before",
    kind: "stretch",
    regex: new RegExp(`(?:${FEAST})?前一[周天日月年]`),
    finds: ["[前一周]走访", "[清明前一周]走访"],
    spares: ["走访一周"],
  },
  {
    name: "long-ago",
    kind: "point",
    regex: new RegExp(
      `${FEW_TIMES}(?:年|月|周|天)前(?![来往后夕期半])|最初|起初|当初|彼时|(?<!在)原有|原先`,
    ),
    finds: ["[十年前]走访", "[两个月前]走访", "[最初]走访", "[原有]志愿者"],
    spares: ["前半年走访", "在原有队伍的基础上新增"],
  },
  {
    name: "now",
    kind: "now",
    regex: /(?<!截[至止]|截止到)(?:目前|现有|现在|现已|现共有|如今|当前)/,
    finds: ["[目前]有志愿者"],
    spares: ["截至目前有志愿者"],
  },
  {
    name: "so-long",
    kind: "stretch",
    regex: new RegExp(`(?<![^,。;:!?\\n])(?:短短|前后|这)?${FEW_TIMES}(?:年|月|周|天|学期)[里间]`),
    finds: ["[三天里]走访", "走访,[10年间]走访"],
    spares: ["走访三天里"],
  },
  {
    name: "weekday",
    kind: "day",
    regex: /(?:[本上这]一?个?)(?:周|星期)([一二三四五六日天])/,
    toDays: ([words, day = ""], { issueDate }) => {
      const { start } = weekFrom(issueDate, words.startsWith("上") ? -1 : 0);
      return start === null ? UNTOLD : oneDay(shiftDays(start, "一二三四五六日天".indexOf(day) % 7));
    },
    finds: ["[上周六]走访"],
    spares: ["上周走访"],
  },
  {
    name: "until-now",
    kind: "end",
    regex: /截[至止]目前/,
    toDays: (_, { issueDate }) => ({ start: null, end: issueDate }),
    finds: ["[截至目前]走访"],
    spares: ["目前走访"],
  },
  {
    name: "five-year-plan",
    kind: "stretch",
    regex: /[“"]?(十[一二三四五六七]?)五[”"]?(?:规划)?(?:期间|时期|以来)/,
    toDays: ([words, plan = ""], { issueDate }) => {
      const number = readNumber(plan, 0, () => false)?.low ?? TENTH_PLAN;
      const first = TENTH_PLAN_BEGAN + (number - TENTH_PLAN) * FIVE_YEARS;
      const end = words.endsWith("以来") ? issueDate : `${first + FIVE_YEARS - 1}-12-31`;
      return { start: `${first}-01-01`, end };
    },
    finds: ["[“十四五”期间]建成", "[十三五时期]建成"],
    spares: ["十五期杂志"],
  },
  {
    name: "feast",
    kind: "stretch",
    regex: new RegExp(
      `${YEAR}?${FEAST}(?:[、和]?${FEAST}){0,3}(?:[\\d一二三四五六七八]天)?${oneOf(FEAST_ENDINGS)}(?!的)(?:期间|前后)?|${YEAR}${FEAST}(?=,)|${FEAST}[三四五七八]天(?=,|里)里?|${FEAST}${JOIN}(?:${FEAST}|(?:正月)?初[一二三四五六七八九十]{1,2})|(?<![^,。;:!?\\n])${FEAST}(?=[,我全])`,
    ),
    toDays: ([words], calendar) => holidayOf(words, calendar),
    finds: [
      "[“五一”期间]走访",
      "[2023年国庆、中秋假期]走访",
      "[端午小长假]走访",
      "[今年国庆],走访",
      "[高考三天],走访",
      "[植树节],走访",
      "[除夕至初六]走访",
    ],
    spares: ["春节慰问走访"],
  },
  {
    name: "season",
    kind: "stretch",
    regex: new RegExp(
      `(?:${YEAR}|[去今前])(?:${oneOf(SEASONS)}(?:期间)?|[春夏秋冬][季天]?(?:${JOIN}(?:${YEAR}|${NEXT_YEAR}|今)[春夏秋冬][季天]?)?)|${YEAR}[\\u4e00-\\u9fa5]{2,6}期(?=[,里内间])|${oneOf(SEASONS)}(?:期间|前后|[里中时]|前?(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})天|(?=[,参开赴走进返深共累])|${FEW_TIMES}(?:天|月)[里间])|整个(?:${oneOf(SEASONS)}|假期)|(?<![\\u4e00-\\u9fa5])赛时`,
    ),
    finds: [
      "[今年汛期]走访",
      "[去年冬天]走访",
      "[暑期],走访",
      "[今春]走访",
      "[2021年冬至2022年春]走访",
      "[今年病虫防控期],走访",
      "[春运前10天]走访",
      "[秋收时]走访",
      "学生[暑期]参与走访",
      "[赛时]走访",
      "[暑期两个月里]走访",
      "[整个春运]走访",
    ],
    spares: ["暑期托管班走访"],
  },
  {
    name: "since-season",
    kind: "since",
    regex: new RegExp(
      `[自从]?(?:${YEAR}|[去今前])(?:入[春夏秋冬汛伏]|[春夏秋冬][季天]?|${oneOf(SEASONS)})(?:以来|至今)`,
    ),
    finds: ["[2021年入冬以来]走访", "[去年汛期至今]走访"],
    spares: ["入冬准备走访"],
  },
  {
    name: "term",
    kind: "stretch",
    regex: new RegExp(
      `${YEAR}?${oneOf(TERMS)}(?!末)|(?:19|20)\\d{2}(?:[-—–~至](?:19|20)?\\d{2})?学年(?:度)?(?:第?[一二上下]学期)?`,
    ),
    finds: ["[本学期]走访", "[2022—2023学年]走访"],
    spares: ["每学期走访"],
  },
  {
    name: "stretch-back",
    kind: "since",
    regex: new RegExp(
      `(?:近|过去|最近|这)?${FEW_TIMES}(?:周|月|年|天|季度|学期)(?:多|时间)?(?:以)?来(?![到自源访临客宾往最首罕未])|(?:(?<![^,。;:!?\\n在于])近|过去|最近)${FEW_TIMES}(?:周|月|年|天|季度)(?![期内级])|(?:近|多|数)年(?:以)?来|近期以来`,
    ),
    finds: ["[一周来]走访", "[近三年来]走访", "[近三年]走访", "[多年来]走访"],
    spares: ["三年级走访", "50年来最强降雨", "5天来到村里", "比往年早了近3个月"],
  },
];

function dayIn(words: string, calendar: Calendar): Days {
  return oneDay(dayOf(words, calendar, "start"));
}

function oneDay(day: IsoDate | null): Days {
  return { start: day, end: day };
}
