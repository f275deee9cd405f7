import type { NounClass, VerbClass } from "../../lexicon/word-classes";
import type { QuantityReading } from "../../numbers/read-quantity";
import type { Ask } from "../../sentence/condition";
import { type Surroundings, wordsBefore } from "../../sentence/look-around";
import type { NounToken, VerbToken } from "../../sentence/tokenize";

type Word = NounToken | VerbToken;
type WordClass = NounClass | VerbClass;

/** Words that tell whether person-times helped or were helped. */
const TELLING: ReadonlySet<WordClass> = new Set<WordClass>([
  ...(["volunteer", "staff", "member", "team", "registered"] as const),
  ...(["public", "client", "enrolled", "casualty", "suspect", "household"] as const),
  ...(["serve", "train", "attract", "give", "receive", "solve"] as const),
  ...(["mobilise", "have", "join", "attend", "clear", "punish"] as const),
]);

const LIST_GAP = 3;
const LONGEST_SIDE = 2;

/** What the nearest telling word before a number has to be, and the verb before the list that it ends. */
interface Told {
  readonly word: readonly WordClass[];
  readonly governor?: readonly VerbClass[];
  /** 服务外籍人士1050人次: the list begins right behind that verb. */
  readonly isSideBySide?: true;
}

/** Asks the nearest telling word left of a number, in its clause. */
export function nearestTells({ word, governor, isSideBySide }: Told): Ask {
  return (_, around) => {
    const before = wordsBefore(around);
    const index = before.findIndex((token) => TELLING.has(classOf(token)));
    const nearest = before[index];
    if (nearest === undefined || !word.includes(classOf(nearest))) return false;
    if (governor === undefined) return true;
    const list = listUpTo(before, index);
    if (list.governor?.kind !== "verb" || !governor.includes(list.governor.verb)) return false;
    return !isSideBySide || list.start - list.governor.end <= LONGEST_SIDE;
  };
}

/** Where the nouns listed up to this one begin, and the word before them (接待环卫工、外卖骑手). */
function listUpTo(before: readonly Word[], index: number) {
  let start = before[index]?.start ?? 0;
  let at = index + 1;
  for (let left = before[at]; left?.kind === "noun"; left = before[at]) {
    if (start - left.end > LIST_GAP) break;
    start = left.start;
    at += 1;
  }
  return { start, governor: before[at] };
}

function classOf(token: Word): WordClass {
  return token.kind === "noun" ? token.noun : token.verb;
}

/** Whether person-times read or watched, by any word left of the number in its clause. */
export function isRead(_: QuantityReading, around: Surroundings): boolean {
  return wordsBefore(around).some(
    (token) => classOf(token) === "reads" || classOf(token) === "spread",
  );
}
