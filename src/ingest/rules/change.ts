// Is it a change rather than a level? 较上月增加500名 tells of no 500 people.
import { anyWord } from "../engine/any-word";
import {
  BEFORE,
  EARLIER,
  EXTENTS,
  IMPROVES,
  LESSENS,
  MOVES,
  OFFERED,
  TURNS,
  YARDSTICKS,
} from "../lexicon/change-words";
import type { Rule } from "./rule";

/** Words of change, as a source of expressions. */
export const DEGREE = anyWord(MOVES, TURNS, IMPROVES);
/** What changed, between the word of change and the number; behind 至, 到, 为, 达 stands the level that was reached. */
const OBJECT = "[^\\d,、;至到达为占]{0,12}(?<!成)";
/** Told of several in a row: 分别增长12%、8%和5%. */
const IN_A_ROW = "(?:[^,;至到达为占]{1,16}[、和及与])+";
/** 同比, 较上月, 与去年相比, */
const BESIDE = "(?:同比|环比|相比,?|[较比](?:[^,;]|(?<=\\d),(?=\\d)){1,16}?)";
/** What a level does, held against another; behind 至, 到, 为 stands a level. */
export const MORE_OR_LESS = `(?:${DEGREE}|${anyWord(LESSENS)}|新增|净[增减]|[增减升降]|[多少高低快慢长短](?:出|了)?)(?![于至到为成])`;
const COMPARED = `${BESIDE}[^,;]{0,8}?${MORE_OR_LESS}`;
/** Words that tell the time at which a level held: it is a figure of that time. */
export const TIME = `(?:${anyWord(EARLIER)}|[一二三四]季度|\\d年|\\d月)`;
/** What a bulletin counts as a level of its own. */
const OWN = [
  ...(["volunteer", "registered", "staff", "team", "org"] as const),
  ...(["center", "post", "station", "site", "event", "project"] as const),
];

