import { isDistrictCode } from "../../model/district";
import { CharSet } from "../engine/char-set";
import { entriesOf, WordTrie } from "../engine/word-trie";
import { NEED_CITY, WORDS_TOO } from "../lexicon/divisions/other-names";
import { BETWEEN, EVENTS, OFFICES, OUTER_ENDS } from "../lexicon/places";
import {
  liesIn,
  type NameMeaning,
  nameOf,
  PREFECTURE_END,
  PROVINCE_END,
  placeTrie,
} from "./gazetteer";
import { isFarGoal } from "./goal";
import type { Link } from "./place-row";
import { matchWord } from "./words";

/** How a name stands: it opens a clause or the name of an office, goes on a row of places, is gone to, is led in by some word, or stands within the clause. */
export type Standing = "opening" | "name" | "listed" | "goal" | "led" | "within";

/** What follows a short name that makes another name of it (朝阳路, 大兴机场, 大兴学习之风). */
const NOT_SHORT_BEFORE =
  /^(?:路|门|桥|市|县|街(?!道|乡|镇)|大街|大道|公园|医院|机场|大学|学院|剧院|广场|北苑|黄庄|西苑|新城|群众|调查|学习|之风|土木|沟|产业|文艺|体育|家园|里|村|站|园|湖|山(?!区)|江|景区)/;
/** What follows a whole name that makes another word of it (广州市场, 平安区域), or that names it among others (包括杭州市在内). */
const NOT_WHOLE_BEFORE =
  /^(?:市场|.(?:域|报(?![名送告道到警考])|网(?![信格])|晚报|日报|频道|在内))/;
/** Within a clause these may end or join other words (沿海城市, 西南山区). */
const NOT_WITHIN = /城市$|^[东南西北中]山区$|^(?:平安|向阳|前进|友好|红旗|新兴)区$/;
/** Short names in a row are places where each of them is told of (绍兴、宁波两市分别). */
const LIST_END = /^(?:[两二三四五六七八九十]+[省市县区地]|分别|各)/;
/** Behind a short name in that of an office: streets, villages and schools have such names too (玉林街道党工委). */
const PART_BEFORE = /^(?:街道|社区|中学|小学|[镇乡])/;
/** 南昌站, 北京西站: the trains of a city; no 站点. */
const STATION = /^[东西南北]?站(?![点位长台岗所务])/;
/** 扬州马拉松, 杭州亚运会: an event that the city holds; but 杭州亚运会期间 tells when. */
const GAMES =
  /^\d{0,4}(?:国际|半程|全程|城市|冬季)*(?:马拉松|[亚奥全大][残]?运会|冬残?奥会|[世进园]博会|服贸会|广交会)(?!期间|举|开幕|闭幕|前|后|以来|倒计时|筹|$)/;
/** 温州商人, 海口至三亚, 兰州拉面: who comes from a city, a way to it and a dish of it are not in it. */
const NO_ACTOR =
  /^(?:人(?!民)|籍|话|菜|产|牌|式|味|[舰号至到－—-]|合作|拉面|火腿|[路门桥县街里村站园湖山江沟市区]|大[街道厦桥]|方面|经验|模式)/;
/** 杭州第19届亚运会期间, …: no more than a time. */
const TELLS_WHEN = /^[^,。;:!?\n]*?(?:期间|以来|前后|之际|[前后时])[,。;:\n]/;
const LONGEST_WHEN = 24;
const sentenceStops = new CharSet(",。;!?:\n");
/** 建行佛山分行: a bank or a railway names its branches by their cities. */
const BRANCH = /^(?:分行|支行|分公司|车务段|机务段)/;
const THIS_CITY = /(?:北京|[本全我该各])[市省]$/;
/** 浙江：, 绍兴——: a label above what it says. */
const LABEL_END = /^[:—]/;
/** 福建14人, 江西6人: a label of its number; but 北京2022年, 上海8月2日电. */
const NUMBER = /^\d+(?!\d|[年月日时点:.-]|公里|千米|米|里)/;
const CAPITAL = "110000";
const LONGEST_OFFICE = 8;
const LONGEST_NUMBER = 8;
const LONGEST_EVENT = 12;
const SHORTEST_WITHIN = 3;

const officeTrie = new WordTrie(entriesOf({ office: OFFICES, event: EVENTS }));
const outerEnds = new CharSet(OUTER_ENDS);
const between = new CharSet(BETWEEN);
const needCity: ReadonlySet<string> = new Set(NEED_CITY.split(" "));
const wordsToo: ReadonlySet<string> = new Set(WORDS_TOO.split(" "));

/** Whether a name alone is told from a common noun by its city only (平房区). */
export function needsCity(row: readonly Link[], text: string): boolean {
  const [link, another] = row;
  if (link === undefined || another !== undefined) return false;
  const { isShort, codes, start, end } = link;
  return needCity.has(isShort ? nameOf(codes[0] ?? "") : text.slice(start, end));
}

/** Whether the last name of a row means a place where it stands, so that it may be the end of the row. */
export function mayEnd(text: string, row: readonly Link[], standing: Standing): boolean {
  const last = row.at(-1);
  if (last === undefined) return false;
  return last.isShort
    ? mayEndShort(text, last, row.slice(0, -1), standing)
    : mayEndWhole(text, last, row.length > 1, standing);
}

