/** Parts that printed days, months and years are made of, as sources of regular expressions. */
export const YEAR_IN_FIGURES = "(?:(?:19|20)\\d{2}|[〇零一二三四五六七八九]{4})年度?";
export const YEAR = `(?:${YEAR_IN_FIGURES}|今年度?|本年度?|去年度?|上年度?|前年|明年|下一年)`;
/** Not the month of 三月嫂, and none that something else counts (近3月, 第一月). */
export const MONTH =
  "(?<![\\d.第几数近每百个一二三四五六七八九十])(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?![龄饼球亮嫂票子租薪均供季]|台(?!风))份?";
export const DAY =
  "(?<![\\d.第几数近每])(?:[12]\\d|3[01]|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?![楼院线内间均常])";
export const DATE = `(?:${YEAR}?${MONTH}(?:${DAY})?|${YEAR}|年初)`;
/** A part of a year or a month, where something goes on from it, or up to it (2021年中至今, 至1月末). */
export const PART_FROM = "(?:年?([底末初中]|[上中下]旬))?";
export const PART_TO = "(?:年?([底末初]|[上中下]旬))?";
/** The year behind that in which a stretch began. */
export const NEXT_YEAR = "(?:[次翌]年)";
/** A part of a day, with or without its hour. */
export const DAY_PART =
  "(?:[上中下]午|正午|午[后夜间]|凌晨|[清早][晨上]|早(?![餐点市班教已])|傍晚|晚[上间]|晚(?![会餐宴自报班育])|深?夜(?![校市班宵景跑骑游])[间里]?)";
/** 10月1日0时至7日24时: the hour is no part of the days. */
export const CLOCK = `(?:${DAY_PART}?\\d{1,2}(?:[时点](?:\\d{1,2}分|[整许半])?|:\\d{2})|${DAY_PART})`;
/** Behind a stop, or behind whoever acts. */
export const AT_HEAD =
  "(?<![^,。;:!?\\n区县市镇乡村州旗省盟局院校会队社站委团部台所馆园组司厂店厅处心者员生民们长])";
/** Joins the two ends of a stretch. */
export const JOIN = "[-—–~至到]{1,2}";
/** The figures of a small number, and its value. */
export const FEW = "(?:[一二三四五六七八九十两]|1[0-2]|[1-9])";
/** What somebody does behind a season, or who: it is no part of a name (暑期托管班). */
export const DONE_THEN =
  "[,参开赴走进返深共累拟将已先再又还转招募检巡排清派投为给由向我全各出上来到有送办设帮\\d]|分(?!洪)|放(?!假)|推出|吸引|征集|动员|新(?!生)|发|接[待送]|组织|安排|日均|每[天日]|加[派强]|完成|收到|在";
/** Its number is one of two groups. */
export const QUARTER = "(?:第([一二三四1-4])个?季度|(?<![上下])([一二三四1-4])季度|首季度?)";
