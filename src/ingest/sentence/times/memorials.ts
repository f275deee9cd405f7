// Days of the year that bear a name.
import { type Calendar, type Days, dayOf, UNTOLD } from "./calendar";

/** Each with its month and day. */
const MEMORIALS: readonly (readonly [names: RegExp, date: string])[] = [
  [/元旦/, "1月1日"],
  [/学?雷锋/, "3月5日"],
  [/三八|妇女/, "3月8日"],
  [/植树/, "3月12日"],
  [/消费者权益/, "3月15日"],
  [/世界水日/, "3月22日"],
  [/国家安全/, "4月15日"],
  [/地球日/, "4月22日"],
  [/读书/, "4月23日"],
  [/劳动节|“?五一/, "5月1日"],
  [/青年节|五四/, "5月4日"],
  [/红十字日/, "5月8日"],
  [/护士|防灾减灾/, "5月12日"],
  [/家庭日/, "5月15日"],
  [/无烟/, "5月31日"],
  [/儿童|六一/, "6月1日"],
  [/环境日/, "6月5日"],
  [/献血/, "6月14日"],
  [/禁毒/, "6月26日"],
  [/七一|建党节/, "7月1日"],
  [/八一|建军/, "8月1日"],
  [/医师/, "8月19日"],
  [/教师/, "9月10日"],
  [/烈士/, "9月30日"],
  [/国庆/, "10月1日"],
  [/记者节/, "11月8日"],
  [/消防/, "11月9日"],
  [/艾滋病/, "12月1日"],
  [/残疾人日/, "12月3日"],
  [/宪法/, "12月4日"],
  [/志愿者日/, "12月5日"],
  [/公祭/, "12月13日"],
];
/** “12·4”国家宪法日 */
const PRINTED = /(\d{1,2})[·.•](\d{1,2})/;
/** 国庆前夕, 六一期间, and a feast alone, may be more than its day. */
const MORE_THAN_A_DAY = /前|后|期|月|周|^[“"]?(?:五一|国庆|元旦)[”"]?$/;

/** The day that a name stands for; none where the words reach beyond it. */
export function memorialOf(words: string, calendar: Calendar): Days {
  if (MORE_THAN_A_DAY.test(words)) return UNTOLD;
  const [, month, date] = PRINTED.exec(words) ?? [];
  const named = month ? `${month}月${date}日` : MEMORIALS.find(([names]) => names.test(words))?.[1];
  if (named === undefined) return UNTOLD;
  const year = /^(?:\d{4}|[今去前明]|[上本])年/.exec(words)?.[0] ?? "";
  const day = dayOf(year + named, calendar, "start");
  return { start: day, end: day };
}
