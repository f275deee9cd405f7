// What the head noun says is counted.
import type { MetricId } from "../../../model/metric";
import type { NounClass } from "../../lexicon/word-classes";
import { AT_MOST } from "../../rules/bare-number";
import type { Ask } from "../../sentence/condition";
import { findHead } from "../../sentence/find-head";
import { DEEDS } from "./deeds";
import type { MetricGroup, MetricRow } from "./metric-row";

interface Counted {
  readonly metric: MetricId;
  readonly examples: readonly string[];
}

/** One row a class. */
const METRIC_OF_NOUN: Readonly<Record<NounClass, Counted | null>> = {
  // People are told by what they do or what is done for them.
  volunteer: null,
  registered: null,
  staff: null,
  member: null,
  public: null,
  client: null,
  enrolled: null,
  casualty: null,
  suspect: null,
  resident: null,
  people: null,
  team: { metric: "volunteer_teams", examples: ["组建[12个]服务队"] },
  center: { metric: "centers", examples: ["建成[12个]实践中心"] },
  post: { metric: "practice_posts", examples: ["建成[12个]实践所"] },
  station: { metric: "practice_stations", examples: ["建成[12个]实践站"] },
  site: { metric: "sites", examples: ["启用[12个]驿站"] },
  event: { metric: "activities", examples: ["[12个]活动"] },
  service: { metric: "projects", examples: ["[12个]便民服务"] },
  project: { metric: "projects", examples: ["[12个]项目"] },
  hours: { metric: "service_hours", examples: ["服务时长[3000]"] },
  community: { metric: "communities", examples: ["走进[12个]社区"] },
  household: { metric: "beneficiaries", examples: ["走访[12个]家庭"] },
  thing: { metric: "goods", examples: ["口罩[300只]"] },
  money: { metric: "goods", examples: ["补贴[300份]"] },
  media: { metric: "reach", examples: ["视频[300个]"] },
  reads: { metric: "reach", examples: ["阅读量[3000]"] },
  honoree: { metric: "other", examples: ["推出[12个]先进典型"] },
  org: { metric: "other", examples: ["新建[3所]学校"] },
  town: { metric: "other", examples: ["推行到[12个]乡镇"] },
  tool: { metric: "other", examples: ["新建[20处]宣传栏"] },
  waste: { metric: "other", examples: ["新建水渠[3处]"] },
  abstract: { metric: "other", examples: ["推出[12个]举措"] },
  sample: { metric: "other", examples: ["推出账号[3个]"] },
  facility: { metric: "other", examples: ["新建[8处]桥梁"] },
  other_noun: null,
};

