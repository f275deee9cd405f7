// What a number counts because the one before it does.
import { anyWord } from "../../engine/any-word";
import { BECOMES, IMPROVES, MOVES, TURNS } from "../../lexicon/change-words";
import type { QuantityReading } from "../../numbers/read-quantity";
import { type Surroundings, wordsBefore } from "../../sentence/look-around";
import type { Token } from "../../sentence/tokenize";
import { AS_BEFORE, AS_ITS_UNIT, type MetricGroup } from "./metric-row";
import { PRACTICE } from "./practice";

const HOUSEHOLD = "户";
/** Sentences parted by it go on telling of the same. */
const SEMICOLON = ";";
/** 由300只增至, 从2个扩大为如今的: behind the level that it grew from. */
const GROWN = new RegExp(
  `[\\d一二三四五六七八九十百千万两].*(?:${anyWord(BECOMES, TURNS, MOVES, IMPROVES)}了?[至到为成]|并[为成]|达到)(?:[^\\d,]{0,3}的)?$|[由从][^,]*\\d[^,]*[\\u4e00-\\u9fa5]{2}[到至为成](?:[^\\d,]{0,3}的)?$`,
);
/** 青山镇26个、绿水乡19个，其余8个: where they are, and no word more. */
const OF_PLACES =
  /^(?:其余)?(?:[\u4e00-\u9fa5]{1,9}(?:[省市区县镇乡旗州]|街道)\d+[^\d,;、]{1,2}[、和及与])*(?:其余|(?:其余)?[\u4e00-\u9fa5]{0,9}(?:[省市区县镇乡旗州]|街道|社区))$/;

/** Between a verb and its number no noun stands, though an ending may. */
const LEFT_OUT = /^[了起到出]?[达约近]?$/;

const OF_HOUSEHOLDS: MetricGroup = {
  when: { unit: ["person"], nounAfter: ["none"] },
  rows: [
    {
      name: "inherited/members-of-households",
      metric: AS_BEFORE,
      when: { also: followsHouseholds },
      examples: ["全村共有居民86户[312人]"],
    },
  ],
};

const OF_ONE_UNIT: MetricGroup = {
  when: { isUnitOfPrevious: true },
  rows: [
    {
      name: "inherited/grown",
      metric: AS_BEFORE,
      when: {
        clause: GROWN,
      },
      examples: ["储备口罩由300只增至[800只]", "志愿项目由26个优化到[19个]"],
    },
    {
      // 义警1.1万人，年底前拟达到1.3万人: what shall grow was named before.
      name: "inherited/to-be-reached",
      metric: AS_BEFORE,
      when: {
        nounAfter: ["none"],
        clause: /(?:拟|将|计划|力争|预计|有望|可)(?:达到?|增至|增加到|发展到|扩大到)$/,
        also: isNamedBefore,
      },
      examples: ["启用驿站36个，年底前拟达到[50个]"],
    },
    {
      // 全镇17个村供电恢复14个: so many of those that were just named.
      name: "inherited/done-of-a-whole",
      metric: AS_BEFORE,
      when: {
        unitText: "个 户 家 处 所 部 座 栋 间 条",
        nounAfter: ["none"],
        clause:
          /\d[个户家处所部座栋间条][^,\d]*(?:恢复|完[成工]|竣工|达标|合格|通过|复工|复产|复学|整改|脱贫|销号)$/,
      },
      examples: ["全镇17个村供电恢复[14个]"],
    },
    {
      // 295个村里，287个有了卫生室
      name: "inherited/some-of-a-whole",
      metric: AS_BEFORE,
      when: { clause: /^(?:其中|已?有)?$/, sentence: /\d个[^,\d]{1,8}[里中],(?:其中|已?有)?$/ },
      examples: ["全县295个村里，[287个]有了卫生室"],
    },
    {
      name: "inherited/by-places",
      metric: AS_BEFORE,
      when: {
        nounAfter: ["none"],
        clause: OF_PLACES,
        sentence: /\d[^;]*,[^;]*$/,
        behind: /^(?:[,;、和及。)]|$)/,
      },
      examples: ["建成清凉驿站46个，青山镇[26个]、绿水乡19个"],
    },
    {
      // 教师参与看护1980名，校均37名
      name: "inherited/on-average",
      metric: AS_BEFORE,
      when: {
        nounAfter: ["none"],
        clause: /^(?:平均|全年|全[市县区镇校]共?|累计|合计|总计|共计?|[校村班队站点]均)$/,
      },
      examples: ["1980名教师参与看护，校均[37名]"],
    },
    {
      name: "inherited/same-deed",
      metric: AS_BEFORE,
      when: { nounAfter: ["none"], also: repeatsDeed },
      examples: ["县级组建工作队12个，乡镇组建[88个]"],
    },
    {
      name: "inherited/named-before",
      metric: AS_BEFORE,
      when: {
        unitText: "个 项 张 件 部 座 条 台 栋 间 艘 辆 棵 处 所",
        nounAfter: ["none"],
        clause: /^(?:(?:目前|截至目前|现|至今|年内|经[^,\d]{1,3})?.{0,4})$/,
        also: isNamedBefore,
      },
      examples: ["检查点位1920个，合格[1804个]"],
    },
    {
      name: "inherited/parts-of-a-whole",
      metric: AS_BEFORE,
      when: {
        nounAfter: ["none"],
        sentence: /[\d一二三四五六七八九十百千万].*其中[^,;]*$/,
      },
      // 志愿者4200人，其中注册3100人: these are on the register.
      // 为其中26名落实助学: for these something was done.
      // 其中300名已编入巡湖队: these serve.
      unless: [
        { unit: ["person"], behind: /^已?(?:编入|[上到]岗)/ },
        { verbBefore: ["register"] },
        { clause: /[为给向]其中的?$/ },
      ],
      examples: ["志愿项目126个（其中为老类41个、助残类[19个]）"],
    },
  ],
};

