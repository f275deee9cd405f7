// Persons of whom nobody says who they are: the verbs tell whether they help or are helped; where none does, they are only counted.
import type { QuantityReading } from "../../numbers/read-quantity";
import type { Surroundings } from "../../sentence/look-around";
import { goesOn } from "./merely-counted";
import { AS_BEFORE, type MetricRow } from "./metric-row";
import { isForWhom } from "./public";
import { followsHelpers, isListedAtWork } from "./said-to-serve";

export const STRANGERS: readonly MetricRow[] = [
  {
    // Who votes or is counted by a list is neither helped nor sent.
    name: "stranger/voting",
    metric: "other",
    when: { verbWord: /^(?:投票|表决|评议|审议|统计|盘点)$/ },
    examples: ["投票[3000人]"],
  },
  {
    // 新增城镇就业3.2万人: they found work, as statistics tell it.
    name: "stranger/in-work",
    metric: "other",
    when: {
      clause:
        /(?:新增|转移|输转|外出|实现)[^,\d]{0,4}就业(?:人数)?$|(?<!实现)再就业(?:人数)?$|(?:务工|用工|招工|打工)(?:人数)?$/,
    },
    examples: ["新增城镇就业[3.2万人]", "合作社每年吸纳务工[90多人]"],
  },
  {
    name: "stranger/served",
    metric: "beneficiaries",
    when: [
      { verbBefore: ["serve", "give", "attract", "train", "receive", "solve"] },
      // 转移被困[2人]: of whom that alone is said, no row for them is asked.
      { verbBefore: ["harm"] },
      { also: isForWhom },
      { clause: /[为给向]其中的?$/ },
      { clause: /纳入[^,]{0,4}(?:低保|特困|救助|供养|保障|帮扶)(?:范围|对象)?$/ },
    ],
    examples: [
      "资助[30人]",
      "转移被困[2人]",
      "为滞留过境的[30人]送去早餐",
      "摸清留守儿童131名，为其中[26名]落实学位",
      "新纳入低保[30人]",
    ],
  },
  {
    name: "stranger/dwelling",
    metric: "population",
    when: [
      { verbBefore: ["dwell", "enrol"] },
      { verbBefore: ["none"], verbAfter: ["enrol"] },
      // 高考报名3.2万人: these offer no help.
      { clause: /(?:考试?|招生|入学|大赛|联赛)报名$/ },
      // 北沟村有700人: a place has them.
      { clause: /[村镇乡县屯寨庄](?:里|内)?(?:共|总共)?有$/, verbAfter: ["none"] },
      { clause: /有$|^$/, behind: /^的[\u4e00-\u9fa5]{0,4}[村镇乡县屯寨庄]/ },
    ],
    examples: [
      "常住[3000人]",
      "[3000人]参保",
      "高考报名[3000人]",
      "北沟村有[700人]",
      "那是有[300多人]的小村",
    ],
  },
  {
    name: "stranger/receiving",
    metric: "beneficiaries",
    when: [
      { verbBefore: ["none"], verbAfter: ["receive"] },
      // 8123人完成首针接种: what is completed there is done to them.
      {
        verbBefore: ["none", "have"],
        behind:
          /^[^,。;\d]{0,2}(?:完成|接受|参加|参与)[^,。;\d]{0,12}(?:接种|体检|筛查|检测|培训|治疗|手术|康复)/,
      },
    ],
    examples: ["[300人]领到慰问品", "[8123人]完成疫苗接种"],
  },
  {
    // 找到失联者2名,其中1人: the part of a whole counts what the whole does.
    name: "stranger/part",
    metric: AS_BEFORE,
    when: [
      { clause: /其中的?$/, also: isInSentenceOfPrevious },
      // 志愿者260名负责引导,其中外语组18人
      {
        previousMetric: ["volunteer_persons"],
        verbBefore: ["none"],
        sentence: /其中[^,;\d]{0,8}$/,
        also: isInSentenceOfPrevious,
      },
      // 共1900人: the sum of helpers.
      {
        previousMetric: ["volunteer_persons"],
        clause: /^(?:合计|共计|总计|一共|总共|共)[有达约]?$/,
        sentence: /加上|连同|算上|另有|志愿/,
        also: isInSentenceOfPrevious,
      },
    ],
    examples: [
      "把60名群众接到高处，其中[5位]行动不便",
      "志愿者260名负责引导，其中外语组[18人]",
      "青年志愿者80名，连同医护人员，一共[130人]",
    ],
  },
  {
    // 在20个站点服务,加上城市志愿者,合计1900人
    name: "stranger/sum-of-helpers",
    metric: "volunteer_persons",
    when: { clause: /^(?:合计|共计|总计|一共|总共)[有达约]?$/, also: followsHelpers },
    examples: ["在20个站点服务来宾，加上城市志愿者，合计[1900人]"],
  },
  {
    name: "stranger/called-out",
    metric: "volunteer_persons",
    when: { verbBefore: ["mobilise", "join", "clear", "attend", "equip", "hold"] },
    examples: ["慰问低保对象300人，出动[30人]"],
  },
  {
    name: "stranger/at-work",
    metric: "volunteer_persons",
    // 扒手5名被志愿者扭送: whatever is done to them.
    unless: { behind: /^被|^[^,。;\d]{0,8}由/ },
    when: [
      {
        verbBefore: ["none", "have", "build"],
        verbAfter: [
          "mobilise",
          "join",
          "clear",
          "attend",
          "serve",
          "give",
          "train",
          "equip",
          "hold",
        ],
      },
      { verbBefore: ["none"], also: isListedAtWork },
    ],
    examples: ["[30人]清理河道", "摩托骑士[200人]、油锯手300名运送物资"],
  },
  {
    // 银发哨兵有六十多位,守着二十三处水塘: the next clause tells what they do.
    name: "stranger/told-behind",
    metric: "volunteer_persons",
    when: [
      { verbBefore: ["none"], verbFar: ["none"], also: goesOn },
      { clause: /[^,\d]{2}有$/, also: goesOn },
      { clause: /义务(?!教育)[^,]*$/, verbBefore: ["none", "have", "clear", "join"] },
    ],
    examples: [
      "银发哨兵[六十多位]，轮流守着水塘",
      "慰问老人，银发哨兵有[六十多位]，轮流守着水塘",
      "义务巡塘的银发哨兵有[六十多位]",
    ],
  },
  {
    // 7所学校×2岗×3人: so many stand at each post.
    name: "stranger/at-posts",
    metric: "volunteer_persons",
    when: { clause: /[岗哨卡]×$/ },
    examples: ["护学岗：2岗×[3人]"],
  },
  {
    name: "stranger/served-before",
    metric: "beneficiaries",
    when: {
      verbAfter: ["none"],
      verbFar: ["serve", "train", "receive", "attract"],
    },
    examples: ["开展救助，共[30人]"],
  },
  {
    name: "stranger/as-before",
    metric: AS_BEFORE,
    when: { isUnitOfPrevious: true, also: isInSentenceOfPrevious },
    examples: ["低保对象300人，较集中的[30人]"],
  },
  {
    name: "stranger/of-helpers",
    metric: "volunteer_persons",
    when: { also: followsHelpers },
    examples: ["志愿服务队12支、[300人]"],
  },
  {
    name: "stranger/called-out-before",
    metric: "volunteer_persons",
    when: { verbFar: ["mobilise", "join", "clear"] },
    examples: ["全县动员，共[300人]"],
  },
  {
    name: "stranger/untold",
    metric: "other",
    when: {},
    examples: ["附近社区[300人]"],
  },
];

/** Whether the last fact stands in the same sentence. */
export function isInSentenceOfPrevious(
  _: QuantityReading,
  { previous, previousWords, sentence }: Surroundings,
): boolean {
  return previous !== null && sentence.includes(previousWords);
}
