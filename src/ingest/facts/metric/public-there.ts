// The public that is only there: in need or at school, and nothing is said to be done for it.
import { THE_PUBLIC as who } from "../../lexicon/word-classes";
import type { MetricRow } from "./metric-row";

export const PUBLIC_THERE: readonly MetricRow[] = [
  {
    // 持证残疾人9046人, 空巢老人2020年有9870人: so many are in need, and nothing is done for them.
    name: "public/in-need",
    metric: "population",
    when: [
      { who, verbWord: /^(?:摸清|识别|统计|排查出|摸排)$/ },
      {
        who: ["client"],
        clause: /现有[^,\d]{1,8}$/,
        verbBefore: ["have"],
        behind: /^(?:[,。;、(\n]|$)/,
      },
      { who, clause: /(?:现有|共有)(?:托养|供养|入住|在院)[^,\d]{0,6}$/ },
      {
        who: ["client"],
        clause:
          /(?:持证|在册|登记|建档|低保|特困|供养|五保|优抚|空巢|独居|高龄|失能|残疾|留守|困境|监测|矫正)[^,]{0,14}$/,
        verbBefore: ["none", "have", "enrol", "register"],
        verbAfter: ["none"],
        verbFar: ["none", "have", "enrol", "register", "dwell"],
        behind: /^(?:[,。;、(\d\n]|$)/,
      },
    ],
    // 供养对象840人: whoever is kept is cared for.
    unless: [{ clause: /^其中/, previousMetric: ["beneficiaries"] }, { clause: /供养对象/ }],
    examples: [
      "福利院现有孤儿[46名]",
      "摸清留守儿童[131名]",
      "中心现有托养老人[48位]，其中失能11位",
      "持证残疾人[9046人]",
    ],
  },
  {
    // 28名新生报到, 高考考生3.2万人: they are there, and nothing is done for them.
    name: "public/at-school",
    metric: "population",
    when: [
      {
        who: ["public", "enrolled"],
        behind: /^[^,。;\d]{0,6}(?:完成)?(?:报到|到校|返校|复课|住校|寄宿|走读)/,
      },
      { who, clause: /(?:在[册校园籍]|寄宿|走读)[^,\d]{0,6}$/, behind: /^(?:[,。;、(\n]|$)/ },
      { who, clause: /(?:高考|中考|考试)[^,\d]*考生[^,\d]{0,3}$/ },
    ],
    unless: { verbBefore: ["serve", "give"] },
    examples: ["[28名]新生完成报到", "本学期在册学生[1036人]", "参加高考的考生共[3.2万名]"],
  },
];
