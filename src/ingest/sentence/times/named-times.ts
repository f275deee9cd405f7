// Times that have a name, and those that only say how long.
import { FEAST_ENDINGS, FEASTS, SEASONS, TERMS } from "../../lexicon/times";
import { readNumber } from "../../numbers/read-number";
import { dayOf } from "./calendar";
import { AT_HEAD, DAY, DONE_THEN, JOIN, MONTH, NEXT_YEAR, YEAR } from "./date-words";
import { holidayOf } from "./holidays";
import { memorialOf } from "./memorials";
import type { TimeRow } from "./time";

const oneOf = (words: string) => `(?:${words.split(" ").join("|")})`;
const FEAST = `[“"]?${oneOf(FEASTS)}[”"]?`;
/** 正月初三, 大年三十. */
const LUNAR =
  "(?:农?历?(?:大年|正月|腊月|冬月)初?[一二三四五六七八九十廿]{1,3}|初[一二三四五六七八九十]{1,2}(?![学年级班毕]))";
const FIVE_YEARS = 5;
const TENTH_PLAN = 10;
const TENTH_PLAN_BEGAN = 2001;
/** One or two figures and what they count. */
const FEW_TIMES = "(?:半|[一二两三四五六七八九十几数多\\d]{1,3})(?:个)?(?:多)?";

/** 汛期已过, 假期将至: it is over, or still to come. */
const NOT_YET = "已[过至]|将[至近]|到来|来临|[将先又]?[至过](?:后|,)";
/** 前期, 第三期, 学期: no seasons. */
const NO_SEASON =
  "[改延过误预日长近前后中同定按如为逾到初早短分首每晚末学周工任一二三四五六七八九十换]";

