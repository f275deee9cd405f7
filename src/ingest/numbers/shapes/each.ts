// Is it so many or so much for each?
import type { Shape } from "./shape";

export const EACH: readonly Shape[] = [
  {
    name: "each/group-of",
    reason: "rule",
    regex:
      /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:人|名|个人|户)[一1](?:组|队|班|桌|岗|车|排)/,
    fires: ["按[十人一组]建立微信群"],
    spares: ["[十人]结成一组"],
  },
  {
    name: "each/turn",
    reason: "rule",
    regex:
      /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:天|日|周|个月|月|年|个季度|季度|小时)一(?=次|遍|回|检|测|换|评|查|更|小|大|调|报)/,
    fires: ["每[两周一]次"],
    spares: ["两周开展[三次]"],
  },
  {
    name: "each/one-to-one",
    reason: "slogan",
    regex:
      /([一1])(?:(?![一二三四五六七八九十百千万亿两零〇])[\u4e00-\u9fa5]){1,2}\1(?![一二三四五六七八九十百千万亿两零〇])[\u4e00-\u9fa5](?![\u4e00-\u9fa5]?[余多])/,
    after: /(?:^|[^十百千万第\d.])$/,
    fires: ["“[一人一档]”健康卡"],
    spares: ["走访[1户]12人"],
  },
  {
    name: "each/every",
    reason: "vague_word",
    regex:
      /(?:每|单(?![位车]))(?:一)?(?:个月|个人|个|名|位|户|人|家|场|次|日|天|周|月|年|晚|早|条|篇|期|支|处|村|站|季度|季|组|项|类|楼|岗|班|份|车)(?!论|立|元|调|纯|独|位|于)/,
    fires: ["[每户]限报3人"],
    spares: ["走访单位[3家]"],
  },
];
