// Is it read off a scale? How high, how strong, how worn a thing is, or how often in a row, counts no work.
import type { Rule } from "./rule";

export const GAUGES: readonly Rule[] = [
  {
    name: "gauge/same-as",
    reason: "measure",
    // What a thing is likened to.
    when: { clause: /(?:相当于|等于|堪比|等同于)$/ },
    fires: ["一棵树相当于[3台]空调"],
    spares: ["相当于装了[3台]空调"],
  },
  {
    name: "gauge/laid-out",
    reason: "measure",
    // 每层4户: how a house is laid out.
    when: { clause: /每(?:层|梯|单元|排|列|栋楼?)$/ },
    fires: ["楼房每层[4户]"],
    spares: ["每层走访居民[4户]"],
  },
  {
    name: "gauge/wear",
    reason: "idiom",
    // 九成新: how worn a thing is.
    when: { unitText: "成", behind: /^新/ },
    fires: ["捐赠[八成]新衣物"],
    spares: ["[八成]新增志愿者是党员"],
  },
  {
    name: "gauge/in-a-row",
    reason: "duration",
    when: { unitText: "次", clause: /连续$/ },
    fires: ["连续[三次]排名第一"],
    spares: ["连续举办[三次]"],
  },
  {
    name: "gauge/reading",
    reason: "measure",
    // 3排12座, 前方500米, 湿度65%: sizes, seats and road signs.
    when: [
      {
        clause:
          /(?:\d排|前方|水位(?:将|已|升|涨|降|退)?(?:至|到)?|警戒(?:水位|线)?|洪峰|胸径|树高|株高|冠幅|水深|雪深|限速|限高|限重|限宽|概率|几率|湿度|体重|浓度|含量|坡度|电量|体重[^,]{1,3}|稀释)(?:约|为|达|至)?$/,
      },
      // 高压超过160, 血压高达190
      {
        unit: ["none"],
        clause: /(?:[高低]压|(?<![量测])血[压糖脂])[值升高]?[约为达至超过是到]{0,2}$/,
      },
      { unit: ["share", "physical", "load"], clause: /含[\u4e00-\u9fa5]{1,3}(?:约|为|达|至)?$/ },
    ],
    fires: ["相对湿度[40%]", "量得高压[超过160]", "8排[15座]", "矿泉水含钠[3%]"],
    spares: ["相对湿度监测覆盖率[40%]"],
  },
  {
    name: "gauge/length-by-width",
    reason: "measure",
    // 8米×3米.
    when: [
      { unit: ["extent"], clause: /×$/ },
      { unit: ["extent"], behind: /^×/ },
    ],
    fires: ["清理垃圾8米×[3米]", "清理垃圾[8平方米]×3"],
    spares: ["清理垃圾[8平方米]"],
  },
  {
    name: "gauge/strength",
    reason: "measure",
    // 5%的消毒液, 10%吡虫啉稀释: how strong a mixture is.
    when: {
      unit: ["share"],
      behind: /^的?[^,。;]{0,6}(?:稀释|兑水|消毒[液水粉片]|酒精|药液|溶液|原液)/,
    },
    fires: ["[10%]吡虫啉稀释"],
    spares: ["[10%]的消杀员是党员"],
  },
];
