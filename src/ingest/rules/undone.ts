// Was it called off, or is it there no more? 取消活动12场 tells of no 12 events.
import { anyWord } from "../engine/any-word";
import { CANCELS, LEAVES, LESSENS, OFFERED, REFILLS } from "../lexicon/change-words";
import type { Rule } from "./rule";

const CANCEL = anyWord(CANCELS);
const LEAVE = anyWord(LEAVES);
/** What was meant, told by what became of it; 原本住着 tells of what was. */
const MEANT = "原[先来]?(?:[定拟报]|本(?![住有是在只没])|计划?|打算)";
const STOP = "(?=[,;。、)!]|$)";

export const UNDONE: readonly Rule[] = [
  {
    name: "undone/cancelled",
    reason: "change",
    when: [
      { clause: new RegExp(`${CANCEL}了?[^\\d,;、]{0,8}${anyWord(OFFERED)}$`) },
      { unit: ["event", "occurrence"], clause: new RegExp(`${CANCEL}[^\\d,;、]{0,12}$`) },
      // 航班取消14架次; 取消灯会2场、庙会1场
      { clause: new RegExp(`${anyWord(OFFERED)}[^\\d,;、]{0,4}${CANCEL}了?$`) },
      {
        unit: ["event", "occurrence"],
        clause: new RegExp(`${CANCEL}[^,;]*\\d[^,;]*、[^\\d,;、]{0,8}$`),
      },
      // 原计划设置的6个临时停车场取消1个
      { clause: new RegExp(`\\d[^,;\\d]{1,14}${CANCEL}了?$`) },
      { clause: /停(?:[办课训演赛开诊播展运航飞]|掉)[^\d,;、]{0,12}$/ },
      // 20名体检未通过者取消了行程
      { behind: /^[^,;。\d]{0,12}取消了?(?:行程|报名|预约|参赛)/ },
      // 灯会等2场活动因降雪取消
      { sentence: new RegExp(`${CANCEL},涉及[^,;\\d]{0,6}$`) },
      {
        unit: ["event", "item", "occurrence"],
        rest: new RegExp(`^[^,;\\d]{0,6}(?:因|由于|受)[^,;\\d]{1,14}${CANCEL}`),
      },
      // 3人因材料造假被取消资格
      {
        behind:
          /^[^,;\d]{0,12}被?(?:取消|撤销|剥夺|停发|终止)[^,;\d]{0,4}(?:资格|称号|荣誉|待遇|补[贴助]|低保)/,
      },
      { clause: /(?:取消|撤销|剥夺)$/, behind: /^[^,;\d]{0,8}(?:资格|称号|荣誉)/ },
      { clause: /(?:取消|停发|终止)[^,;\d]{0,4}(?:待遇|补[贴助]|低保金?)$/ },
      // 另有3场延期: what is counted was named before.
      {
        unit: ["event"],
        behind: new RegExp(`^[^,;、。\\d]{0,10}?${CANCEL}(?:了|举[办行])?${STOP}`),
      },
      {
        behind: new RegExp(
          `^(?:、[\\d余多]+[名人])?[^,;。\\d]{0,6}${anyWord(OFFERED)}[^,;。\\d]{0,6}${CANCEL}(?:了|举[办行]|服务|运[营行]|开放)?${STOP}`,
        ),
      },
    ],
    unless: [{ clause: /责令|依法|勒令|叫停/ }, { rest: /恢复|补办|复课|重启|完成/ }],
    fires: [
      "汇演等[4项]因场馆改造取消",
      "因大雾取消航班[36架次]",
      "因暴雨取消下乡慰问[12场]",
      "活动取消[12场]",
      "班线取消[2条]",
      "取消灯会2场、庙会[1场]",
      "取消[12次]活动",
      "全县停课学校[35所]",
      "[12个]公益课程停办",
      "原定的演出取消，涉及节目[14个]",
      "对不符合条件的[23户]家庭取消了待遇",
      "停发低保金[6户]",
      "[2条]线路暂停服务",
      "讲堂办了21场，因沙尘停掉[3场]",
      "另有[20名]体检未通过者取消了行程",
      "因风浪取消巡诊[3次]",
      "大雾天里[两批]、160人的行程被迫取消",
      "取消[1人]参赛资格",
      "公示期内，[3人]因造假被取消资格",
      "龙舟赛改期，另有[3场]延期",
      "取消团队预约[48个]",
      "设置的6个临时停车场取消[1个]",
    ],
    spares: ["取消收费项目[12项]", "依法停办培训机构[3家]", "延期举办的[5场]比赛全部完成"],
  },
  {
    name: "undone/planned",
    reason: "change",
    when: [
      // 原打算搭2座凉棚，因大风没有搭成; 原报90人，后缩减为58人: so many were meant, and are not there.
      {
        clause: new RegExp(`${MEANT}[^,;]{0,16}$`),
        rest: new RegExp(
          `^[^;]{0,16}?(?:${CANCEL}|${anyWord(LESSENS)}|延后|改为线上|停(?![车电水])|不再|少[办开]|没(?!受)|未[能予]|搁置)`,
        ),
      },
      // 原计划办6期,因故取消2期
      { sentence: new RegExp(`原[定计拟本][^;]*(?:${CANCEL}|停)了?$`) },
      // 临时加派的40名最终取消
      {
        clause: /的$/,
        behind: new RegExp(
          `^[^,;。\\d]{0,6}(?:最[终后]|后来|[已也均都全])[^,;。\\d]{0,3}${CANCEL}${STOP}`,
        ),
      },
    ],
    unless: [
      // 要交的12项材料最后取消: done away with, which is a deed.
      { behind: /^[^,;\d]{0,8}(?:费|材料|证明|手续)/ },
      { rest: /恢复|补办|复课|重启|完成/ },
    ],
    fires: [
      "原定的[40台]手术延后",
      "原本排了[60场]读书会，因雨取消12场",
      "原定办[6期]，因高温少办一期",
      "原定办6期，因高温停了[2期]",
      "原打算修的[2座]凉亭因资金不足没有开工",
      "原本要开的[3场]恳谈会没开成",
      "原报需求[80吨]已核减",
      "后来加开的[5趟]专线最后取消",
    ],
    spares: [
      "原本住在山上的[30户]人家没有受损",
      "办证时要交的[12项]材料最终取消",
      "原定的[5场]比赛延后，现已补办",
    ],
  },
  {
    name: "undone/mistaken",
    reason: "change",
    // 误报的2名失联人员已核销: they never were.
    when: {
      clause: /(?:[误错多虚]|重复)(?:报|统计|登记|算)的?[^,;\d]{0,4}$/,
      behind: /^[^,;。\d]{0,10}(?:核[销减]|[剔扣删]除|更正|撤销)/,
    },
    fires: ["此前误报的[2名]失踪者已核销", "重复登记的[14户]予以剔除"],
    spares: ["误报的[2处]火情由巡护员复查"],
  },
  {
    name: "undone/withdrawn",
    reason: "change",
    when: [
      {
        unit: ["person", "team", "household", "body", "generic"],
        clause: new RegExp(`${LEAVE}[^\\d,;、]{0,8}$`),
      },
      {
        unit: ["person", "team", "household", "body", "generic"],
        behind: new RegExp(`^[^,;。\\d]{0,10}${LEAVE}[^,;。\\d]{0,5}${STOP}`),
      },
    ],
    unless: { clause: /贫困|现役|劝返|追回|召回|清退/ },
    fires: ["志愿者退出[20名]", "[3支]队伍中途退出", "因体检不合格被劝退[8人]"],
    spares: ["贫困村退出[12个]"],
  },
  {
    name: "undone/refilled",
    reason: "change",
    // 6人退队，补招9人: how a team moved.
    when: {
      unit: ["person", "team"],
      clause: new RegExp(`(?:${anyWord(REFILLS)})[^,;\\d]{0,6}$`),
      sentence: new RegExp(LEAVE),
    },
    fires: ["队员6人离队，补招[9人]"],
    spares: ["补招[9人]，都来自附近村庄"],
  },
  {
    name: "undone/passed-away",
    reason: "change",
    // 今年去世4名，剩69名: how those moved of whom it tells.
    when: {
      unit: ["person", "household"],
      clause: /(?:去世|病故|毕业|搬走|离开|迁出|转走)[^,;\d]{0,4}$/,
      isLikeNext: true,
      rest: /^[^,;\d]{0,4},(?:现?剩|余下|还剩|尚存|仅存)/,
    },
    fires: ["老党员去年73名，今年去世[4名]，剩69名"],
    spares: ["老党员73名，今年去世[4名]"],
  },
  {
    name: "undone/added",
    reason: "change",
    // 增配无人机5架，现有12架: added to a stock that is then told.
    when: {
      clause: /(?:增配|增设|增加|添置)[^,;\d]{0,8}$/,
      isLikeNext: true,
      rest: /^[^,;\d]{0,6},(?:目前)?(?:现|共)有/,
    },
    fires: ["3月增配无人机[5架]，现有无人机12架"],
    spares: ["3月增配无人机[5架]，现有队员12名"],
  },
  {
    name: "undone/in-and-out",
    reason: "change",
    // 新增316户，退出205户: how a register moved.
    when: {
      clause: /新增[^,;\d]{0,6}$/,
      isLikeNext: true,
      rest: new RegExp(`^[^,;\\d]{0,6}[,、](?:${LEAVE}|${anyWord(LESSENS)})`),
    },
    fires: ["低保对象新增[316户]，退出205户"],
    spares: ["低保对象新增[316户]，走访205户"],
  },
];
