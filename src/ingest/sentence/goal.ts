import { CharSet } from "../engine/char-set";
import { GOAL_WORDS } from "../lexicon/places";

const goalWords = GOAL_WORDS.split(" ");
const goalEnds = new CharSet(goalWords.map((word) => word.slice(-1)));
const GOAL_BEFORE = new RegExp(`(?:${goalWords.join("|")})$`);
/** 东城区与西城区, 东城区（17个）与西城区: two that act together. */
const AND_ANOTHER = /[区镇乡道县市)][与同和]$/;
const FAR_GOAL = /[分远飞开]赴|驰援|驶抵|支援|援助|赶赴|奔赴|前往|抵达|对口|援建/;
/** 河南省周口市人, 四川籍: where somebody comes from; but 周口市人民医院, 周口市人社局. */
const ORIGIN = /^(?:籍|人(?![体民大社武才防口员力均次行类工数群士]))/;

/** 积石山县6.2级地震后, …: where it happened, rather than who acts. */
const SETTING =
  /^(?:[\d.]+级|特大|特重大|重大)?(?:地震|山洪|洪灾|洪涝|泥石流|滑坡|暴雨|强降雨|台风|火灾|爆炸|疫情)(?:灾害|事故)?(?:发生)?后(?!勤)/;
const MEASURES = /^(?:地震|气象|水文)(?:台网?|局|部门|中心)/;
const LONGEST_SETTING = 16;

/** Whether the words behind a place say that what is told came after something that befell it. */
export function isSettingAt(text: string, end: number): boolean {
  return SETTING.test(text.slice(end, end + LONGEST_SETTING));
}

/** Verbs of going and helping, which lead in a place as an object. */
export const goalVerbs: ReadonlySet<string> = new Set(goalWords.filter((word) => word.length > 1));

/** Whether the words before a place say that it is gone to or helped. */
export function isGoalAt(text: string, at: number): boolean {
  return (
    goalEnds.hasAt(text, at - 1) &&
    !AND_ANOTHER.test(text.slice(Math.max(0, at - 2), at)) &&
    GOAL_BEFORE.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** 其中来自东莞市的32名: a part is only described by where it comes from. */
export function isDescribing(text: string, start: number, end: number): boolean {
  return text.slice(Math.max(0, start - 4), start) === "其中来自" && text.charAt(end) === "的";
}

/** 据甘肃地震台网测定: who measured it is not where it was. */
export function isSource(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === "据" && MEASURES.test(text.slice(end, end + LONGEST_SETTING));
}

/** Whether the verb before a name takes places only, however short (驰援涿州); who is visited may be anybody (走访合作社). */
export function isFarGoal(text: string, at: number): boolean {
  return FAR_GOAL.test(text.slice(Math.max(0, at - 2), at));
}

/** Whether the words behind a place say that somebody comes from it. */
export function isOrigin(text: string, end: number): boolean {
  return ORIGIN.test(text.slice(end, end + 2));
}