function mayEndWhole(
  text: string,
  { start, end, codes }: Link,
  hasOuter: boolean,
  standing: Standing,
): boolean {
  if (NOT_WHOLE_BEFORE.test(text.slice(end - 1, end + 2))) return false;
  if (hasOuter || standing !== "within") return true;
  if (codes.some(isDistrictCode)) return !isInOtherCity(text, start);
  const words = text.slice(start, end);
  const isPlain = words.length >= SHORTEST_WITHIN && !needCity.has(words);
  return (
    isPlain && !NOT_WITHIN.test(words) && !isInOtherCity(text, start) && !isInWord(text, start)
  );
}

/** A short name is a place where an office or a fate of it follows, behind its province, or if it is a district of Beijing. */
function mayEndShort(
  text: string,
  last: Link,
  outer: readonly Link[],
  standing: Standing,
): boolean {
  const { start, end, codes } = last;
  if (isNamedByCity(text, last, standing)) return true;
  if (NOT_SHORT_BEFORE.test(text.slice(end, end + 3))) return false;
  if (codes.some(isDistrictCode)) return outer.length > 0 || !isInOtherCity(text, start);
  if (isBehindItsProvince(codes, outer)) return true;
  if (standing === "name") return mayName(text, last);
  if (standing === "goal")
    return isFarGoal(text, outer[0]?.start ?? start) || isInList(text, end, false);
  if (
    isWide(codes) &&
    !wordsToo.has(text.slice(start, end)) &&
    NUMBER.test(text.slice(end, end + LONGEST_NUMBER))
  )
    return standing !== "within" || !isInWord(text, start);
  if (outer.length === 0 && standing === "within")
    return isInList(text, end, false) && !isInWord(text, start);
  return mayAct(text, end, standing);
}

/** By what follows: an office or a fate, a label's end, or the end of a row. */
function mayAct(text: string, end: number, standing: Standing): boolean {
  return (
    officeTrie.matchAt(text.slice(end, end + LONGEST_OFFICE), 0) !== null ||
    (standing === "opening" && LABEL_END.test(text.slice(end, end + 1))) ||
    isInList(text, end, standing === "listed")
  );
}

/** 绍兴志愿服务简报; but 平安通报 may be a bulletin of any place. */
function mayName(text: string, { start, end }: Link): boolean {
  return !wordsToo.has(text.slice(start, end)) && !PART_BEFORE.test(text.slice(end, end + 2));
}

/** 浙江绍兴, 河北涿州; but 杭州西湖 may be the lake. */
function isBehindItsProvince(codes: readonly string[], outer: readonly Link[]): boolean {
  const around = outer.at(-1);
  if (around === undefined) return false;
  return isWide(codes) || around.codes.some((code) => code.endsWith(PROVINCE_END));
}

/** A station or a branch by the name of its city; those of Beijing lie in one of its districts, which speaks for them. */
function isNamedByCity(text: string, { start, end, codes }: Link, standing: Standing): boolean {
  if (!isWide(codes) || codes.some((code) => liesIn(code, CAPITAL))) return false;
  const behind = text.slice(end, end + LONGEST_EVENT);
  if (standing === "opening")
    return STATION.test(behind) || GAMES.test(behind) || leadsName(text, { start, end, codes });
  return standing === "within" && BRANCH.test(behind) && !isInWord(text, start);
}

/** Whether a short name is no more than the first word of another name (红河学院), which says little of where it is. */
export function isNameOnly(text: string, link: Link, standing: Standing): boolean {
  const { end, isShort } = link;
  if (!isShort || standing !== "opening" || !leadsName(text, link)) return false;
  return officeTrie.matchAt(text.slice(end, end + LONGEST_OFFICE), 0) === null;
}

/** 哈尔滨冰雪大世界, 扬州大学: behind the end of a sentence or a clause the name of a city leads that of something in it. */
function leadsName(text: string, { start, end, codes }: Pick<Link, "start" | "end" | "codes">) {
  if (codes.some((code) => code.endsWith(PROVINCE_END))) return false;
  if (wordsToo.has(text.slice(start, end)) || NO_ACTOR.test(text.slice(end, end + 2))) return false;
  if (TELLS_WHEN.test(text.slice(end, end + LONGEST_WHEN))) return false;
  return start === 0 || sentenceStops.hasAt(text, start - 1);
}

/** Provinces and prefectures only. */
function isWide(codes: readonly string[]): boolean {
  return codes.every((code) => code.endsWith(PREFECTURE_END));
}

/** Whether other names of a row stand before or behind, and it ends as one does of which each is told. */
function isInList(text: string, end: number, goesOn: boolean): boolean {
  let last = end;
  while (between.hasAt(text, last)) {
    const next = placeTrie.matchAt(text, last + 1);
    if (next === null) return false;
    last = next.end;
  }
  return (goesOn || last > end) && LIST_END.test(text.slice(last, last + 3));
}

/** 长春市朝阳: a city or province before it makes another place of the name, unless it is this one. */
function isInOtherCity(text: string, start: number): boolean {
  if (!outerEnds.hasAt(text, start - 1)) return false;
  return !THIS_CITY.test(text.slice(Math.max(0, start - 3), start));
}

/** Whether a word or a name that begins before `start` reaches over it (云南山区 is no 南山区). */
export function isInWord(text: string, start: number): boolean {
  for (let at = Math.max(0, start - 3); at < start; at += 1) {
    if ((matchWord(text, at)?.end ?? 0) > start) return true;
    const place = placeTrie.matchAt(text, at);
    if (place && place.end > start && isKnownAlone(place.tag)) return true;
  }
  return false;
}

/** A whole name, or a short one that people use alone: a province or a city. */
function isKnownAlone({ whole, short }: NameMeaning): boolean {
  return whole.length > 0 || short.some((code) => code.endsWith(PREFECTURE_END));
}
