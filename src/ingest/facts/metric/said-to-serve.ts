// Does the sentence say that persons serve or were sent? A number of persons is one of helpers only where it does.
import type { NounClass, VerbClass } from "../../lexicon/word-classes";
import type { QuantityReading } from "../../numbers/read-quantity";
import type { Surroundings } from "../../sentence/look-around";
import { isPerson } from "../../sentence/token-class";
import { REACH, type Token } from "../../sentence/tokenize";

/** What helpers do: they are called out, set to work and give. Who attends, holds or settles something may do it for themselves. */
export const SERVING: ReadonlySet<VerbClass> = new Set<VerbClass>([
  ...(["mobilise", "join", "clear", "serve", "give"] as const),
  ...(["equip"] as const),
]);

/** On duty, at the door, for nothing: so they serve. */
export const ON_DUTY =
  /抢[建修通险救收种]|指导|上街|而动|闻[讯令]|忙[前碌着活]|[铲扫除清]雪|家访|一对一|分包|代[取买购办]|放弃[^,。;]{0,4}(?:休|假)|当班|上门|义务(?!教育)|公益(?!性?岗)|(?<!填报|高考)志愿(?!军|登记)|轮[流着番岗值]|值[班守勤]|执勤|[上到]岗|在岗(?!职工|教|人)|昼夜|连夜|通宵|24小时|挨[家户]|逐户|[分按包]片|断岗|咨询台|赴|赶[来到赴往]|帮忙|动手|守着|红袖[章标]|红马甲|陪[考聊护]|兵?分[\d一二三四五六七八九十两]+[路组]/;

/** 25名医生，周末把诊室搬进社区: they do something to something or for somebody. */
export const ACTS_ON =
  /^[\u4e00-\u9fa5]{0,8},?[\u4e00-\u9fa5]{0,6}(?:[把给替帮]|(?<![成评选作认定称分因])为)(?![了此])/;

/** A deed for others that whoever is named before it does of their own accord. */
const DEED = [
  "义务(?!教育)",
  "免费(?:接|送|为|给|搭|修)",
  "来(?:给|为|理发|陪|义诊|辅导|帮忙|打扫|清扫|表演)",
  "[拿抄拎扛][起着]|扛|挥锹|走村入户|走家串户",
  "轮(?:[流着番]|值|班)(?!休|训|岗|[^,。;\\d]{0,2}(?:体检|筛查|接种|参观|体验|登|上[台场]|演|领|[试入]))",
  "(?:[戴佩穿披]|套上)[^,。;\\d]{0,3}(?:袖[章标]|红袖|马甲)|站[好起]?了?[^,。;\\d]{0,2}岗|站在|分赴|护学|护送|陪考",
  "自发(?:清|打扫|铲|扫|捡|组织|巡|为|参与)|每[天晚日周][^,。;\\d]{0,8}(?:巡|守|护|捡|劝)",
  "驾(?:着|[船艇舟车])|划着?[^,。;\\d]{0,3}[船艇舟]|[打举]着手电|搭起人墙|维[持护][^,。;\\d]{0,4}秩序|放弃[^,。;\\d]{0,4}[休假]",
  "分[^,。;]{0,5}班(?:[上到]岗|值|守|巡)|补课|调解|(?:一起|合力)把|(?:正|还|仍|忙着)[^,。;\\d]{0,3}[把将][^,。;\\d]{1,10}[压搬抬扛装铺扎绑垒挖扫埋插填堆]|把[^,。;]{1,14}(?:码[齐好]|[扫铲]净|清[空走]|修好|摆[齐好正]|扶[正起]|疏通)|赴[^,。;]{1,14},(?:为|帮|给|开展|清|整)|[跟一][着起]?(?:一起)?(?:干|动手)",
  "(?:参[加与]|投身|加入)(?:了)?[^,。;\\d]{0,6}(?:检票|[引疏]导|值[守班勤]|执勤|清[扫理淤运]|搜救|救援|扑救|抢[险修收]|巡|劝导|讲解|翻译|搬|分拣|捡拾|护[河林路])(?!培训|讲座|课|知识)",
  "(?:做起?|担任|当起?|当上)[^,。;\\d]{0,4}(?:翻译|向导|讲解|后勤|引导|义工|[管监督协]{1,2}员|河长|老师)",
] as const;
/** 给老人拍全家福, 为考生熬绿豆汤: done for somebody, unless it is thanks or praise. */
const FOR_SOMEBODY =
  "(?:(?:[给替帮](?!付|出)|(?<![成评选作认定称分因])为(?:了)?(?![此主期准]))[^,。;\\d]{1,10}(?:[补上]课|辅导|[递送添端]|打气|理发|讲|熬|煮|做|捶|拍|唱|演|[修缝洗剪搭搬挑扛背运]|指路|看|守|读|烧|包)|教(?![师育练官授职会学室])[^,。;\\d]{1,6})";

