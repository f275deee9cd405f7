// Is it time that went by? Hours served are facts; hours that something took, and the 24 of a day, are not.
import type { Condition } from "../sentence/condition";
import type { Rule } from "./rule";

/** 志愿服务时长300小时 */
const NAMED_HOURS: readonly Condition[] = [{ nounBefore: ["hours"] }, { nounAfter: ["hours"] }];
const SUMMED: Condition = {
  clause: /累计|总计|共计|合计|人均|年均|时长|工时|总时间|志愿时|时间(?:共|达|超|为)?$/,
};
/** So long nothing lasts at a stretch. */
const NEVER_ELAPSED = 200;
const isOverADay: Condition["also"] = ({ value }) => value > 24;

export const HOURS: readonly Rule[] = [
  {
    name: "hour/and-minutes",
    reason: "duration",
    when: { unit: ["hour"], behind: /^\d{1,2}分/ },
    fires: ["比赛关门时间为[6小时]15分"],
    spares: ["志愿服务时间为[6小时]"],
  },
  {
    name: "hour/of-an-event",
    reason: "duration",
    when: {
      unit: ["hour"],
      clause: /(?:预计|演出|考试|课程|比赛|视频|音频|停[水电气]|施工)时长(?:约|为|达)?$/,
    },
    fires: ["停水预计时长[8小时]"],
    spares: ["志愿服务时长[8小时]"],
  },
  {
    name: "hour/elapsed",
    reason: "duration",
    when: {
      unit: ["hour"],
      clause: /用时|历时|耗时|连续|用了|仅用|经过|等待|每天|每日|[^志]愿?时限/,
    },
    unless: NAMED_HOURS,
    fires: ["志愿者连续奋战[36小时]"],
    spares: [
      "志愿者连续奋战，服务[36小时]",
      "连续三年志愿服务时长[300小时]",
      "连续贡献[300小时]志愿服务时长",
    ],
  },
  {
    name: "hour/round-the-clock",
    reason: "clock",
    // Within 24小时 something is done: those hours go by.
    when: { unit: ["hour"], least: 24, most: 24, behind: /^(?![之以]?内)/ },
    unless: [...NAMED_HOURS, SUMMED],
    fires: ["[二十四小时]有人值班"],
    spares: [
      "志愿服务时长[二十四小时]",
      "志愿服务时间已有[24小时]",
      "贡献[24小时]志愿服务时长",
      "志愿者累计服务[24小时]",
    ],
  },
  {
    name: "hour/short",
    reason: "duration",
    when: { unit: ["hour"] },
    unless: [
      ...NAMED_HOURS,
      SUMMED,
      { least: NEVER_ELAPSED },
      {
        also: isOverADay,
        clause:
          /服务|志愿|贡献|奉献|培训|讲|教|课|领读|值守|录[制播]|陪[伴护]|照[料护顾]|护理|辅导|执勤|巡[逻护]|义工|公益|兑换时长|存[入储]/,
      },
      { also: isOverADay, behind: /^(?:的?志愿|的?公益|的?服务)/ },
    ],
    fires: ["用[两个小时]完成转移"],
    spares: [
      "志愿者累计服务[两个小时]",
      "志愿服务时间已有[8小时]",
      "贡献[8小时]志愿服务时长",
      "老人在时间银行存了[1062个小时]",
      "一学期义务讲了[64个小时]",
      "完成[40小时]公益劳动",
    ],
  },
];