export const NAMED_TIMES: readonly TimeRow[] = [
  {
    name: "the-one-before",
    kind: "stretch",
    regex: new RegExp(
      `(?:${FEAST})?前一[周天日月年]|[前上]一?个?(?:[春夏秋冬][天季]|[雪赛榨采供][暖季]季?|年度)|上一?届(?=[为是有共仅约])`,
    ),
    finds: ["[前一周]走访", "[清明前一周]走访", "[上个冬天]走访", "走访60名,[上届]为40名"],
    spares: ["走访一周", "上届冠军走访"],
  },
  {
    name: "long-ago",
    kind: "point",
    regex: new RegExp(
      `${FEW_TIMES}(?:年|月|周|天)前(?![来往后夕期半])|(?:上世纪|(?<!\\d)(?:19|20)世纪)?[二三四五六七八九1-9][十0]年代[初末]?|最初|起初|当初|彼时|(?<!在)原有|原先`,
    ),
    finds: ["[十年前]走访", "[两个月前]走访", "[最初]走访", "[上世纪90年代]走访", "[原有]志愿者"],
    spares: ["前半年走访", "在原有队伍的基础上新增"],
  },
  {
    name: "so-long",
    kind: "stretch",
    regex: new RegExp(
      `(?<![^,。;:!?\\n])(?:(?:短短|前后|这)?${FEW_TIMES}(?:年|月|周|天|学期)(?:[里间]|时间(?=,))|(?:未来|今后|随后|此后|接下来的?|头)${FEW_TIMES}(?:年|月|周|天)|[昨今][今明][两二]天|这${FEW_TIMES}(?:年|月|周|天)(?=,)|${FEW_TIMES}(?:年|月|周|天)后(?=,)|周末(?:两天)?(?=,)|(?:黄金周|(?:${FEW_TIMES}天)?小?长假|假期)(?:[三四五七八3-8]天)?(?:里|(?=,))|${LUNAR}(?=,))`,
    ),
    finds: [
      "[三天里]走访",
      "走访,[10年间]走访",
      "[这两天],走访",
      "[周末两天],走访",
      "[长假七天],走访",
      "[8天长假里],走访",
      "[未来三年]走访",
      "[两周后],走访",
      "[随后三天]走访",
      "[今明两天]走访",
      "[腊月二十三],走访",
    ],
    spares: ["走访三天里"],
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
    name: "end-of-five-years",
    kind: "end",
    regex: /[“"]?十[一二三四五六七]?五[”"]?(?:规划)?(?:期?末|收官)/,
    finds: ["[“十四五”末]建成"],
    spares: ["十五期杂志"],
  },
  {
    name: "feast",
    kind: "stretch",
    regex: new RegExp(
      `${YEAR}?${FEAST}(?:[、和]?${FEAST}){0,3}(?:[\\d一二三四五六七八]天)?${oneOf(FEAST_ENDINGS)}(?!的)(?:期间|前后)?|${YEAR}${FEAST}(?=,)|${FEAST}[两三四五七八2-8]天(?!乐)里?|${FEAST}${JOIN}(?:${FEAST}|${LUNAR})|(?<![^,。;:!?\\n])[\\u4e00-\\u9fa5]{1,4}(?<![环细时季情关调章礼])节(?=,)|${AT_HEAD}${FEAST}(?=[,我全共]|组织|开展|举[办行]|走[进访]|派|出动|接待|在)`,
    ),
    toDays: ([words], calendar) => {
      const days = holidayOf(words, calendar);
      return days.start === null ? memorialOf(words, calendar) : days;
    },
    finds: [
      "[“五一”期间]走访",
      "[2023年国庆、中秋假期]走访",
      "[端午小长假]走访",
      "[今年国庆],走访",
      "[高考三天]劝返",
      "[植树节],走访",
      "敦煌市[教师节]组织走访",
      "[泼水节],走访",
      "[除夕至初六]走访",
    ],
    spares: ["春节慰问走访"],
  },
  {
    name: "season",
    kind: "stretch",
    regex: new RegExp(
      `(?:${YEAR}|[去今前]|[这整]个)(?:${oneOf(SEASONS)}(?:期间)?|[春夏秋冬][季天]?(?:${JOIN}(?:${YEAR}|${NEXT_YEAR}|今)[春夏秋冬][季天]?)?)|${YEAR}[\\u4e00-\\u9fa5]{2,6}期(?=[,里内间])|${oneOf(SEASONS)}(?:期间|前后|[里中时]|前?(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})天|(?!${NOT_YET})(?=${DONE_THEN})|${FEW_TIMES}(?:天|月)(?:[里间]|(?=,)))|${AT_HEAD}(?:[春夏秋冬][天日里]|[初盛仲深隆寒严暖金][春夏秋冬](?:时节)?|[三数][伏九]天?(?:寒天)?)(?=,)|(?<![\\u4e00-\\u9fa5])赛时`,
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
      "[暑假两个月],走访",
      "[整个春运]走访",
      "[冬天],走访",
      "[三伏天],走访",
      "队员[汛期]分成八组走访",
      "平台[假期]发布项目",
      "[节日三天]将接待",
      "[这个冬天],走访",
    ],
    spares: ["暑期托管班走访", "汛期安全走访", "汛期已过,走访"],
  },
  {
    // 本届读书季, 花期里: whatever has a season of its own.
    name: "season-of",
    kind: "stretch",
    regex: new RegExp(
      `(?<![^,。;:!?\\n])(?:本[次届轮]|这个?|整个)?(?![第此同])[\\u4e00-\\u9fa5]{1,5}(?<!${NO_SEASON})[季期](?:${FEW_TIMES}天)?(?:里|[内中](?=,)|(?=,))|${FEW_TIMES}天[节假赛展会]期(?:里|(?=,))|(?<![^,。;:!?\\n])(?:[\\u4e00-\\u9fa5]{1,5}[会展赛节疫情训汛这那]|[\\u4e00-\\u9fa5]{0,4}[赛汛展]事)${FEW_TIMES}[天年](?:里|(?=,))|[\\u4e00-\\u9fa5]{2,8}的[这那]?${FEW_TIMES}[天周]里|(?:第[\\d一二三四五六七八九十]{1,3}届)?[\\u4e00-\\u9fa5]{2,6}(?<![每两几])周里(?=,)|(?:本|整个)[\\u4e00-\\u9fa5]{1,4}季(?=${DONE_THEN}|迎)|(?:开学|试点|运行|开[业园馆])第一[周月天]`,
    ),
    toDays: ([words], calendar) => holidayOf(words, calendar),
    finds: [
      "[本届读书季],走访",
      "[花期里]走访",
      "[三天展期],走访",
      "[车展三天],走访",
      "[赛事三天],走访",
      "[停电那两天],走访",
      "[浪最大的三天里]走访",
      "[第九届阅读周里],走访",
      "七家景区[本桃花季]共走访",
      "[开学第一周]走访",
    ],
    spares: ["前期,走访", "第三期,走访", "长期走访"],
  },
  {
    name: "before-the-season",
    kind: "stretch",
    regex: new RegExp(
      `${AT_HEAD}(?:节|汛|赛|考)[前后](?![期卫置])|(?:入[春夏秋冬汛伏梅]|开春|立[春夏秋冬])[之以]?[前后]`,
    ),
    finds: ["[节前]走访", "[汛前]走访", "[入伏后]走访"],
    spares: ["节前期走访", "小节前走访"],
  },
  {
    name: "lunar",
    kind: "stretch",
    regex: new RegExp(
      `${LUNAR}${JOIN}${LUNAR}|(?<!\\()农?历?(?:大年|正月|腊月)初?[一二三四五六七八九十廿]{1,3}(?!的)|(?:正月|腊月)(?:里|间|期间)`,
    ),
    finds: ["[初一至初六]走访", "[正月里]走访", "灯会[正月十五]开幕"],
    spares: ["初一至初三年级走访"],
  },
  {
    // “12·4”国家宪法日, 第34个全国助残日, 6月14日世界献血者日
    name: "memorial-day",
    kind: "day",
    regex: new RegExp(
      `(?:(${YEAR}?${MONTH}${DAY})(?:第\\d{1,3}个)?|${AT_HEAD}${YEAR}?(?:“[^“”]{1,5}”|\\d{1,2}[·.•]\\d{1,2})?(?:第[\\d一二三四五六七八九十]{1,3}个)?)(?:(?<=”)|世界|国际|国家|全国|全民|中国|学雷锋)[\\u4e00-\\u9fa5]{0,8}[日节](?:当[天日]|期间|前[夕后])?(?=${DONE_THEN}|举|[\\u4e00-\\u9fa5]{2,8}[省市区县])`,
    ),
    toDays: ([words, day], calendar) => {
      if (day === undefined) return memorialOf(words, calendar);
      const date = dayOf(day, calendar, "start");
      return { start: date, end: date };
    },
    finds: [
      "[“12·4”国家宪法日]共走访",
      "[第34个全国助残日],走访",
      "[学雷锋日]走进村庄",
      "[“六五”环境日],走访",
      "[6月14日世界献血者日],走访",
    ],
    spares: ["世界读书日主题走访", "以国际妇女节为契机,走访"],
  },
  {
    name: "turn-of-the-year",
    kind: "point",
    regex: new RegExp(
      `(?:${YEAR}年?初|${AT_HEAD}(?:年关|岁末|(?:年|月|季|学期|学年)[初末底]))(?=${DONE_THEN})`,
    ),
    finds: ["[今年初],走访", "[年底]走进村庄"],
    spares: ["年初的走访", "年底前走访"],
  },
  {
    name: "until-it-ends",
    kind: "end",
    regex: /(?<![^,。;:!?\n])截[至止][\u4e00-\u9fa5]{2,8}(?=,)/,
    finds: ["[截至收官],走访", "[截至本文刊出],走访"],
    spares: ["截至收官走访"],
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
      `${YEAR}?(?:${oneOf(TERMS)}|第[一二]学期)(?!末)|(?:19|20)\\d{2}(?:[-—–~至](?:19|20)?\\d{2})?学年(?:度)?(?:第?[一二上下]学期)?`,
    ),
    finds: ["[本学期]走访", "[第二学期]走访", "[2022—2023学年]走访"],
    spares: ["每学期走访"],
  },
  {
    name: "stretch-back",
    kind: "since",
    regex: new RegExp(
      `(?:近|过去|最近|这)?${FEW_TIMES}(?:周|月|年|天|季度|学期)(?:多|时间)?(?:以)?来(?![到自源访临客宾往最首罕未])|(?:(?<![^,。;:!?\\n在于])近|过去的?|最近)${FEW_TIMES}(?:周|月|年|天|季度)(?![期内级])|(?<![了达时用续长早晚约在])近${FEW_TIMES}(?:周|月|年|天|季度)(?=[共已]|累计|先后|[向为][\\u4e00-\\u9fa5])|(?<=[局院队会方关司团校])近${FEW_TIMES}(?:周|月|年|天|季度)(?![期内级的后里])|(?:近|多|数)年(?:以)?来|近期以来|连日(?:以)?来`,
    ),
    finds: [
      "[一周来]走访",
      "[连日来]走访",
      "[近三年]走访",
      "支教团[近五年]共走访",
      "警方[近三个月]捣毁窝点",
    ],
    spares: ["三年级走访", "50年来最强降雨", "5天来到村里", "比往年早了近3个月"],
  },
];