/** 几十位车主免费接站, 80名学生前来陪聊: they come to do it, so it is not done to them. */
export const COMES_TO_SERVE = new RegExp(
  `^(?:[\\u4e00-\\u9fa5]{1,4}[、和及]\\d+[名位人])?(?:平均年龄\\d+岁的)?[^,。;\\d为给被由]{0,9}(?:${DEED.join("|")})|^[^,。;\\d为给被由]{0,12}${FOR_SOMEBODY}|^[^,。;\\d]{0,9}在[^,。;]{1,12}(?:站岗|值守|值勤|执勤|当(?:起|上)?(?:了)?(?:翻译|向导|引导|讲解|义工)|(?:引导|疏导)(?!下)|给[^,。;]{1,8}(?:辅导|补课|讲|送))`,
);

/** What is done to those whom it counts. */
const OF_OTHERS: ReadonlySet<VerbClass> = new Set<VerbClass>([
  ...(["serve", "give", "receive", "train", "solve"] as const),
  ...(["punish", "attract"] as const),
]);

/** Who does nothing but help. */
const HELPERS: ReadonlySet<NounClass> = new Set<NounClass>(["volunteer", "registered", "team"]);

/** Whether a verb of service or helpers are named in the clause of the number, in the one before or in the one behind it. */
export function isSaidToServe(_: QuantityReading, { tokens, index }: Surroundings): boolean {
  return tells(tokens, index, -1, HELPERS, 1) || tells(tokens, index, 1, HELPERS, 1);
}

const SQUAD = /(?:队|劝导|监督|引导|讲解|宣讲|巡.)员$/;

/** Whether helpers are named before the number, in its clause or in the one before, and nobody else between. */
export function followsHelpers(_: QuantityReading, { text, tokens, index }: Surroundings): boolean {
  let commas = 0;
  for (let at = index - 1; at >= index - REACH && commas < 2; at -= 1) {
    const token = tokens[at];
    if (!token || endsSentence(token)) return false;
    if (isNamed(token, HELPERS) || SQUAD.test(text.slice(token.start, token.end))) return true;
    if (isOfOthers(token)) return false;
    if (token.kind === "stop" && token.level === 2) commas += 1;
  }
  return false;
}

function isOfOthers(token: Token): boolean {
  return token.kind === "noun"
    ? isPerson(token) && token.noun !== "people"
    : token.kind === "verb" && OF_OTHERS.has(token.verb);
}

/** 骑手200人、油锯手300名运送物资: the verb behind a list is that of all of it. */
export function isListedAtWork(_: QuantityReading, { tokens, index, end }: Surroundings): boolean {
  const comma = tokens[index + 1];
  if (comma?.kind !== "stop" || comma.level !== 1 || comma.start !== end) return false;
  for (let at = index + 2; at <= index + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "verb" || (token.kind === "stop" && token.level > 1)) return false;
    if (token.kind === "quantity") return tells(tokens, at, 1, HELPERS, 1);
  }
  return false;
}

/** Looks for what tells of service on one side of a number, over so many commas. */
function tells(
  tokens: readonly Token[],
  index: number,
  step: 1 | -1,
  helpers: ReadonlySet<NounClass>,
  commas: number,
): boolean {
  let left = commas;
  for (let far = 1; far <= REACH; far += 1) {
    const token = tokens[index + far * step];
    if (!token || endsSentence(token)) return false;
    if (token.kind === "stop" && token.level === 2 && --left < 0) return false;
    if (token.kind === "verb" && SERVING.has(token.verb)) return true;
    if (isNamed(token, helpers)) return true;
  }
  return false;
}

/** A noun of one character may be a part of another word (裁员). */
function isNamed(token: Token, helpers: ReadonlySet<NounClass>): boolean {
  return token.kind === "noun" && token.end - token.start > 1 && helpers.has(token.noun);
}

function endsSentence(token: Token): boolean {
  return token.kind === "stop" && token.level === 3;
}
