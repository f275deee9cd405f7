// Is it a call, a notice or only imagined? Then it tells what is wished for.
import type { Rule } from "./rule";
import { DONE_BEHIND, STATED } from "./stated";

export const CALLS: readonly Rule[] = [
  {
    name: "call/under-notice",
    reason: "rule",
    when: { isUnderNotice: true },
    unless: [STATED, DONE_BEHIND],
    fires: ["温馨提示：带队老师[2名]"],
    spares: [
      "活动纪实：带队老师[2名]",
      "温馨提示：现有带队老师[2名]",
      "温馨提示：带队老师[2名]已到岗",
    ],
  },
  {
    name: "call/asked",
    reason: "rule",
    when: {
      sentence: /(?:^|[,:“])请(?:各|大家|广大|您|于|提前|携带|务必|按|在|将|有)|原则上|敬请/,
    },
    unless: [STATED, DONE_BEHIND],
    fires: ["请各社区组织[15人]参加"],
    spares: [
      "社区邀请各界代表[15人]参加",
      "请各位放心，已有志愿者[15人]到岗",
      "请各位放心，志愿者[15人]已到岗",
    ],
  },
  {
    name: "call/imagined",
    reason: "rule",
    when: {
      sentence:
        /甲[、,]?乙|(?:^|[,“:])(?:若|如(?:$|有|遇|需|因|超|未|无|逾)|如果(?!说)|假如|假设|假使|倘若|要是)/,
    },
    unless: [STATED, DONE_BEHIND],
    fires: ["假如每人捐赠图书[6册]"],
    spares: [
      "若羌县组织志愿者[120名]",
      "如遇雨雪，已有志愿者[20名]待命",
      "如遇雨雪，志愿者[20名]已待命",
    ],
  },
];
