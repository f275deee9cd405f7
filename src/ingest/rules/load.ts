// Is it what somebody carries or a water holds? Weights and volumes count where they were given, cleared or drawn.
import type { Rule } from "./rule";

const VOLUMES = "毫升 ml 升";

export const LOADS: readonly Rule[] = [
  {
    name: "load/carried",
    reason: "measure",
    when: {
      unit: ["extent", "load"],
      clause: /(?:[挑扛拎背驮](?:着|起)?|背负|负重|载重)[约达近超有为了]*$/,
    },
    fires: ["志愿者背[40斤]水上山"],
    spares: ["志愿者背来大米[40斤]"],
  },
  {
    name: "load/water",
    reason: "measure",
    when: {
      unit: ["extent", "load"],
      clause:
        /(?:蓄水量?|(?:水|水位|潮位|河水|江水|湖水)(?:上涨|回落|下降|下泄)|水位|水深|降雨量?|雨量|库容)[约达近超有为了]*$/,
    },
    fires: ["水库蓄水[30吨]"],
    spares: ["送水[30吨]"],
  },
  {
    name: "load/blood-each-time",
    reason: "measure",
    when: { unitText: VOLUMES, clause: /每次/ },
    fires: ["每次献血[400毫升]"],
    spares: ["累计献血[4万毫升]"],
  },
  {
    name: "load/volume",
    reason: "measure",
    when: { unitText: VOLUMES },
    unless: [
      { unitText: "升", clause: /库存|储备|存有|备有/ },
      // 采血456袋，合9.1万毫升
      { sentence: /(?:采血|献血)[^。;]*,(?:合|折合|合计|总计|共|共计)$/ },
      { clause: /献血|总量|累计|采血|采集/ },
      { behind: /^的?[热鲜全]?血/ },
      // 发放消毒液200升: a thing like others.
      { unitText: "升", verbBefore: ["give"] },
    ],
    fires: ["取洗手液[3毫升]"],
    spares: [
      "酒精储备[90升]",
      "采血45袋，合[9万毫升]",
      "献血总量[12万毫升]",
      "献出[12万毫升]热血",
      "发放消毒液[200升]",
    ],
  },
];
