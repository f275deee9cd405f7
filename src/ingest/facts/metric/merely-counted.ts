// Are persons only counted? A number that nothing is said of tells who is there; that they serve has to be said beside it.
import type { QuantityReading } from "../../numbers/read-quantity";
import { restOf } from "../../sentence/ask";
import type { Surroundings } from "../../sentence/look-around";
import { isNoun, isPerson, isVerb } from "../../sentence/token-class";
import { REACH, type Token } from "../../sentence/tokenize";
import { ACTS_ON, ON_DUTY, SERVING } from "./said-to-serve";

/** A post or a part that is nothing but service. */
const OF_SERVICE =
  /队|值[班守勤日]|志愿|义务(?!教育)|义[警工]|应急|抢[险修]|救[援护]|防[汛火疫控]|护[林河水学路线村]|巡|下沉|包[保联]|帮扶|支教|驻村|突击|先锋|采样|流调|消杀|讲解|宣讲|领读|劝导|引导|督导|协管|调解|专兼职|导[师医]|讲师|参战|上岗|在岗(?!职工|教|人)|[楼门栋格元]长|一线|随[车船队]|放映|网格|宣传/;
/** Whoever belongs to a squad is there to be sent. */
const OF_A_SQUAD = /队员|志愿|义[警工]|应急|抢险|突击|巡|护[林河水]/;
/** 请来律师4名, 由12名教师: they are sent or asked to come. */
const SENT = /(?:派|招|配有|请来?|抽|由|把)[^,\d]{0,12}$/;

/** What is told of them behind their list, over brackets. */
const DOES = /^(?!的)(?:[(（][^)）]*[)）])?[^,:。;()（）\n]{2}/;
const LONGEST_BRACKET = 24;
/** 出动民警30名,另有辅警12名 */
const MORE_SENT = /(?:调集|出动|投入|派出|组织|动员|发动|抽调|参与).*(?:其中|[另还]有)[^,;]*$/;

/** 参与义诊的医生240名 */
const WHO_SERVE = /的[^,\d]{0,8}$/;

/** Whether the number ends what is said, and nothing beside it tells of service. */
export function isMerelyCounted(quantity: QuantityReading, around: Surroundings): boolean {
  const list = readList(around);
  const { text, end, heard, verbBefore } = around;
  if (list.hasHelpers || DOES.test(text.slice(list.end, list.end + LONGEST_BRACKET))) return false;
  const isSent =
    isVerb(verbBefore, "mobilise", "join", "clear", "equip") && !HAS.test(heard.clause);
  if (verbBefore !== null && WHO_SERVE.test(heard.clause) && SERVING.has(verbBefore.verb))
    return false;
  if (isSent || SENT.test(heard.clause)) return false;
  if (isOfService(quantity, around)) return false;
  if (ON_DUTY.test(heard.clause + text.slice(end, list.end))) return false;
  return !isInRow(around) && !goesOn(quantity, around);
}

/** Whether the name of those who are counted tells of service; of those who are there, only a squad does. */
export function isOfService(_: QuantityReading, around: Surroundings): boolean {
  const { text, end, heard } = around;
  const who = heard.clause + text.slice(end, readList(around).end);
  const isThere = HAS.test(heard.clause) || isListedAsThere(around);
  return (isThere ? OF_A_SQUAD : OF_SERVICE).test(who);
}

/** 现有党员186名,楼门长34名: who is listed behind those of whom nobody says what they do is there too. */
function isListedAsThere({ previous, previousWords, sentence, text, end }: Surroundings): boolean {
  if (previous?.metric !== "other" && previous?.metric !== "population") return false;
  if (!PERSONS.test(previous.unitText ?? "")) return false;
  const at = sentence.lastIndexOf(previousWords);
  return (
    at >= 0 &&
    AND.test(sentence.slice(at + previousWords.length)) &&
    ENDS.test(text.slice(end, end + 1))
  );
}

const PERSONS = /^[名人位]$/;
const AND = /^[、,和及][^,、\d]{1,8}$/;
const ENDS = /^(?:[,。;、(\n]|$)/;

/** 现有, 设有: they are there. */
const HAS = /(?<!配)有[^,\d]{0,8}$/;

/** 15名医护、2名药剂师: where the list ends that the number stands in, and whether it names helpers. */
function readList({ text, tokens, index, end }: Surroundings) {
  const list: { end: number; hasHelpers: boolean } = { end, hasHelpers: false };
  let isJoined = false;
  for (let at = index + (tokens[index]?.start === end ? 0 : 1); ; at += 1) {
    const token = tokens[at];
    if (token === undefined || !mayBeListed(token, text)) return list;
    const isPeople = token.kind === "noun" && isPerson(token);
    if (token.start - list.end > (isPeople || isJoined ? LIST_GAP : 0)) return list;
    list.end = token.end;
    list.hasHelpers ||= isPeople && isNoun(token, "volunteer", "registered");
    isJoined = token.kind === "stop" || token.kind === "and";
  }
}

const LIST_GAP = 4;

function mayBeListed({ kind, start }: Token, text: string): boolean {
  return kind === "stop" ? text.charAt(start) === "、" : kind !== "verb" && kind !== "neutral";
}

/** 队员12名、医生5名; 讲课30场,教师5名: in a row with helpers and with what they did. */
function isInRow({ previous, previousWords, sentence, heard }: Surroundings): boolean {
  if (MORE_SENT.test(heard.sentence)) return true;
  const isOfHelpers = /^volunteer_|^activities/.test(previous?.metric ?? "");
  return isOfHelpers && sentence.includes(previousWords);
}

/** It names how many do it, or who. */
const OF_OTHERS =
  /(?:有|其中[^,\d]{0,6}|会员|队员|家长)\d[\d.]*[万千百]?[余多]?[名位人](?!一|次)|^[^,]{0,4}(?:志愿者|义工)|志愿者来/;

/** Whether the next clause begins with what they do (党员52名,分成6组巡逻). */
export function goesOn(_: QuantityReading, around: Surroundings): boolean {
  const next = /^[^,]{0,12},([^,]*)/.exec(restOf(around))?.[1];
  // 员工4800人,协会会员612人; 教师52人,有9人支教: of others.
  if (next === undefined || OF_OTHERS.test(next)) return false;
  if (/^(?:恢复|[同较占]?比|较|占|[^,]{0,4}(?:新招|招[聘录]|录用|发展))/.test(next)) return false;
  const word = firstBehindComma(around);
  // 有教师64名,开展志愿服务12次: another thing of the same house.
  if (word?.kind === "verb" && isVerb(word, "hold", "build", "have")) return false;
  if (ON_DUTY.test(next) || ACTS_ON.test(next)) return true;
  return !HAS.test(around.heard.clause) && word?.kind === "verb" && SERVING.has(word.verb);
}

/** The word that the next clause begins with. */
function firstBehindComma({ tokens, index }: Surroundings): Token | null {
  let commas = 0;
  for (let at = index + 1; at <= index + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || commas > 1) return null;
    if (token.kind === "stop") commas += token.level - 1;
    else if (commas === 1 && (token.kind === "noun" || token.kind === "verb")) return token;
  }
  return null;
}
