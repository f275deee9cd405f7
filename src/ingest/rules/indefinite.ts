// Is it "a" rather than one?
import { isListed } from "../sentence/is-listed";
import type { Rule } from "./rule";

export const INDEFINITES: readonly Rule[] = [
  {
    name: "indefinite/one",
    reason: "vague_word",
    when: { most: 1, least: 1, kind: ["plain"], isHedged: false, said: /^一/ },
    unless: [
      { also: (_, { text, tokens, index }) => isListed(text, tokens, index) },
      // 损毁便桥一座: behind its noun it says how many.
      {
        unit: ["thing", "place", "team", "body"],
        behind: /^(?:[,;。!)]|$)/,
        also: (_, { nounBefore, start }) => nounBefore?.end === start,
      },
      // 重伤一人: behind what befell them it says how many.
      { unit: ["person"], clause: /(?:死亡|遇难|溺亡|失踪|失联|重伤|轻伤|受伤)$/ },
    ],
    fires: ["开展了[一场]志愿服务活动"],
    spares: ["送医救治5人，其中重伤[一人]", "损毁便桥[一座]", "建成[一处]实践站、十二处实践所"],
  },
];
