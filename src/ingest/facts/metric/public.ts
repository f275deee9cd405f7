// The public is served, unless it helps itself or is merely counted.
import { CharSet } from "../../engine/char-set";
import { OBJECT_MARKS } from "../../lexicon/grammar-words";
import type { QuantityReading } from "../../numbers/read-quantity";
import type { Surroundings } from "../../sentence/look-around";
import type { MetricRow } from "./metric-row";

const who = ["public", "household"] as const;

export const PUBLIC: readonly MetricRow[] = [
  {
    name: "public/served-behind",
    metric: "beneficiaries",
    when: { who, verbBefore: ["dwell", "mobilise"], verbAfter: ["serve"] },
    examples: ["组织[300名]老人体检"],
  },
  {
    name: "public/dwelling",
    metric: "population",
    when: { who, verbBefore: ["dwell"] },
    examples: ["社区住着[300名]喜欢种植的老人"],
  },
  {
    name: "public/receiving",
    metric: "beneficiaries",
    when: { who, verbAfter: ["receive"] },
    examples: ["组织[300名]老人观看演出"],
  },
  {
    // 共有居民1200人: the public is there, and nothing is done for it.
    name: "public/counted-only",
    metric: "population",
    when: { who, verbWord: /^[现共]有$/, verbAfter: ["none"] },
    examples: ["共有居民[1200人]"],
  },
  {
    name: "public/called-out",
    metric: "volunteer_persons",
    when: { who, verbBefore: ["mobilise"] },
    examples: ["发动群众[1200人]"],
  },
  {
    name: "public/at-work",
    metric: "volunteer_persons",
    when: {
      who,
      verbBefore: ["none"],
      verbAfter: ["mobilise", "join", "clear", "give", "equip"],
    },
    examples: ["[300名]居民清理杂物"],
  },
  {
    name: "public/serving-others",
    metric: "volunteer_persons",
    when: { who, verbBefore: ["none"], verbAfter: ["serve"], also: servesOthers },
    examples: ["[3050名]低龄老人照看1.5万名高龄老人"],
  },
  {
    name: "public/dwelling-before",
    metric: "population",
    when: { who, verbAfter: ["none"], verbFar: ["dwell"] },
    examples: ["村里常住外来户，老人[300名]"],
  },
  {
    name: "public/served",
    metric: "beneficiaries",
    when: { who },
    examples: ["困难群众[300名]"],
  },
];

const objectMarks = new CharSet(OBJECT_MARKS);

/** 3050名低龄老人照看1.5万名高龄老人: behind the verb stands who is served. */
function servesOthers(_: QuantityReading, { clause, tokens, index }: Surroundings): boolean {
  if (objectMarks.has(clause.slice(-1))) return false;
  let at = index + 1;
  while (tokens[at]?.kind === "noun" || tokens[at]?.kind === "verb") at += 1;
  const next = tokens[at];
  return next?.kind === "quantity" && next.mention.reading.unitClass === "person";
}