export const CHANGES: readonly Rule[] = [
  {
    name: "change/doubled",
    reason: "change",
    when: { clause: /翻了?$/, behind: /^番/ },
    fires: ["注册人数翻了[两]番", "服务人次翻[一]番"],
    spares: ["翻修番茄大棚[两座]"],
  },
  {
    name: "change/share",
    reason: "change",
    // A share by which something rose: 增长20%, 降幅达三成, 减少开支30%.
    when: [
      {
        unit: ["share"],
        clause: new RegExp(
          `(?:${DEGREE}|[增减升降]|[多少高低快慢]了)(?![至到为成])(?:了|达)?${OBJECT}(?<![率度])$`,
        ),
      },
      { unit: ["share"], clause: new RegExp(`${DEGREE}(?![至到为成])${IN_A_ROW}$`) },
      { unit: ["share"], clause: new RegExp(`${anyWord(EXTENTS)}[^\\d,、]{0,3}$`) },
      {
        unit: ["share"],
        behind: new RegExp(`^的[\\u4e00-\\u9fa5]{0,2}(?:${DEGREE}|${anyWord(EXTENTS)})`),
      },
      { unit: ["share"], clause: /超额完成[^,;\d]{0,12}$/ },
    ],
    fires: [
      "超额完成募捐任务[20%]",
      "压减公用经费[27.5%]",
      "两站客流上升12%和[8%]",
      "报名人数增幅达[三成]",
      "实现[20%]的增长",
    ],
    spares: ["满意率提高到[96%]"],
  },
  {
    name: "change/multiple",
    reason: "change",
    // 是去年的3倍: a level told by another.
    when: {
      unit: ["share"],
      clause: new RegExp(
        `(?:是|为|达到?|相当于|超过?)[^,;]{0,6}(?:${TIME}|${anyWord(BEFORE)})[^,;\\d]{0,6}的(?:[^,;]{1,6}[、和及与])*$`,
      ),
    },
    fires: ["报名人数是去年的[3倍]"],
    spares: ["志愿者为老人服务，好评率是所有站点的[3倍]"],
  },
  {
    name: "change/compared",
    reason: "change",
    when: [
      { sentence: new RegExp(`${COMPARED}${OBJECT}$`) },
      { sentence: new RegExp(`${COMPARED}${IN_A_ROW}${OBJECT}$`), verbBefore: ["none", "build"] },
      { sentence: /(?:同比|环比)[:为是]?[-+↑↓]?$/ },
      // 较上周下降12.5%，其中盗窃少9起
      { sentence: new RegExp(`${BESIDE}[^;]*[^至最不减缺][多少]$`) },
    ],
    fires: [
      "开展活动20场，同比减少[35场]",
      "比去年多志愿者[20名]",
      "实践站27个、所3个，分别较上年增加5个、[2个]",
      "参与1200人次，同比+[300人次]",
      "火情较上周下降12.5%，其中山火少[9起]",
    ],
    spares: ["志愿者较上月增加到[500名]", "志愿者较去年增加20名、服务群众[500名]"],
  },
  {
    name: "change/beyond",
    reason: "change",
    // 高于全市平均1.8个百分点: by how much it differs.
    when: {
      clause: new RegExp(
        `(?:高于|低于|多于|少于|超过?|超出|高出|领先|落后)[^,;的\\d]{0,8}(?:${anyWord(EARLIER, YARDSTICKS)})$`,
      ),
    },
    fires: ["整改率高于全市平均[1.8个百分点]"],
    spares: ["报名人数超过去年的[4万人]"],
  },
  {
    name: "change/moved",
    reason: "change",
    // 警情少了312起, 超额230名
    when: {
      clause: new RegExp(
        `(?:${anyWord(MOVES)}了?|净[增减][^\\d,;]{0,8}|(?<!不)[多少][了出]|超额(?:完成)?)$`,
      ),
    },
    fires: [
      "报名人数回落[300人]",
      "志愿者总量净增[2.85万]",
      "队员多出[60人]",
      "报名超额[30名]",
      "改造房屋600户，超额完成[60户]",
    ],
    spares: ["报名人数上升到[300人]", "超额完成植树[300亩]"],
  },
  {
    name: "change/turned",
    reason: "change",
    // 志愿者已增加500名: the level is the subject; in 增加500名志愿者 somebody adds them, which is done.
    when: [
      {
        clause: new RegExp(`${anyWord(TURNS)}了?$`),
        nounAfter: ["none"],
        behind: /^(?![的\u4e00-\u9fa5])/,
      },
      { clause: new RegExp(`分别${anyWord(TURNS, MOVES)}${IN_A_ROW}$`) },
    ],
    unless: { clause: /新增加$/ },
    fires: ["志愿者增加[500名]", "志愿者已增加[500名]", "三个街道的志愿者分别增加120名、[80名]"],
    spares: ["为各站增加[500名]志愿者", "志愿者增加到[500名]", "志愿者新增加[500名]"],
  },
  {
    name: "change/lessened",
    reason: "change",
    // 减少志愿者20名; what is saved or spared (减少损失40万元, 减少碳排放3吨) is an achievement.
    when: [
      { noun: OWN, clause: new RegExp(`${anyWord(LESSENS)}了?${OBJECT}$`) },
      { unit: ["event"], clause: new RegExp(`${anyWord(LESSENS)}了?${OBJECT}$`) },
      // 僵尸队伍清退43支
      { unit: ["team"], clause: new RegExp(`${anyWord(LESSENS)}了?$`) },
      { clause: new RegExp(`${anyWord(LESSENS)}了?[^\\d,、;]{0,6}${anyWord(OFFERED)}$`) },
      // 孵化16家，注销2家
      {
        isUnitOfPrevious: true,
        nounAfter: ["none"],
        clause: new RegExp(`^${anyWord(LESSENS)}了?$`),
      },
      {
        clause: new RegExp(`${anyWord(LESSENS)}了?${OBJECT}$`),
        rest: /^[^,;\d]{0,4},(?:现|仅|只)?(?:保留|剩下?|存|有)/,
      },
    ],
    fires: [
      "减少志愿者[20名]",
      "缩减夜校辅导[10课时]",
      "减少航线[4条]",
      "僵尸队伍清退[43支]",
      "孵化队伍16家，注销[2家]",
      "核减重复登记的床位[9张]，保留213张",
    ],
    unless: { clause: /违[规法章]|非法|无证/ },
    spares: ["减少损失[40万元]", "减少碳排放[3吨]", "清退违规企业[30家]"],
  },
  {
    name: "change/earned-more",
    reason: "change",
    // 户均增收2600元: by how much, not how much; what each earns more a month is a wage.
    when: {
      unit: ["money"],
      clause: /(?:户均|平均每户)[^,;\d]{0,4}(?:增收|增资|减收|减支)[约达近]?$/,
    },
    fires: ["茶农户均增收[2600元]"],
    spares: ["茶农户均收入[2600元]", "务工者人均月增收[2600元]"],
  },
];
