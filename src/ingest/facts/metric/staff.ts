// Staff help, unless they are visited, taught or treated themselves.
import { CharSet } from "../../engine/char-set";
import { FOR_WHOM } from "../../lexicon/grammar-words";
import type { QuantityReading } from "../../numbers/read-quantity";
import type { Surroundings } from "../../sentence/look-around";
import type { MetricRow } from "./metric-row";
import { isListedAtWork, isSaidToServe } from "./said-to-serve";

const who = ["staff", "member", "team"] as const;

/** On duty, at the door, for nothing: so they serve. */
const ON_DUTY = /当班|上门|义务(?!教育)|公益|(?<!填报|高考)志愿(?!军|登记)/;
/** 25名医生，周末把诊室搬进社区: they do something to something. */
const ACTS_ON = /^[\u4e00-\u9fa5]*,?[\u4e00-\u9fa5]{0,4}把/;

export const STAFF: readonly MetricRow[] = [
  {
    name: "staff/cared-for",
    metric: "beneficiaries",
    when: {
      who,
      verbWord:
        /^(?:走访|探访|家访|回访)?(?:走访|探访|家访|回访|慰问|看望|探望|关爱|关怀|资助|救助|帮扶|救治|接诊|体检|覆盖|惠及|辐射|转移|疏散|安置|撤离|解救|营救|救出|搜救|帮助|带教)/,
    },
    examples: ["慰问医护人员[300名]"],
  },
  {
    // 组织环卫工人150名体检: they are taken there for their own good.
    name: "staff/taken-care-of",
    metric: "beneficiaries",
    when: { who, behind: /^[^,。;\d]{0,8}(?:免费)?(?:体检|疗养|休养|就诊|观影)(?!服务|中心|医)/ },
    examples: ["组织[150名]环卫工人免费体检"],
  },
  {
    // 3200名师生齐聚田径场: they are there, and no more.
    name: "staff/gathered",
    metric: "other",
    when: { who: ["member"], behind: /^[^,。;\d]{0,4}(?:齐聚|欢聚|聚集|列队|到会|同升国旗)/ },
    examples: ["[3200名]师生齐聚操场，听志愿者讲课"],
  },
  {
    name: "staff/given-to",
    metric: "beneficiaries",
    when: { who, verbAfter: ["give", "serve"], also: isForWhom },
    examples: ["为环卫工人[300名]送去早餐"],
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
      behind: /^[^,。;\d保障服务守护]{0,6}(?:观摩|参观|考察|参会|与会|列席|旁听|出席)(?!服务|保障)/,
    },
    examples: ["派出代表[30人]观摩"],
  },
  {
    name: "staff/elected",
    metric: "other",
    when: [
      { who: ["member"], verbWord: /^(?:选出|当选|推选)$/ },
      { who, clause: /发展(?:新|预备)?(?:党员|团员)$/ },
    ],
    examples: ["选出村委会委员[35名]", "新发展党员[46名]"],
  },
  {
    // 1300名快递员中，有520名兼任: the whole of which a part serves.
    name: "staff/whole",
    metric: "other",
    when: { who, behind: /^[^,。;\d]{0,8}[中里],?(?:已|就|共)?有/ },
    examples: ["[1300名]快递员中，有520名兼任网格员"],
  },
  {
    // 登记返京人员4300人: by that they stand on a list.
    name: "staff/on-a-list",
    metric: "population",
    when: { who: ["member"], verbBefore: ["enrol"] },
    examples: ["登记返京人员[4300人]"],
  },
  {
    // Their trade is to help, and yet they are only there.
    name: "staff/on-the-roll",
    metric: "other",
    when: { who: ["staff", "member"], verbBefore: ["have", "enrol"] },
    // Who belongs to a squad is there to be sent (现有队员218名).
    unless: [
      { verbAfter: ["mobilise", "join", "clear", "serve", "give"] },
      { line: /队员/ },
      { line: ON_DUTY },
    ],
    examples: ["现有消防员[300人]"],
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
    name: "staff/counted-only",
    metric: "other",
    when: { who: ["member"] },
    unless: [{ also: isSaidToServe }, { line: ON_DUTY }, { rest: ACTS_ON }],
    examples: ["全厂职工[300人]"],
  },
  {
    // 院里工作人员17名。: those of a house, of whom nobody says what they do.
    name: "staff/of-a-house",
    metric: "other",
    when: {
      who: ["staff"],
      clause:
        /(?:工作人员|医护人员|医务人员|护理人员|护理员|护工|保洁员|炊事员|保育员|演员)(?:共|有|共有)?$/,
      verbBefore: ["none"],
      verbAfter: ["none"],
      behind: /^(?:[,。;、\n]|$)/,
    },
    unless: [{ line: ON_DUTY }, { also: isListedAtWork }],
    examples: ["院里工作人员[17名]。"],
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
