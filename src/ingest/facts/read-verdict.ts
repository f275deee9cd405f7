// One number becomes a fact, with all that the words around it tell, or is rejected.
import type { Fact } from "../../model/dataset";
import type { QuantityMention } from "../numbers/find-mentions";
import { type Judgement, judge } from "../rules/judge";
import { lookAround, type Surroundings } from "../sentence/look-around";
import type { ReadText } from "../sentence/read-text";
import type { FoldedOffset } from "../text/offset";
import { bendFromAfar } from "./bend-from-afar";
import { type ItemFrame, isUnderNotice } from "./item-frame";
import { type MadeFact, makeFact } from "./make-fact";

/** What the numbers before have told. */
export interface Foregoing {
  readonly previous: Fact | null;
  readonly previousWords: string;
  readonly earlier: ReadonlyMap<string | null, Fact>;
  /** Where the last rule ended; `null` where a fact has followed it. */
  readonly ruleEnd: FoldedOffset | null;
}

/** What a quantity is, with what stood around it when that was decided. */
export type Verdict = (MadeFact | Judgement) & {
  readonly around: Surroundings;
  /** What the level that a change starts from would be: the number behind it counts the same. */
  readonly former?: Fact;
};

/** Decides whether a quantity inside a report is a fact, and reads what the fact carries. */
export function readVerdict(
  read: ReadText,
  mention: QuantityMention,
  frame: ItemFrame,
  { previous, previousWords, earlier, ruleEnd }: Foregoing,
): Verdict {
  const { reading, start } = mention;
  const around = lookAround(read, mention, {
    isHeadline: start < frame.headlineEnd,
    isUnderNotice: isUnderNotice(frame, start),
    followsRule: isSameSentence(read.text, ruleEnd, start),
    previous,
    previousWords,
    earlier,
  });
  const judgement = judge(reading, around);
  if (judgement !== null && judgement.rule !== START_OF_CHANGE)
    return { reason: judgement.reason, rule: judgement.rule, around };
  const { fact, row } = makeFact(
    read,
    { ...mention, reading: bendFromAfar(reading, around) },
    frame,
    around,
  );
  if (judgement !== null) return { ...judgement, around, former: fact };
  return { fact, row, around };
}

const LONGEST_RULE = 60;
const START_OF_CHANGE = "change/start";

function isSameSentence(text: string, ruleEnd: number | null, start: number): boolean {
  if (ruleEnd === null || start - ruleEnd > LONGEST_RULE) return false;
  return !/[。!?\n]/.test(text.slice(ruleEnd, start));
}
