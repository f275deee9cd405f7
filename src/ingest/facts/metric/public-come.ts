// The public that comes to help: it serves where the words say what it does for others.
import { ANYONE, THE_PUBLIC as who } from "../../lexicon/word-classes";
import type { MetricRow } from "./metric-row";
import { COMES_TO_SERVE } from "./said-to-serve";

export const PUBLIC_COME: readonly MetricRow[] = [
  {
    // 几十位车主免费接站, 80名学生前来陪聊: they come to do it, so it is not done to them.
    name: "public/come-to-serve",
    metric: "volunteer_persons",
    when: [
      { who, behind: COMES_TO_SERVE },
      {
        who,
        behind:
          /^[^,。;\d]{0,6}(?:被)?(?:分成|编成|编为|编入|组成)[\d一二三四五六七八九十两]{1,3}[个组队支]/,
      },
      {
        who,
        behind:
          /^[^,。;\d]{0,8}(?:参加|参与|投身|加入)[^,。;\d]{0,6}(?:志愿服务|志愿活动|义务劳动|公益劳动|清扫|清理|扫雪|巡逻|植树)(?!培训|讲座|课)/,
      },
      // “护河队”每天巡查，参与妇女130名
      {
        who: ["public"],
        clause: /^(?:共|已|先后)?(?:参与|参加)的?[^,\d]{2,6}$/,
        sentence: /(?:义务|巡[河逻防护查]|值守|护[河林学]|清[扫理洁])[^;]*,[^,;]*$/,
      },
      {
        who,
        verbBefore: ["none", "attract"],
        behind: /^[^,。;\d]{0,6}(?:参加|参与|加入)/,
        sentence: /(?:净滩|净山|植树|清河|清洁|捡拾|环保|志愿服务)(?:志愿)?(?:行动|活动)/,
      },
    ],
    unless: { verbBefore: ["serve", "give"] },
    examples: [
      "[几十位]车主免费接站",
      "[106名]学生分成10组，每天送饭",
      "学校学生[120名]参加志愿服务",
      "净滩行动吸引学生[450人]参加",
      "“护河队”每天沿河巡查，参与妇女[130名]",
    ],
  },
  {
    // 民兵90名、村民200名: side by side with helpers.
    name: "public/among-helpers",
    metric: "volunteer_persons",
    when: {
      who: ANYONE,
      previousMetric: ["volunteer_persons"],
      clause: /[名人位个](?:、|以?及|和)[^,\d]{0,4}(?:群众|[村居市牧渔农]民|业主|家长|商户)$/,
      verbBefore: ["none", "have", "mobilise"],
    },
    unless: { clause: /其中|[为给对向]/ },
    examples: ["现场有民兵90名、村民[200名]，连夜装填沙袋"],
  },
];
