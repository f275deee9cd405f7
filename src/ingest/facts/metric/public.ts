// The public is served, unless it helps itself or is merely counted.

import { CharSet } from "../../engine/char-set";
import { OBJECT_MARKS } from "../../lexicon/grammar-words";
import { ANYONE, THE_PUBLIC as who } from "../../lexicon/word-classes";
import type { QuantityReading } from "../../numbers/read-quantity";
import type { Surroundings } from "../../sentence/look-around";
import { AS_BEFORE, type MetricRow } from "./metric-row";
import { PUBLIC_COME } from "./public-come";
import { PUBLIC_THERE } from "./public-there";

export const PUBLIC: readonly MetricRow[] = [
  {
    name: "public/served-behind",
    metric: "beneficiaries",
    when: { who, verbBefore: ["dwell", "mobilise", "have"], verbAfter: ["serve"] },
    examples: ["组织[300名]老人体检"],
  },
  {
    // 大雾致滞留旅客3000人: stranded, and of help nothing is said.
    name: "public/stranded",
    metric: "other",
    when: { who, verbBefore: ["none"], verbAfter: ["none"], clause: /^(?!其中).*滞留[^,、\d]*$/ },
    examples: ["大雾致滞留旅客[3000余人]"],
  },
  ...PUBLIC_THERE,
  {
    name: "public/in-a-case",
    metric: "beneficiaries",
    when: { who, verbWord: /^涉及$/, sentence: /薪|案件?|维权|纠纷|赔/ },
    examples: ["受理讨薪案217件，涉及农民工[893人]"],
  },
  {
    name: "public/taken-out",
    metric: "other",
    when: [
      { who, behind: /^[^,。;\d]{0,6}(?:旁听|列席|观摩|视察|评议)/ },
      {
        who: [...who, "member"],
        behind: /^[^,。;\d]{0,12}(?:研学|[春秋郊]游|踏青|体验生活|走进[^,。;]{1,8}(?:参观|体验))/,
      },
    ],
    examples: ["组织[210名]学生到科技馆研学", "庭审邀请群众代表[30人]旁听"],
  },
  ...PUBLIC_COME,
  {
    name: "public/dwelling",
    metric: "population",
    when: { who, verbBefore: ["dwell"] },
    examples: ["社区住着[300名]喜欢种植的老人"],
  },
  {
    name: "public/receiving",
    metric: "beneficiaries",
    when: { who, verbAfter: ["receive"] },
    examples: ["组织[300名]老人观看演出"],
  },
  {
    name: "public/given-to",
    metric: "beneficiaries",
    when: { who, also: isForWhom },
    examples: ["为辖区[53名]老人送去棉被"],
  },
  {
    // 共有居民1200人: the public is there, and nothing is done for it.
    name: "public/counted-only",
    metric: "population",
    when: [
      { who: ANYONE, verbBefore: ["have"], verbAfter: ["none"] },
      {
        who: ANYONE,
        verbBefore: ["none"],
        verbAfter: ["none"],
        verbFar: ["none", "have", "enrol"],
        behind: /^(?:[,。;、(\n]|$)/,
      },
      { who, verbBefore: ["enrol"] },
      { who, verbBefore: ["none"], verbAfter: ["enrol"] },
    ],
    // A part is what the whole is.
    unless: { clause: /^其中/, previousMetric: ["beneficiaries"] },
    examples: ["共有居民[1200人]", "全校学生[1200人]", "参保老人[1200人]", "[1200名]困难群众参保"],
  },
  {
    // 志愿者700人，其中注册600人，女性300人: the part of a whole counts what the whole does.
    name: "public/part",
    metric: AS_BEFORE,
    when: {
      who: ["public"],
      verbBefore: ["none"],
      verbAfter: ["none"],
      sentence: /其中[^;]*$/,
      isUnitOfPrevious: true,
    },
    examples: ["志愿者700人，其中注册600人，女性[300人]"],
  },
  {
    // 适龄女生9800人中已有8123人接种: the whole of which a part is told, unless it was sent.
    name: "public/whole",
    metric: "population",
    when: { who: ANYONE, behind: /^[^,。;\d]{0,8}[中里],?(?:已|就|共)?有/ },
    unless: { verbBefore: ["mobilise"] },
    examples: ["适龄学生[9800人]中已有8123人接种"],
  },
  {
    name: "public/on-a-list",
    metric: "population",
    when: { who: ["enrolled"] },
    unless: { verb: ["serve", "give", "mobilise", "train", "attract", "receive"] },
    examples: ["在校生[1200人]坐满礼堂"],
  },
  {
    // 车间吸纳残疾人十几名: taken in for their own good.
    name: "public/taken-in",
    metric: "beneficiaries",
    when: { who: ["client"], verbWord: /^(?:吸纳|安排|录用|新招|招聘)$/ },
    examples: ["车间吸纳残疾人[十几名]"],
  },
  {
    name: "public/called-out",
    metric: "volunteer_persons",
    when: { who, verbBefore: ["mobilise"] },
    examples: ["发动群众[1200人]"],
  },
  {
    name: "public/called-on",
    metric: "beneficiaries",
    when: { who: ["client"], verbBefore: ["none"], verbAfter: ["join"] },
    examples: ["对[3800名]高龄老人挨家探望"],
  },
  {
    name: "public/at-work",
    metric: "volunteer_persons",
    when: {
      who,
      verbBefore: ["none"],
      verbAfter: ["mobilise", "join", "clear", "give", "equip"],
    },
    // 产妇平安送达医院: behind the verb stands where to, and not what.
    unless: { behind: /^[^,。;\d]{0,10}(?:[送运转][达到往抵至]|(?<!棉)被)/ },
    examples: ["[300名]居民清理杂物"],
  },
  {
    name: "public/serving-others",
    metric: "volunteer_persons",
    when: { who, verbBefore: ["none"], verbAfter: ["serve"], also: servesOthers },
    examples: ["[3050名]低龄老人照看1.5万名高龄老人"],
  },
  {
    name: "public/dwelling-before",
    metric: "population",
    when: { who, verbAfter: ["none"], verbFar: ["dwell"] },
    examples: ["村里常住外来户，老人[300名]"],
  },
  {
    // 240名毕业生走出校门: they do something, and nobody says for whom.
    name: "public/about",
    metric: "other",
    when: {
      who: ["public", "enrolled"],
      nounBefore: ["none"],
      verbBefore: ["none"],
      verbAfter: ["none", "hold", "build", "join"],
      verbFar: ["none", "have", "enrol", "dwell", "build", "spread", "join", "clear", "mobilise"],
      behind: /^[\u4e00-\u9fa5]{4}/,
    },
    // 老人围桌吃饺子: it is held for them.
    unless: [
      { behind: /[吃喝听看观尝领享逛编]|闻讯|落座|各就各位|一组/ },
      { clause: /[陪带领帮请让送接教为给向对把将与和跟]$/ },
    ],
    examples: ["[240名]毕业生走出校门"],
  },
  {
    name: "public/served",
    metric: "beneficiaries",
    when: { who },
    examples: ["困难群众[300名]"],
  },
];

const GIVEN_TO = /(?:^|[^成作称认因以名分数量员])[为给向替帮](?!了)[^,:、]{0,8}$/;

/** 为辖区53名老人送去棉被: who follows is the one for whom it is done. */
export function isForWhom(_: QuantityReading, { clause, verbAfter }: Surroundings): boolean {
  return (verbAfter?.verb === "give" || verbAfter?.verb === "serve") && GIVEN_TO.test(clause);
}

const objectMarks = new CharSet(OBJECT_MARKS);

/** 3050名低龄老人照看1.5万名高龄老人: behind the verb stands who is served. */
function servesOthers(
  _: QuantityReading,
  { clause, tokens, index, verbAfter }: Surroundings,
): boolean {
  if (objectMarks.has(clause.slice(-1))) return false;
  // 由6.1万名降为4.7万名
  if (verbAfter && verbAfter.end - verbAfter.start < 2) return false;
  let at = index + 1;
  while (tokens[at]?.kind === "noun" || tokens[at]?.kind === "verb") at += 1;
  const next = tokens[at];
  return next?.kind === "quantity" && next.mention.reading.unitClass === "person";
}
