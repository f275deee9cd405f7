// Staff help, unless they are visited, taught or treated themselves.
import { CharSet } from "../../engine/char-set";
import { FOR_WHOM } from "../../lexicon/grammar-words";
import type { QuantityReading } from "../../numbers/read-quantity";
import type { Surroundings } from "../../sentence/look-around";
import type { MetricRow } from "./metric-row";

const who = ["staff", "team"] as const;

export const STAFF: readonly MetricRow[] = [
  {
    name: "staff/cared-for",
    metric: "beneficiaries",
    when: {
      who,
      verbWord:
        /^(?:走访)?(?:慰问|看望|探望|关爱|关怀|资助|救助|帮扶|救治|接诊|体检|覆盖|惠及|辐射)/,
    },
    examples: ["慰问医护人员[300名]"],
  },
  {
    name: "staff/given-to",
    metric: "beneficiaries",
    when: { who, verbAfter: ["give", "serve"], also: isForWhom },
    examples: ["为环卫工人[300名]送去早餐"],
  },
  {
    name: "staff/taught",
    metric: "beneficiaries",
    when: { who, verbBefore: ["serve", "train", "give", "receive"], also: isVerbNearest },
    examples: ["培训[300名]干部"],
  },
  {
    // 听讲师生2.4万人: the verb stands right before the noun.
    name: "staff/receiving",
    metric: "beneficiaries",
    when: { who, verbBefore: ["receive"], also: isRightBehindVerb },
    examples: ["听讲师生[2.4万人]"],
  },
  {
    name: "staff/helping",
    metric: "volunteer_persons",
    when: { who },
    examples: ["上门服务的医护人员[300名]"],
  },
];

const forWhom = new CharSet(FOR_WHOM);

function isForWhom(_: QuantityReading, { text, wordBefore }: Surroundings): boolean {
  return wordBefore?.kind === "noun" && forWhom.hasAt(text, wordBefore.start - 1);
}

function isVerbNearest(_: QuantityReading, { wordBefore }: Surroundings): boolean {
  return wordBefore?.kind === "verb";
}

function isRightBehindVerb(_: QuantityReading, { wordBefore, verbBefore }: Surroundings): boolean {
  return wordBefore !== null && verbBefore?.end === wordBefore.start;
}
