// Times that an ending tells, whatever stands before it: 赛会期间, 入汛以来, 活动当天.
import { CAMPAIGNS, FEASTS, SEASONS } from "../../lexicon/times";
import { foldedOffset } from "../../text/offset";
import type { PlaceMention } from "../place";
import { UNTOLD } from "./calendar";
import { DAY, DAY_PART, MONTH, YEAR } from "./date-words";
import { memorialOf } from "./memorials";
import type { Time, TimeKind } from "./time";

const oneOf = (words: string) => words.split(" ").join("|");
const CAMPAIGN = `(?:${oneOf(CAMPAIGNS)})[月周季](?!启动|活动|仪式|主题|[报刊]|系列|工作|的|[\\]】])(?:期间|里)?`;
const ENDING = new RegExp(
  `${CAMPAIGN}|期间|前夕|前后(?:[一两三][周天])?(?=,)|后[\\d一二三四五六七八九十]{1,3}小时内(?=,)|[学赛登开假][陆幕]?前(?=,)|时节(?=,)|(?<=[雨雪洪灾震险]|[疫汛灾]情)中(?=,)|以来|(?<!截[至止]|截止到)当(?:[天日晚](?:${DAY_PART})?(?!的)|[月季周](?![度的期]))|(?<![^,。;:!?\\n])当[天日晚](?=的)|前一[天日周晚](?=,)|首[日周月年晚](?![的任批])|夜(?=,)|(?<!之|以|然|随|最|此)后(?=,)|第一天(?=,)`,
  "g",
);
const LONGEST = 22;
const CLAUSE_HEAD = /[^,。;:!?\n【】[\]]*$/;
/** 在赛会期间, 自开馆以来: the phrase begins behind it; the one of 在校期间 is its first word. */
const LED_IN =
  /^(?:.*[在于](?=.{2})|.*[\d余多](?:名|人|支|户|位)|自(?!贡|治)|从|[^“\d]+(?=(?:20)?\d{2}年|\d{1,2}月\d{1,2}[日号]))/;
/** 元旦服务春运首日: a time that has a name is the whole of the phrase. */
const NAMED = new RegExp(
  `(?:${YEAR}|(?<!年)${MONTH}${DAY})?(?:(?:${oneOf(FEASTS)})(?:假期|小?长假)?|${oneOf(SEASONS)})$`,
);
const QUOTED = new RegExp(`(?:${YEAR}?${MONTH}[^,“”]{0,6})?“[^”]*”[^“”]*$`);
const KINDS: Readonly<Record<string, TimeKind>> = {
  以来: "since",
  当天: "day",
  当日: "day",
  当晚: "day",
  首日: "day",
  首晚: "day",
  夜: "day",
  第一天: "day",
};
/** What has a day of its own. */
const HAPPENING =
  /(?:活动|[仪幕]式|开[学幕园馆业放]|启动|演出|[赛会节考雨雪集日诊练典展卖牌约通工”])$/;
/** What may be over. */
const HAPPENED =
  /(?:[震灾洪雨雪风汛节假学赛考试”]|水|事故|险情|疫情|灾情|爆炸|比赛|活动|会议|台风.*)(?:发生|过境|登陆|来临|结束|解除|落幕|开始|[过退停])?$/;
/** 县红十字会当天 says who, not what day. */
const BODY = /(?:字|协|学|工|妇|[联合]合|基金|委员|理事|志愿|慈善)会$/;
/** 在此期间 names no time itself. */
const POINTING = /^(?:在)?(?:[此这该其]|上述|这一)?$/;
/** 把3月定为学雷锋月: what it is made, not when. */
const MADE = /[为是成作]|启动|开展|举办|迎来/;
/** 在“敬老月”活动中: within a name. */
const UNCLOSED = /“[^”]*$/;
const CAMPAIGN_ALONE = /[月周季里]$/;
/** These name no time by themselves. */
const OF_SOMETHING = /^(?:首.|第一天|夜|前一.)$|前$/;
/** 连夜, 当夜: no night with a name. */
const NO_NIGHT = /[连当昨今前深半午彻整星日入每隔一黑熬守过]$/;
const SINCE_EVER = /(?:长期|一直|历史|自古|有史|近期)$/;

/** Times that end at one of the words; `isTaken` knows where another time ends. */
export function findPhrases(
  text: string,
  places: readonly PlaceMention[],
  isTaken: (end: number) => boolean,
): Time[] {
  const found: Time[] = [];
  let next = 0;
  for (const match of text.matchAll(ENDING)) {
    const { index: at } = match;
    while ((places[next]?.end ?? text.length) <= at) next += 1;
    const behind = places[next - 1]?.end ?? 0;
    const [ending] = match;
    const time = isTaken(at + ending.length) ? null : readPhrase(text, at, ending, behind);
    if (time) found.push(time);
  }
  return found;
}

function readPhrase(text: string, at: number, ending: string, behind: number): Time | null {
  const phrase = phraseBefore(text, at, behind);
  const kind = KINDS[ending.slice(0, 2)] ?? KINDS[ending] ?? "stretch";
  const end = at + ending.length;
  if (ending === "以来" && (phrase === "" || SINCE_EVER.test(phrase))) return null;
  if (UNCLOSED.test(phrase)) return null;
  if (ending === "后" && !opensWith(text, at - phrase.length, phrase)) return null;
  if (CAMPAIGN_ALONE.test(ending) && MADE.test(phrase)) return null;
  if (OF_SOMETHING.test(ending) && (phrase === "" || (ending === "夜" && NO_NIGHT.test(phrase))))
    return null;
  const isPointing = pointsBack(ending, phrase);
  const start = isPointing ? at : at - phrase.length;
  return {
    kind,
    start: foldedOffset(start),
    end: foldedOffset(end),
    words: text.slice(start, end),
    isAnaphor: isPointing,
    toDays: (calendar) =>
      isPointing || kind !== "day" ? UNTOLD : memorialOf(text.slice(start, end), calendar),
  };
}

/** 洪水退后, 期末考试后: what happened before opens a paragraph, and is no more than aside in it. */
function opensWith(text: string, start: number, phrase: string): boolean {
  return (start === 0 || text.charAt(start - 1) === "\n") && HAPPENED.test(phrase);
}

/** 当天, 此期间: told by what was said before. */
function pointsBack(ending: string, phrase: string): boolean {
  if (/^当[月季周]/.test(ending)) return true;
  if (ending.startsWith("当")) return !HAPPENING.test(phrase) || BODY.test(phrase);
  return ending === "期间" && POINTING.test(phrase);
}

/** From the head of the clause, behind the place, what leads the phrase in, and what stands before a quotation. */
function phraseBefore(text: string, at: number, behind: number): string {
  const near = text.slice(Math.max(0, behind, at - LONGEST), at);
  const phrase = (CLAUSE_HEAD.exec(near)?.[0] ?? "").replace(LED_IN, "");
  return QUOTED.exec(phrase)?.[0] ?? NAMED.exec(phrase)?.[0] ?? phrase;
}
