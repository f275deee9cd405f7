// What the words around a head noun make of it: jobs are no posts, houses no community, and a centre of another kind is no civilization-practice centre.
import type { Ask } from "../../sentence/condition";
import { findHead } from "../../sentence/find-head";
import type { MetricRow } from "./metric-row";

export const NAMED_IN_PART: readonly MetricRow[] = [
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
    when: [
      {
        head: ["site"],
        clause:
          /(?:提供|发布|推出|开发|招聘|就业|用工|实习|实践|见习|征集|归集|募集)[^,]{0,8}岗位$|招聘[^,]{0,6}岗$/,
      },
      { head: ["site"], clause: /岗位$/, sentence: /招聘|求职|应聘|用人单位/ },
    ],
    examples: ["企业提供岗位[8600个]", "招聘会来了85家企业，岗位[2600个]"],
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
    // 工农村4栋楼: houses, wherever they stand.
    name: "noun/houses",
    metric: "other",
    when: { unitText: "栋 幢" },
    examples: ["工农村[4栋]楼"],
  },
  {
    // 检查学校食堂118家: looked into, and no post of anybody.
    name: "noun/looked-into",
    metric: "other",
    when: { head: ["site"], verbWord: /^(?:检查|抽查|排查|清查|暗访|约谈)$/, unitText: "家 户" },
    examples: ["检查学校食堂[118家]"],
  },
  {
    // 分布在12个观赏区, 在21个假日课堂陪伴儿童: a place where they are.
    name: "noun/where-they-are",
    metric: "sites",
    when: [
      {
        unitText: "个 处",
        head: ["thing", "media", "event", "money"],
        clause: /(?:分[布散]|[驻坚]守|值守|服务|活跃|穿梭)[在于]$/,
      },
      {
        unitText: "个",
        nounAfter: ["event"],
        clause: /在$/,
        behind: /^[^,。;\d]{0,8}(?:课堂|讲堂|夜校|集市|市集)/,
      },
    ],
    examples: ["分布在[12个]书籍摊前", "在[21个]假日课堂陪伴儿童"],
  },
  {
    name: "noun/other-station",
    metric: "sites",
    when: { head: ["station"], also: isPartOfName("站") },
    examples: ["建成[12个]托育站"],
  },
];

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
