// Is it a place in an order? Then nothing is counted.
import type { Condition } from "../sentence/condition";
import type { Rule } from "./rule";

/** 市、区、街道三级 and 分三路 count; 三级医院 and 3路 do not. */
const COUNTED: Condition = {
  clause: /[市区县镇乡村街社格道组户园院]$|[分编][为成作]?$/,
  behind: /^(?!响应|预警|医院|风险|甲等|保护|文物|建造)/,
};
/** 三级管护体系: a system has so many levels. */
const IN_A_SYSTEM: Condition = {
  behind: /^(?!响应|预警|防护)[\u4e00-\u9fa5]{0,6}(?:体系|网络|架构|联动|机制|格局|网格)/,
};

const MOVED = "(?:前移|上升|后移|下降|上移|前进|提升|顺延)了?";

export const RANKS: readonly Rule[] = [
  {
    name: "rank/nth",
    reason: "ordinal",
    when: { unit: ["anniversary", "edition"] },
    // 举办运动会1届: behind its noun it says how many.
    unless: { unitText: "届", clause: /(?:举办|举行|开展|承办)[^,]*[会赛节展]$/ },
    fires: ["迎来建社[70周年]"],
    spares: ["迎来党员[70位]", "举办职工运动会[1届]"],
  },
  {
    name: "rank/route",
    reason: "name",
    when: { unitText: "路" },
    unless: COUNTED,
    fires: ["志愿者乘坐[3路]"],
    spares: ["党员分[三路]走访"],
  },
  {
    name: "rank/level",
    reason: "ordinal",
    when: { unit: ["rank"] },
    unless: [COUNTED, IN_A_SYSTEM],
    fires: ["按[三级]响应", "评为[二级]单位", "启动[二级]响应机制"],
    spares: ["区、街道、社区[三级]书记联手", "形成[三级]管护体系"],
  },
  {
    // 水质由四类好转为三类: grades, not kinds.
    name: "rank/grade",
    reason: "ordinal",
    when: {
      unitText: "类",
      sentence: /(?:水质|断面|等级|质量)[^,;]{0,14}$/,
      behind: /^(?:水质?|标准)?(?:[,;。、]|$)/,
    },
    fires: ["水质由四类好转为[三类]"],
    spares: ["质量问题分[四类]登记"],
  },
  {
    // 前移3位
    name: "rank/moved",
    reason: "ordinal",
    when: [
      { unitText: "位", most: 50, clause: new RegExp(`${MOVED}$`) },
      // 志愿者环比下降5名: held against another time, it is persons, unless the clause speaks of a row.
      {
        unitText: "名",
        most: 50,
        clause: new RegExp(`^(?=.*(?:排|名次)|(?!.*(?:[同环]比|[较比]))).*${MOVED}$`),
      },
    ],
    fires: ["排名前移[3位]", "名次较去年上升[3名]"],
    spares: ["新增志愿者[3位]"],
  },
];
