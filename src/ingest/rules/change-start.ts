// Is it the level that a change starts from? 由12支减为9支 tells of no 12 teams that there are.
import { anyWord } from "../engine/any-word";
import { BECOMES, IMPROVES, LEAVES, MOVES, TURNS } from "../lexicon/change-words";
import { DEGREE, MORE_OR_LESS, TIME } from "./change";
import type { Rule } from "./rule";

const DATED = new RegExp(`(?:[由从较比与同跟][^,;]*?${TIME}[^,;、由从起]{0,10}|${TIME}的)$`);
const NUMERAL = "[近约超逾]?[\\d一二三四五六七八九十百千万两几]";
/** 增至, 减为, 发展到如今的: a level follows. */
const TO_LEVEL = `(?:${anyWord(BECOMES)}|${DEGREE})了?[至到为成]`;
const REACHED = `${TO_LEVEL}(?=[^,;]{0,6}${NUMERAL})`;
/** Some word of change begins close by: asked first, as it costs less than what follows. */
const TURN_AHEAD = new RegExp(anyWord(BECOMES, MOVES, TURNS, IMPROVES));
const LEVEL_AHEAD = new RegExp(TO_LEVEL);
/** 由35支、800人增加到52支、1300人 */
const SIDE_BY_SIDE = "(?:[、和][^,;、]{1,8}?){0,2}";

export const STARTS: readonly Rule[] = [
  {
    name: "change/start",
    reason: "change",
    when: [
      {
        clause: new RegExp(`[由从](?:(?!${TO_LEVEL})[^,;的]){0,12}的?$`),
        least: 1,
        behind: TURN_AHEAD,
        isLikeNext: true,
        rest: new RegExp(
          `^(?:${SIDE_BY_SIDE}[^,;、]{0,8},?[^,;、\\d]{0,6}?(?:${REACHED}|${DEGREE}了?(?=${NUMERAL})))`,
        ),
      },
      {
        least: 1,
        behind: LEVEL_AHEAD,
        isLikeNext: true,
        rest: new RegExp(`^${SIDE_BY_SIDE}[^,;、\\d后使让令并]{0,8}?${REACHED}`),
      },
      // 巡诊点由12个铺开到30个: whatever the verb, from so many to so many of the same.
      {
        clause: /[由从](?:去年|原来|最初|年初|上年)?的?$/,
        least: 1,
        nounAfter: ["none"],
        isLikeNext: true,
        rest: new RegExp(`^[^,;、\\d]{0,4}?[\u4e00-\u9fa5]{1,3}[至到为成]了?(?=${NUMERAL})`),
      },
      {
        clause: /[由从][^,;的]{0,12}的?$/,
        behind: LEVEL_AHEAD,
        rest: new RegExp(`^[^,;、\\d]{0,8}?${TO_LEVEL}零`),
      },
      // 把9处咨询台并为5处
      {
        clause: /[由从将把原][^,;]{0,14}$/,
        behind: new RegExp(`^[^,;、\\d]{0,6}并[为成]${NUMERAL}`),
      },
      {
        clause: /[由从](?:最初|起初|当初|开始|原[先来]|[成建创]\S{0,2}[时初])[^,;\d]{0,4}$/,
        rest: /^[^,;\d]{0,10},?[^,;\d]{0,6}到了?(?:现在|如今|今天|目前|今年|眼下)/,
      },
      // 扩编为18支，原有11支; 原有11支，现有18支
      { clause: /^原(?:先|来)?[有为]?$/, sentence: new RegExp(TO_LEVEL) },
      {
        clause: /^原(?:先|来)?[有为][^,;\d]{0,6}$/,
        rest: /^[^,;\d]{0,8},(?:现|目前|如今|[扩改新调合整]\S{1,2}后)/,
      },
      // 原有38人，7人退出; 加上原有的65名
      {
        clause: /^[^,;\d]{0,20}原(?:先|来)?[有为][^,;\d]{0,6}$/,
        rest: new RegExp(`^[^,;\\d]{0,8},[^;。]{0,14}${anyWord(LEAVES)}`),
      },
      { clause: /(?:加上|连同)原(?:先|来)?有?的?[^,;\d]{0,4}$/ },
    ],
    fires: [
      "志愿队由[12支]减少3支",
      "志愿队由去年的[12支]减为9支",
      "将[12支]队伍整合为3支",
      "积案由[37件]降为零",
      "把[12支]队伍并为3支",
      "志愿队扩编为12支，原有[9支]",
      "原有志愿队[9支]，现有12支",
      "从最初的[5名]到如今的62名",
      "巡诊点由[12个]铺开到30个",
      "巡护队原有[24人]，5人因年龄退出",
      "新招12名，加上原有的[24名]，共36名",
    ],
    spares: [
      "原有志愿队[9支]，表现突出",
      "志愿队由去年的站长带领，整合[12支]",
      "夜校由[12名]教师带到3个村",
    ],
  },
  {
    name: "change/base",
    reason: "change",
    // What something is set against is where the change starts, unless the time of it is told: then it is a figure of that time.
    when: [
      { clause: /[较比][^,;\d]{0,10}$/, behind: new RegExp(`^[^,;\\d]{0,6}?${MORE_OR_LESS}`) },
      { clause: /[与同跟和][^,;\d]{0,10}$/, behind: /^[^,;\d]{0,6}相比/ },
      {
        clause: /在(?:[原现]有[^,;\d]{0,6}|[去上]年)?$/,
        behind: new RegExp(`^[^,;\\d]{0,6}基[础数]之?上[^;\\d]{0,6}?${MORE_OR_LESS}`),
      },
    ],
    // 比预估的350万低: what was expected is a figure of its own.
    unless: [{ clause: DATED }, { clause: /预[估测判]的?$/ }],
    fires: [
      "较原来的[30人]增加两倍",
      "与最初的[30人]相比，如今有上百人",
      "在[300名]的基础上增加了100名",
    ],
    spares: ["较去年的[30人]增加两倍", "客流比预估的[30万人次]低"],
  },
  {
    name: "change/summand",
    reason: "change",
    // 比4月的281例增加45例: the sum starts from it, whatever its time.
    when: {
      clause: /[较比][^,;]{0,14}$/,
      isLikeNext: true,
      rest: new RegExp(`^[^,;\\d]{0,6}?${MORE_OR_LESS}了?(?=${NUMERAL})(?![^,;]{1,8}[%倍成])`),
    },
    fires: ["比4月的[281例]增加45例"],
    spares: ["比4月的[281例]增加16%"],
  },
];
