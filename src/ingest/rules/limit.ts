// Is it a limit on what may be? 24小时内不超过4次 tells how often at most, not how often it was.
import { BOUND } from "./bound";
import type { Rule } from "./rule";
import { GIVEN, REACHED, STATED } from "./stated";

const ANOTHER = /(?:以[上下内]|不[少低超高多][于过])[^。;]*(?:以[上下内]|不[少低超高多][于过])/;
/** A bound that the number itself says. */
const OWN_BOUND = /不[少低超小高多大][于过]|不得|至少|至多|最多|最少|以[内下]/;
/** A bound that stands before it, with a word or two between. */
const CLOSE_BOUND =
  /(?:不[少低超小高多大][于过]|(?:至少|至多|(?<![单当一][日天月次])最多|最少|以内).?).{0,7}$/;
/** What the bound is for. */
const EACH =
  /(?:每[\u4e00-\u9fa5]|各[\u4e00-\u9fa5]{1,6}(?:上报|推荐|报送|选送|申报|限报)|人均|户均|同一(?:单位|人|家|户|个)|单个).{0,28}$/;
/** A norm, a statute, a mark to be reached. */
const NORM =
  /应当|应该|必须|不得|原则上|不准|规定|要求|标准|考核|评分|方可|上限|下限|章程|修订|村规民约|公约|办法|细则|招募条件|报名条件/;

/** No word of a norm, of who is sought or of what is asked. */
const NO_NORM = new RegExp(`^(?!.*(?:${NORM.source}|须|应|需|招募|希望|条件|凡|可))`);

export const LIMITS: readonly Rule[] = [
  {
    name: "limit/compared",
    reason: "rule",
    // ≥50公斤: a sign of comparison.
    when: { clause: /[≥≤<>≧≦]=?$/ },
    // <b>300</b>: the mark of a page, and no comparison.
    unless: { clause: /<\/?[a-z][^<>]*>$/i },
    fires: ["捐赠旧衣≥[50件]"],
    spares: ["捐赠旧衣[50件]", "捐赠旧衣<b>[50件]</b>"],
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
    fires: ["参赛作品[1500字以内]"],
    spares: ["每日一练[1500字以上]"],
  },
  {
    name: "limit/sum",
    reason: "rule",
    when: { unit: ["money"], own: /不[超高大][过于]|不得|以[内下]/ },
    fires: ["慰问困难户[500元以内]"],
    spares: ["慰问困难户[500元以上]"],
  },
  {
    name: "limit/for-each",
    reason: "rule",
    when: [
      { own: OWN_BOUND, sentence: EACH },
      { clause: CLOSE_BOUND, sentence: EACH },
    ],
    unless: [
      // 单日最多2万人: the most that was.
      { clause: /[单当一][日天月次周]最多$/ },
      // 每天不少于12名: told of each day, and of nobody who has to.
      {
        clause: /(?<![人名户家店站队村组].{0,6})每[天日周月晚][^,]{0,8}$/,
        upTo: /(?:不[少低][于过]|[至最]少).{0,12}$/,
        line: NO_NORM,
      },
    ],
    fires: ["室内活动每场[不超过50人]", "每名志愿者每月至少参加[1次]活动"],
    spares: [
      "室内活动[不超过50人]",
      "每场活动服务[50人以上]",
      "每日疏导三次，单日最多[2万人]",
      "学生每天[不少于12名]",
    ],
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
    fires: ["按照规定参加[2次以上]培训", "章程要求理事[不少于5名]", "公约规定最多养[两只]"],
    spares: ["按要求发放口罩[2万只以上]"],
  },
  {
    name: "limit/up-to",
    reason: "rule",
    when: { behind: /^(?:为限|封顶|为宜)/ },
    fires: ["欢迎来稿，[2篇]为限"],
    spares: ["来稿[2篇]为社区点赞"],
  },
  {
    name: "limit/capped",
    reason: "rule",
    // What one may take, bring or enter.
    when: [
      {
        clause:
          /(?:限额|核载|核定载[客人重]|限[领购报招投借量载乘坐带员兑选约预推参养种存住办建停]|名额|(?:岗位|专职|核定|[工员])编制|封顶|上限|起付|起步|至多可?|最多可)(?:为|共|各)?(?!缺口)[\u4e00-\u9fa5]{0,3}$/,
      },
      { clause: /限载[^,。;]*、$/ },
    ],
    // 招募导览员，名额50个: so many are sought.
    unless: [GIVEN, { sentence: /[招征][募聘收集][^。;]*名额/ }],
    fires: [
      "专职社工编制[6名]",
      "各街道限推荐[2名]候选人",
      "电梯限载1000公斤、[13人]",
      "现有电梯限载1000公斤、[13人]",
    ],
    spares: ["年限不限，培训[20名]", "招募导览员，名额[50个]", "为困难家庭提供了名额[20个]"],
  },
  {
    name: "limit/allowed",
    reason: "rule",
    // 可续借1次, 一次可接种两种: what one may have or do.
    when: {
      clause:
        /可(?:再|同时|免费|一次性?)?(?:续?借阅?|领取?|接种|预约|申请|申领|兑换|享受?|报名?|携?带|选择?|停放|乘坐|入园|减免|抵扣?|续签|延长)[\u4e00-\u9fa5]{0,4}$/,
    },
    unless: REACHED,
    fires: ["一次可接种[两种]疫苗"],
    spares: ["已实现一天可接种[3000剂]"],
  },
  {
    name: "limit/of-each",
    reason: "rule",
    // 每校限报2支，每队3至5人: a rule goes on from one to the next.
    when: {
      clause: /(?:^|:)每[^,。;]{1,8}$/,
      sentence: /限|[^供反响相必]须|必须|不得|不[超多高大][于过]|[至最]多|严禁|禁止/,
    },
    unless: GIVEN,
    fires: ["每户只限认领[一块]菜地"],
    spares: ["有效期限内，每站上岗[12人]", "小区严禁明火取暖，每户送去了棉被[2床]"],
  },
  {
    name: "limit/fewest",
    reason: "rule",
    // 每村须配至少2名: how many at least are to be set up.
    when: {
      said: /^(?:不[少低超高][于过]|[至最][少多])/,
      sentence: /(?:每|各)[^,。;]{0,8}(?:配|设|须|应)/,
    },
    unless: GIVEN,
    fires: ["各社区配网格员，[不少于2名]"],
    spares: ["各社区的网格员，[不少于2名]", "为各社区配送了[不少于20件]防护服"],
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
    when: [
      { said: BOUND, upTo: ANOTHER },
      { clause: /容纳$/, upTo: ANOTHER },
    ],
    unless: STATED,
    fires: [
      "面积200平方米以上，配专职人员[不少于2人]",
      "申请场地200平方米以上、设备不少于5台，能容纳[60人]",
    ],
    spares: [
      "建成面积200平方米以上的站点[12个]",
      "已建成面积200平方米以上的站点，志愿者[不少于20人]",
    ],
  },
  {
    name: "limit/before-another",
    reason: "rule",
    when: {
      said: BOUND,
      verbFar: ["none"],
      behind: /^[^。;]{0,8}(?:不[少低超高多][于过]|以[上下内])/,
    },
    unless: STATED,
    fires: ["照片[3张以上]，单张不低于1MB"],
    spares: ["发放图书[300册以上]", "目前志愿者[300人以上]，站点20个以上"],
  },
];