/** A centre of another kind is no civilization-practice centre, nor is such a station one of practice. */
const NAMED_IN_PART: readonly MetricRow[] = [
  {
    name: "noun/other-center",
    metric: "other",
    when: { head: ["center"], also: isPartOfName("中心") },
    examples: ["建成[12个]托育中心"],
  },
  {
    // 提供岗位8600个: jobs, and no posts on duty.
    name: "noun/jobs",
    metric: "other",
    when: {
      head: ["site"],
      clause:
        /(?:提供|发布|推出|开发|招聘|就业|用工|实习|实践|见习|征集|归集|募集)[^,]{0,8}岗位$|招聘[^,]{0,6}岗$/,
    },
    examples: ["招聘会提供岗位[8600个]"],
  },
  {
    // 义卖摆出摊位42个: where things are sold, nobody is on duty.
    name: "noun/stalls",
    metric: "other",
    when: { head: ["site"], clause: /摊位$/, sentence: /义卖|跳蚤|夜市|早市|市场|地摊|展销/ },
    examples: ["义卖会摆出摊位[42个]"],
  },
  {
    // 调派7个消防站: they were there before, and were sent.
    name: "noun/stations-called",
    metric: "other",
    when: { head: ["site"], verbBefore: ["mobilise"], behind: /^消防/ },
    examples: ["调派[7个]消防站赶赴现场"],
  },
  {
    // 捣毁窝点5处: what is put an end to is no place on duty.
    name: "noun/sites-closed",
    metric: "other",
    when: { head: ["site"], clause: /(?:捣毁|打掉|端掉|取缔|关停|查封|铲除)[^,]{0,10}$/ },
    examples: ["捣毁储备点[5处]"],
  },
  {
    // 在三处窝点抓获28人
    name: "noun/dens",
    metric: "other",
    when: { behind: /^[\u4e00-\u9fa5]{0,4}窝点/ },
    examples: ["突袭[三处]窝点"],
  },
  {
    // 标记隐患点63处: what was found there is no post, unless somebody keeps watch.
    name: "noun/spots-found",
    metric: "other",
    when: {
      head: ["site"],
      clause:
        /(?:隐患|风险|火情?|(?<!避)险情?|疑|堵|乱|黑|积水|污染|内涝|孳生|问题|矛盾)点位?[^,\d]{0,3}$/,
    },
    unless: { line: /[值盯驻看把]守|值班|布控|驻点|巡查人/ },
    examples: ["标记隐患点[63处]"],
  },
  {
    // 设母婴候车区3处: a zone that was set up is no district.
    name: "noun/zones",
    metric: "sites",
    when: [
      { head: ["town"], unitText: "处", clause: /[设辟划建][^,]*区$/ },
      {
        head: ["town"],
        unitText: "处 个",
        clause: /(?:设[立置]?|辟出?|划[出定]?|建成?|启用|开[设放辟])了?$/,
        behind: /^[\u4e00-\u9fa5]{0,6}(?:候[车机船诊检]?|等候|休息|待[产命]?|避[暑风雨险]|体验)区/,
      },
    ],
    examples: ["设母婴候车区[3处]", "启用[三处]临时等候区"],
  },
  {
    // 设立专项基金5只: a fund, and not what it gives.
    name: "noun/funds",
    metric: "other",
    when: { head: ["money"], verbBefore: ["build"] },
    examples: ["设立专项基金[5只]"],
  },
  {
    // 28个项目角逐: what is run and jumped.
    name: "noun/games",
    metric: "other",
    when: { head: ["project"], line: /角逐|运动会|体育节|田径|比赛项目|趣味赛/ },
    examples: ["[28个]项目角逐"],
  },
  {
    // 新设AED14处, 盆栽12处: a thing is counted by no such word.
    name: "noun/places-of-things",
    metric: "sites",
    when: {
      unitText: "处",
      head: ["thing", "money", "media"],
      clause: /(?:设|建|启用|投用|开[设放]|新增)[^,]*$/,
    },
    examples: ["新设AED[14处]"],
  },
  {
    name: "noun/places-by-things",
    metric: "other",
    when: { unit: ["place"], head: ["thing", "money", "media"] },
    unless: { unitText: "角" },
    examples: ["盆栽[12处]"],
  },
  {
    name: "noun/other-station",
    metric: "sites",
    when: { head: ["station"], also: isPartOfName("站") },
    examples: ["建成[12个]托育站"],
  },
];

const BY_HEAD: MetricGroup = {
  when: {},
  unless: { head: ["none"] },
  rows: [
    ...NAMED_IN_PART,
    ...Object.entries(METRIC_OF_NOUN).flatMap(([noun, counted]) =>
      counted === null
        ? []
        : [{ name: `noun/${noun}`, when: { head: [noun as NounClass] }, ...counted } as const],
    ),
  ],
};

/** 捐赠了3000: money or things, and either is goods. */
const BARE_GIFTS: MetricGroup = {
  when: { unit: ["none"], head: ["none"], clause: /(?:捐[赠献出款助]?|资助|募集|筹集)了$/ },
  rows: [{ name: "noun/none-given", metric: "goods", when: {}, examples: ["张先生捐赠了[500]"] }],
};

/** 单篇最高8万+ */
const BARE_READS: MetricGroup = {
  when: { unit: ["none"], clause: AT_MOST, sentence: /阅读|播放|点击|浏览|推文|视频/ },
  rows: [
    {
      name: "noun/most-reads",
      metric: "reach",
      when: {},
      examples: ["阅读总量达30万次，单篇最高[8万+]"],
    },
  ],
};

/** 用餐人次达1.9万: the measure word stands before the number. */
const BARE_TIMES: MetricGroup = {
  when: {
    unit: ["none"],
    sentence: /(?:用餐|就餐|听课|就诊|借阅|[入到]馆|参观|观展|受益|服务|接待|咨询)人次[^;]*$/,
  },
  rows: [
    {
      name: "noun/person-times",
      metric: "beneficiaries",
      when: {},
      examples: ["用餐人次达[1.9万]"],
    },
  ],
};

export const NOUNS: readonly MetricGroup[] = [BARE_TIMES, BARE_READS, BY_HEAD, BARE_GIFTS, DEEDS];

/** Whether the head is this word alone, with something unknown before it that belongs to it. */
function isPartOfName(word: string): Ask {
  return (quantity, around) => {
    const head = findHead(quantity, around);
    const { text } = around;
    if (head === null || text.slice(head.start, head.end) !== word) return false;
    if (head.start >= quantity.end) return head.start > quantity.end;
    // 镇级中心12个: a centre of that level is one of civilization practice all the same.
    if (/[县区市镇]级$/.test(text.slice(Math.max(0, head.start - 2), head.start))) return false;
    return /[A-Z]|\p{Script=Han}/u.test(text.charAt(head.start - 1));
  };
}
