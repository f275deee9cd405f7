// What befell persons and households: the dead, the injured and the arrested help nobody, and nothing was done for them.
import type { VerbClass } from "../../lexicon/word-classes";
import type { QuantityReading } from "../../numbers/read-quantity";
import { type Surroundings, wordsBefore } from "../../sentence/look-around";
import { saysWhich } from "../../sentence/token-class";
import type { MetricGroup } from "./metric-row";
import { OUTSIDERS } from "./outsiders";

/** 9名被困村民被救下山: in the end they were helped. */
const RESCUED = /被[^,。;\d]{0,4}(?:救|转移|接|抬|背|安置)|获救|脱险|脱困/;

/** 17名群众被困,干部划船往返,全部接出 */
const ALL_RESCUED =
  /^(?:(?!\d+[余多]?[名人])[^。;]){0,40}(?:全部|逐一|悉数|[都均])被?(?:接[出到]|救[出下]|获救|脱[险困]|转移|带出|送|撤离|安置)/;

export const FATES: MetricGroup = {
  when: { unit: ["person", "household"] },
  rows: [
    ...OUTSIDERS,
    {
      // 骗取四十名老人钱款: they lost by it.
      name: "fate/robbed",
      metric: "other",
      when: { clause: /(?:骗[取得走了]|诈骗|坑骗|盗[走取]|抢[走劫]|敲诈|勒索)[^,\d]{0,6}$/ },
      examples: ["诈骗[三十名]孤寡老人"],
    },
    {
      // 5名驴友被消防员背下山: whoever does it, it is done for them.
      name: "fate/carried",
      metric: "beneficiaries",
      when: [
        { behind: /^[^,。;\d]{0,8}(?:获救|脱[险困])(?!后)/ },
        {
          behind:
            /^(?!志愿|队员|民警|消防|党员|干部|嫌)[^,。;\d被]{0,8}(?<!棉)被[^,。;\d]{0,8}?(?:救[出下起助上]|营救|转[移运]|安置|疏散|接[到出回往下]|护送|抬[到出上下]|背[到出上下]|[扶搀])(?!队|站)/,
        },
      ],
      unless: { who: ["suspect"] },
      examples: ["[8名]登山队员获救", "[5名]驴友被消防员背下山"],
    },
    {
      name: "fate/brought-out",
      metric: "beneficiaries",
      when: { clause: /(?:被困|受困|滞留|遇险|落水)[^,\d]{0,8}$/, rest: ALL_RESCUED },
      examples: ["被困村民[17名]，干部划船往返，全部接出"],
    },
    {
      name: "fate/suffered",
      metric: "other",
      when: [
        { verbAfter: ["harm"] },
        { verbAfter: ["punish"], behind: /被|遭|受到/ },
        // 2人送医后死亡
        { behind: /^[^,。;\d]{0,8}(?:死亡|身亡|遇难|丧生|不治)(?!者|原因|保险|证明)/ },
      ],
      unless: [{ behind: RESCUED }, { rest: ALL_RESCUED }],
      examples: ["[3名]志愿者受伤", "[3名]志愿者被问责", "另[2人]送医后死亡"],
    },
    {
      name: "fate/told-before",
      metric: "other",
      when: [{ also: isCaught }, { also: isLeftToFate }],
      examples: ["查获酒驾村民9人、无证驾驶村民[3人]", "受伤村民[12人]"],
    },
    {
      name: "fate/told-of-whom",
      metric: "other",
      when: { also: isOfTheStricken },
      unless: { behind: RESCUED },
      examples: ["[12名]受灾孤儿"],
    },
  ],
};

/** These are done to the stricken, and to what was broken. */
const CARING: ReadonlySet<VerbClass> = new Set<VerbClass>([
  ...(["serve", "give", "receive", "train", "clear", "solve"] as const),
]);

/** 查获酒驾9人、无证驾驶4人: the verb of the clause is that of all that it lists. */
function isCaught(_: QuantityReading, around: Surroundings): boolean {
  return hasBefore(around, "punish");
}

/** 受伤村民12人, and not 救治受伤村民12人. */
function isLeftToFate(_: QuantityReading, around: Surroundings): boolean {
  return hasBefore(around, "harm") && !isCaredFor(around);
}

/** 12名受伤村民: the verb says which. */
function isOfTheStricken(_: QuantityReading, around: Surroundings): boolean {
  const { tokens, index, end } = around;
  const [verb, next] = [tokens[index + 1], tokens[index + 2]];
  return verb?.start === end && saysWhich(verb, next) && !isCaredFor(around);
}

function isCaredFor(around: Surroundings): boolean {
  return wordsBefore(around).some((word) => word.kind === "verb" && CARING.has(word.verb));
}

function hasBefore(around: Surroundings, verb: VerbClass): boolean {
  return wordsBefore(around).some((word) => word.kind === "verb" && word.verb === verb);
}
