// Is it how far or how fast? A way is gone, not done.
import type { Rule } from "./rule";

export const DISTANCES: readonly Rule[] = [
  {
    name: "distance/way-before",
    reason: "measure",
    when: {
      unit: ["extent", "load"],
      clause:
        /(?:周边|方圆|徒步|步行|踏[雪冰浪泥]|涉水|跋涉|奔袭|行走|骑行|奔跑|跑步|行程|路程|里程|距离|间距|间隔|相距|距|走了?|走过|跑[了过完]?|距[^,]{1,6}仅?|单程|全程|爬升|爬坡|攀爬|攀登|驱车|行驶|车程|开车|往返|半径|绵延|蜿蜒|跨越|健步走|健走|射程)[约达近超有为了]*$/,
    },
    fires: ["清理步道全程[3公里]", "踏雪[3公里]清理牧道"],
    spares: ["清理步道[3公里]"],
  },
  {
    name: "distance/way-behind",
    reason: "measure",
    when: {
      unit: ["extent", "load"],
      behind:
        /^(?:[远外内处开赛跑线以旁]|路|范围|半径|山路|水路|生活圈|服务圈|便民|(?:[、和]\d+公里)*[一二三四五两]?个?(?:组别|级别|组(?![织成建])))/,
    },
    fires: ["清理[3公里]外河道", "清理赛道设[30公里]、12公里两个组别"],
    spares: ["清理[3公里]河道"],
  },
  {
    // 每秒3米
    name: "distance/speed",
    reason: "measure",
    when: { unit: ["extent", "load"], clause: /每(?:秒|小时)[约达近超有为了]*$/ },
    fires: ["水库清淤，每秒[312立方米]"],
    spares: ["水库清淤[312立方米]"],
  },
  {
    name: "distance/ride",
    reason: "measure",
    when: { unitText: "站", clause: /[坐乘过]$/ },
    fires: ["换乘公交坐[两站]"],
    spares: ["建成便民站[两站]"],
  },
];
