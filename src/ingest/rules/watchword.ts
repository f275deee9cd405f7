// Is it the head of a watchword? 三个做好, 四力 and 万人长跑 count nothing.
import type { Condition } from "../sentence/condition";
import type { Rule } from "./rule";

/** Watchwords count on their fingers. */
const FEW: Condition = { isArabic: false, kind: ["plain"], isHedged: false, most: 10 };
/** What a headline counts in passing, to give the report a shape (四项行动凝聚合力). */
const SHAPE =
  /^(?:行动|举措|措施|机制|模式|抓手|聚焦|到位|结合|载体|路径|方式|办法|突出|力量|维度)/;

export const WATCHWORDS: readonly Rule[] = [
  {
    name: "watchword/grand-event",
    reason: "slogan",
    when: { unitText: "人", isBareScale: true, isHedged: false, nounAfter: ["event"] },
    // 组织千人参加活动: behind a verb a bare scale counts.
    unless: { clause: /(?:组织|动员|发动|号召|吸引|共|约|近|超|达|有)$/ },
    fires: ["首届[万人]长跑活动开幕"],
    spares: ["动员[万人]参加长跑活动", "动员[万人]长跑活动"],
  },
  {
    name: "watchword/one",
    reason: "idiom",
    when: { ...FEW, unit: ["none"], least: 1, most: 1 },
    fires: ["志愿者万建国、丁[一]领队"],
    spares: ["建成[一处]实践站、十二处实践所"],
  },
  {
    name: "watchword/of-few",
    reason: "slogan",
    when: { ...FEW, unit: ["none"] },
    unless: [{ behind: /^[死伤亡](?:\d|[,。;、!)]|$)/ }],
    fires: ["突出[四]力"],
    spares: ["突出贡献者[四名]", "造成[三]死"],
  },
  {
    name: "watchword/characters",
    reason: "slogan",
    when: { ...FEW, unitText: "字" },
    fires: ["落实[八字]方针"],
    spares: ["写福字[八十字]"],
  },
  {
    // “123”工作法：一个核心、两个抓手
    name: "watchword/of-a-method",
    reason: "slogan",
    when: {
      ...FEW,
      unit: ["generic"],
      sentence: /[”"](?:工作)?(?:法|模式|机制|体系|格局|思路|理念)(?::|\(?即)[^。;]*$/,
    },
    fires: ["“123”工作法：一个核心、两个抓手、[三个]支点"],
    spares: ["“123”工作法建成[三个]支点"],
  },
  {
    // 三个做好: behind 个 these are no nouns.
    name: "watchword/of-deeds",
    reason: "slogan",
    when: {
      ...FEW,
      unit: ["generic"],
      nounAfter: ["none"],
      behind:
        /^(?:做好|到位|坚持|聚焦|确保|强化|突出|注重|结合|带头|必须|不准|严格|统一|落实|加强|抓好|围绕|着力|提升|优化|转变|延伸|融入|转化|覆盖|清零|充分|全面|深化|推进|用好|抓实|讲好|守好|建好|当好|办好|看好|管好|筑牢|紧盯|把好|把牢|打造|满意|凝聚|创建|助力|精准|务必|先行|维护|确立|毫不|自信|意识|更加|不忘|不变|不减|一批|一律|到底|促进|引领|紧扣|抓牢|下足|升级|见效|贯穿|立足|走在|一样|一百|第一|必访|必谈|强调|转型|延展|瞄准|走进|走好|压实|狠抓|深入|明确|健全|完善|提高|增强)/,
    },
    fires: ["坚持[三个]做好"],
    spares: ["建成[三个]服务站"],
  },
  {
    name: "watchword/of-a-headline",
    reason: "slogan",
    when: [
      { ...FEW, isHeadline: true, unit: ["generic", "item"], behind: SHAPE },
      { ...FEW, isHeadline: true, unitText: "种", behind: SHAPE },
    ],
    fires: ["[四项]行动凝聚合力", "[四种]模式凝聚合力"],
    spares: ["开展[四十项]行动"],
  },
];
