// Is it quoted? Titles name works and quotation marks hold watchwords; only sentences that are quoted report.
import type { Rule } from "./rule";

export const QUOTATIONS: readonly Rule[] = [
  {
    name: "quotation/title",
    reason: "name",
    when: { also: (_, { quotation }) => quotation?.isTitle === true },
    fires: ["居民同看《[300名]志愿者的一天》"],
    spares: ["居民看了《志愿者的一天》[300人次]"],
  },
  {
    name: "quotation/watchword",
    reason: "slogan",
    when: { also: (_, { quotation }) => quotation?.isSpeech === false },
    fires: ["开展“[300名]志愿者进社区”活动"],
    spares: ["书记说：“我们组织了[300名]志愿者，走访独居老人。”"],
  },
];
