// What the head noun says is counted.
import type { MetricId } from "../../../model/metric";
import type { NounClass } from "../../lexicon/word-classes";
import { AT_MOST } from "../../rules/bare-number";
import { DEEDS } from "./deeds";
import type { MetricGroup } from "./metric-row";
import { NAMED_IN_PART } from "./named-in-part";

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
  when: {
    unit: ["none", "occurrence"],
    clause: AT_MOST,
    sentence: /阅读|播放|点击|浏览|推文|视频/,
  },
  rows: [
    {
      name: "noun/most-reads",
      metric: "reach",
      when: {},
      examples: ["阅读总量达30万次，单篇最高[8万+]", "总阅读量60万，单篇最高[2.4万次]"],
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
