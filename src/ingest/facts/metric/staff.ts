// Staff help, unless they are visited, taught or treated themselves.
import { CharSet } from "../../engine/char-set";
import { FOR_WHOM } from "../../lexicon/grammar-words";
import type { QuantityReading } from "../../numbers/read-quantity";
import type { Surroundings } from "../../sentence/look-around";
import { isMerelyCounted, isOfService } from "./merely-counted";
import type { MetricRow } from "./metric-row";
import { ACTS_ON, isSaidToServe, ON_DUTY } from "./said-to-serve";

const who = ["staff", "member", "team"] as const;

export const STAFF: readonly MetricRow[] = [
  {
    name: "staff/cared-for",
    metric: "beneficiaries",
    when: [
      // 救出被埋人员4名
      {
        who,
        clause: /(?:救[出起下治]|解救|营救|转移|疏散|安置|撤离)[^,\d]{0,10}(?<!队|队员)$/,
        verbBefore: ["serve", "harm"],
      },
      {
        who,
        verbWord:
          /^(?:走访|探访|家访|回访)?(?:走访|探访|家访|回访|慰问|看望|探望|关爱|关怀|资助|救助|帮扶|救治|接诊|体检|覆盖|惠及|辐射|搜救|帮助|带教)/,
      },
    ],
    examples: ["救出被埋压人员[4名]", "慰问医护人员[300名]"],
  },
  {
    // 组织环卫工人150名体检: they are taken there for their own good.
    name: "staff/taken-care-of",
    metric: "beneficiaries",
    when: {
      who,
      behind:
        /^[^,。;\d]{0,8}(?:(?:免费)?(?:做[^,。;]{0,3})?(?:体检|疗养|休养|就诊|[^,。;]{0,2}筛查)(?!服务|中心|医)|(?:坐进|走进[^,。;\d]{1,6})?(?:免费)?观影|坐进|[吃喝用住][上进]|(?:来|到|赴)?[^,。;\d]{0,8}(?:跟岗|跟班|研修|挂职学习)|领到|领取|收到|接受)/,
    },
    examples: ["组织[150名]环卫工人免费体检"],
  },
  {
    // 3200名师生齐聚田径场: they are there, and no more.
    name: "staff/gathered",
    metric: "other",
    when: [
      { who: ["member"], behind: /^[^,。;\d]{0,4}(?:齐聚|欢聚|聚集|列队|到会|同升国旗)/ },
      // 31位居民代表到场，表决5项
      {
        who: ["member"],
        rest: /^[^,。;\d]{0,4}到场,?[^,。;\d]{0,8}(?:表决|审议|讨论|商议|评议|投票)/,
      },
    ],
    examples: ["[3200名]师生齐聚操场，听志愿者讲课", "[30位]村民代表到场，表决议题5项"],
  },
  {
    name: "staff/given-to",
    metric: "beneficiaries",
    when: [
      { who, verbAfter: ["give", "serve"], also: isForWhom },
      { who, clause: /[为给]$/, behind: /^[^,。;\d]{0,6}(?:送|发|提供|购|配)/ },
    ],
    examples: ["为环卫工人[300名]送去早餐", "志愿者为[30名]交警送凉茶"],
  },
  {
    name: "staff/taught",
    metric: "beneficiaries",
    when: { who, verbBefore: ["serve", "train", "give", "receive"], also: isVerbNearest },
    examples: ["培训[300名]干部"],
  },
  {
    // 听讲师生2.4万人: the verb stands right before the noun.
    name: "staff/receiving",
    metric: "beneficiaries",
    when: [
      { who, verbBefore: ["receive"], also: isRightBehindVerb },
      // 签约家庭医生1.2万人: so many signed up with one.
      { who: ["member"], clause: /签约(?:家庭|乡村)?医生(?:服务)?$/ },
    ],
    examples: ["听讲师生[2.4万人]", "签约家庭医生[1.2万人]"],
  },
  {
    // 派出代表30人观摩: sent to look on or to sit in, for the good of those who sent them.
    name: "staff/looking-on",
    metric: "other",
    when: {
      who: ["staff", "member"],
      behind:
        /^[^,。;\d保障服务守护]{0,6}(?:观摩|参观|考察|参会|与会|列席|旁听|出席|观看|收看)(?!服务|保障)/,
    },
    examples: ["派出代表[30人]观摩"],
  },
  {
    name: "staff/elected",
    metric: "other",
    when: { who: ["member"], verbWord: /^(?:选出|当选|推选)$/ },
    examples: ["选出村委会委员[35名]"],
  },
  {
    // 抽查60名骨干: it is they who are looked into.
    name: "staff/looked-into",
    metric: "other",
    when: { who, clause: /(?:抽查|考核|约谈|测评)了?$/ },
    examples: ["个别乡镇轻服务，抽查[60名]骨干"],
  },
  {
    // 安置点配医护12名: put there to serve.
    name: "staff/equipped",
    metric: "volunteer_persons",
    when: { who: ["staff"], clause: /(?<![分支匹婚调搭])配[齐强了有]?[\u4e00-\u9fa5]{2,5}$/ },
    examples: ["安置点配医护[12名]"],
  },
  {
    // 登记返京人员4300人: by that they stand on a list.
    name: "staff/on-a-list",
    metric: "population",
    when: { who: ["member"], verbBefore: ["enrol"] },
    examples: ["登记返京人员[4300人]"],
  },
  {
    // 12名退休教师授课: it is their trade no more.
    name: "staff/retired-at-work",
    metric: "volunteer_persons",
    when: [
      { who: ["member"], clause: /(?:退休|离休)[^,\d]{0,4}$/, verbAfter: ["train"] },
      { who: ["member"], behind: /^(?:退休|离休)/, verbAfter: ["train"] },
    ],
    examples: ["[12名]退休教师授课", "退休教师[12名]授课"],
  },
  {
    // 支部清扫街道，现有党员52名: of whom nobody says what they do.
    name: "staff/merely-counted",
    metric: "other",
    when: { who, also: isMerelyCounted },
    examples: ["支部清扫街道，现有党员[52名]"],
  },
  {
    name: "staff/counted-only",
    metric: "other",
    when: { who: ["member", "staff"] },
    unless: [
      { also: isSaidToServe },
      { also: isOfService },
      { line: ON_DUTY },
      { behind: ACTS_ON },
    ],
    examples: ["[30名]职工看到日出"],
  },
  {
    name: "staff/helping",
    metric: "volunteer_persons",
    when: { who },
    examples: ["上门服务的医护人员[300名]"],
  },
];

const forWhom = new CharSet(FOR_WHOM);

function isForWhom(_: QuantityReading, { text, wordBefore }: Surroundings): boolean {
  return wordBefore?.kind === "noun" && forWhom.hasAt(text, wordBefore.start - 1);
}

function isVerbNearest(_: QuantityReading, { wordBefore }: Surroundings): boolean {
  return wordBefore?.kind === "verb";
}

function isRightBehindVerb(_: QuantityReading, { wordBefore, verbBefore }: Surroundings): boolean {
  return wordBefore !== null && verbBefore?.end === wordBefore.start;
}