const OF_ANOTHER_TIME: MetricGroup = {
  when: { nounAfter: ["none"], also: ({ unitText }, { earlier }) => earlier.has(unitText) },
  rows: [
    {
      // 志愿者近5万，超过了去年的4万: the same thing at an earlier time, whatever else was told between.
      name: "inherited/of-an-earlier-time",
      metric: AS_ITS_UNIT,
      when: {
        clause:
          /(?:[去上前]年|往年|[上前]一?(?:次|届|季度?|周|期|学期|学年|个月)|上月|同[期日月季])(?:的|[仅只]?[为是有])?$|[去上前]年[^,]{1,8}[为是达]$|[较比][去上前]年[^,\d]{1,8}的$|^\d{1,2}月(?:份|当月)?[为是达]$/,
      },
      examples: [
        "志愿者总数近5万，超过了去年的[4万]",
        "志愿者8.3万名，去年同期为[7.9万名]",
        "文明监督138次，巡查20天，上学期为[95次]",
        "送上凉茶1200杯，去年6月为[800杯]",
        "志愿者1200名，队伍12支，较去年的[1500名]下降20%",
        "慰问老人300名，比去年重阳节的[280名]多",
      ],
    },
    {
      // 老年人口38万，占44%，其中80岁以上6.5万人: the part is one of the whole, not of its share.
      name: "inherited/part-behind-a-share",
      metric: AS_ITS_UNIT,
      when: {
        clause: /^其中[^\d]*(?:\d+岁(?:及?以上)?[^\d]*)?$/,
        also: (_, { previousWords }) => /[%成]$/.test(previousWords),
      },
      examples: ["注册志愿者85万人，占比61%；其中海曙区[31万人]"],
    },
    {
      // 较年初撤并卡点4个，现有21个
      name: "inherited/by-now",
      metric: AS_ITS_UNIT,
      when: {
        unitText: "个 家 支 处 座 所 间 台 辆 项",
        clause: /^(?:现有|现存|现共?有|已有|已达|已增至)$/,
      },
      examples: ["建成驿站16个，走访20次，现有[88个]"],
    },
    {
      // 去年分别为9.2万人、5400场: each is set against the one of its kind.
      name: "inherited/of-an-earlier-time-in-a-row",
      metric: AS_ITS_UNIT,
      when: {
        clause: /分别[为是达](?:\d[\d.万亿]*[^\d、]{1,3}[、和及与])*$/,
        sentence: /(?:[去上前]年|同期|上月|上季度|\d个)[^;]*分别[^;]*$/,
      },
      examples: ["现有志愿者40名，接待游客9.5万人，去年，各项数据分别为[35名]、9.2万人"],
    },
  ],
};

export const INHERITED: readonly MetricGroup[] = [
  OF_HOUSEHOLDS,
  PRACTICE,
  OF_ANOTHER_TIME,
  OF_ONE_UNIT,
];

/** 86户312人: the members of the households that were just counted. */
function followsHouseholds(_: QuantityReading, around: Surroundings): boolean {
  const { previous, previousWords, sentence } = around;
  if (previous?.unitText !== HOUSEHOLD) return false;
  return sentence.replace(/[、,]$/, "").endsWith(previousWords);
}

/** 收到建议54件，办结50件: what goes without its noun was named with the number before. */
function isNamedBefore(_: QuantityReading, around: Surroundings): boolean {
  const { previous, previousWords, sentence } = around;
  if (previous === null || wordsBefore(around).some(({ kind }) => kind === "noun")) return false;
  return sentence.includes(`${previousWords},`);
}

/** 县级组建工作队12个, 乡镇组建88个: what is said to be done again is done to the same, which is left out. */
function repeatsDeed(_: QuantityReading, around: Surroundings): boolean {
  const { text, start, tokens, index } = around;
  const verb = tokens[index - 1];
  if (verb?.kind !== "verb" || !LEFT_OUT.test(text.slice(verb.end, start))) return false;
  const words = text.slice(verb.start, verb.end);
  let at = index - 2;
  while (isWithin(tokens[at], text) && tokens[at]?.kind !== "quantity") at -= 1;
  if (tokens[at]?.kind !== "quantity") return false;
  for (at -= 1; isWithin(tokens[at], text); at -= 1) {
    const token = tokens[at];
    if (token?.kind === "quantity") return false;
    if (token?.kind === "verb" && text.slice(token.start, token.end) === words) return true;
  }
  return false;
}

/** Whether a token stands in the sentence that is walked over. */
function isWithin(token: Token | undefined, text: string): boolean {
  if (token?.kind !== "stop" || token.level < 3) return token !== undefined;
  return text.charAt(token.start) === SEMICOLON;
}
