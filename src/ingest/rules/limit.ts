// Is it a limit on what may be? 24小时内不超过4次 tells how often at most, not how often it was.
import type { Condition } from "../sentence/condition";
import type { Rule } from "./rule";
import { GIVEN, REACHED, STATED } from "./stated";

const LIMITED: readonly Condition[] = [
  { said: /不足|不满|未满|不到|超|[低高少多大小]于|不[低高少多]于|(?:及?以[上下内])$/ },
  { clause: /容纳$/ },
];
const ANOTHER = /(?:以[上下内]|不[少低超高多][于过])[^。;]*(?:以[上下内]|不[少低超高多][于过])/;
/** A bound that the number itself says. */
const OWN_BOUND = /不[少低超小高多大][于过]|不得|至少|至多|最多|最少|以[内下]/;
/** A bound that stands before it, with a word or two between. */
const CLOSE_BOUND =
  /(?=.{2,10}$)(?:不[少低超小高多大][于过]|至少|至多|(?<![单当一][日天月次])最多|最少|以内)/;
/** What the bound is for. */
const EACH =
  /(?=.{2,30}$)(?:每(?![当逢每])[\u4e00-\u9fa5]|各[\u4e00-\u9fa5]{1,6}(?:上报|推荐|报送|选送|申报|限报)|人均|户均|同一(?:单位|人|家|户|个)|单个)/;
/** A norm, a statute, a mark to be reached. */
const NORM =
  /应当|应该|必须|不得|原则上|不准|规定|要求|标准|考核|评分|方可|上限|下限|章程|修订|村规民约|公约|办法|细则|招募条件|报名条件/;

export const LIMITS: readonly Rule[] = [
  {
    name: "limit/compared",
    reason: "rule",
    // ≥50公斤: a sign of comparison.
    when: { clause: /[≥≤<>≧≦]=?$/ },
    fires: [],
    spares: [],
  },
  {
    name: "limit/text-length",
    reason: "rule",
    // Texts are asked for in so many characters.
    when: {
      unitText: "字",
      bound: ["exact", "at_most", "about", "range", "vague"],
      own: /不超过|以内|左右/,
    },
    fires: [],
    spares: [],
  },
  {
    name: "limit/sum",
    reason: "rule",
    when: { unit: ["money"], own: /不[超高大][过于]|不得|以[内下]/ },
    fires: [],
    spares: [],
  },
  {
    name: "limit/for-each",
    reason: "rule",
    when: [
      { own: OWN_BOUND, sentence: EACH },
      { clause: CLOSE_BOUND, sentence: EACH },
    ],
    fires: [],
    spares: [],
  },
  {
    name: "limit/by-norm",
    reason: "rule",
    when: [
      { own: /以上|之内/, sentence: NORM },
      { own: OWN_BOUND, sentence: NORM },
      { clause: CLOSE_BOUND, sentence: NORM },
    ],
    unless: { verbBefore: ["give", "serve"] },
    fires: [],
    spares: [],
  },
  {
    name: "limit/up-to",
    reason: "rule",
    when: { behind: /^(?:为限|封顶|为宜)/ },
    fires: [],
    spares: [],
  },
  {
    name: "limit/capped",
    reason: "rule",
    // What one may take, bring or enter.
    when: [
      {
        clause:
          /(?:限额|核载|核定载[客人重]|(?<![无有期局权界年时受不上下极大])限[领购报招投借量载乘坐带员兑选约预推参养种存住办建停]|名额|封顶|上限|起付|起步|至多可?|最多可)(?:为|共|各)?[\u4e00-\u9fa5]{0,3}$/,
      },
      { clause: /限载[^,。;]*、$/ },
    ],
    unless: GIVEN,
    fires: [],
    spares: [],
  },
  {
    name: "limit/allowed",
    reason: "rule",
    // 可续借1次, 一次可接种两种: what one may have or do.
    when: {
      clause:
        /可(?:再|同时|免费|一次性?)?(?:续?借阅?|领取?|接种|预约|申请|申领|兑换|享受?|报名?|携?带(?![动领来头])|选择?|停放?|乘坐|入园|减免|抵扣?|续签|延长)[\u4e00-\u9fa5]{0,4}$/,
    },
    unless: [GIVEN, REACHED],
    fires: [],
    spares: [],
  },
  {
    name: "limit/of-each",
    reason: "rule",
    // 每校限报2支，每队3至5人: a rule goes on from one to the next.
    when: {
      clause: /(?:^|:)每[^,。;]{1,8}$/,
      sentence:
        /(?<![无有期局权界年时受不上下极大])限|[^供反响相必]须|必须|不得|不[少超多低高大小][于过]|至[少多]|最[少多]|严禁|禁止/,
    },
    unless: GIVEN,
    fires: [],
    spares: [],
  },
  {
    name: "limit/fewest",
    reason: "rule",
    // 每村须配至少2名: how many at least are to be set up.
    when: {
      said: /^(?:不[少低超高][于过]|[至最][少多])/,
      sentence: /(?:每|各)[^,。;]{0,8}(?:配|设|须|(?<![供反响相对])应)/,
    },
    unless: GIVEN,
    fires: [],
    spares: [],
  },
  {
    name: "limit/in-a-stretch-of-time",
    reason: "rule",
    when: {
      said: /不超|不多于|最多|至多/,
      clause: /\d(?:小时|天|日|周|个月|月|年)(?:之?内)?[^,。;]{0,8}$/,
    },
    fires: ["24小时内服用[不超过4次]"],
    spares: ["8小时内出动[近300人]"],
  },
  {
    name: "limit/one-of-several",
    reason: "rule",
    when: LIMITED.map((limited) => ({ ...limited, upTo: ANOTHER })),
    unless: STATED,
    fires: ["面积200平方米以上，配专职人员[不少于2人]"],
    spares: ["建成面积200平方米以上的站点[12个]"],
  },
  {
    name: "limit/before-another",
    reason: "rule",
    when: LIMITED.map((limited) => ({
      ...limited,
      verbFar: ["none"] as const,
      behind: /^[^。;]{0,8}(?:不[少低超高多][于过]|以[上下内])/,
    })),
    unless: STATED,
    fires: ["照片[3张以上]，单张不低于1MB"],
    spares: ["发放图书[300册以上]"],
  },
];
