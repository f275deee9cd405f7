import type { NounClass } from "../lexicon/word-classes";
import type { QuantityReading } from "../numbers/read-quantity";
import { findTopic, type Surroundings } from "./look-around";
import { leadsUnknown } from "./part-of-word";
import { isNoun } from "./token-class";
import type { NounToken } from "./tokenize";

/** Nouns that people are counted by. */
const PEOPLE: ReadonlySet<NounClass> = new Set<NounClass>([
  "volunteer",
  "staff",
  "member",
  "team",
  "public",
  "client",
  "enrolled",
  "casualty",
  "suspect",
  "honoree",
  "registered",
  "resident",
  "reads",
  "sample",
  "household",
]);

/** The noun that is counted: beside the number, or further left where the measure word fits whatever that names. */
export function findHead({ unitClass }: QuantityReading, around: Surroundings): NounToken | null {
  const { nounAfter, nounBefore, nounInClause } = around;
  if (nounAfter ?? nounBefore) return nounAfter ?? nounBefore;
  if (
    unitClass !== "generic" &&
    unitClass !== "place" &&
    unitClass !== "body" &&
    unitClass !== null
  )
    return null;
  if (leadsUnknown(around.text, around.tokens, around.index)) return null;
  // 桐乡市设义仓32个: whose they are is no word for what they are.
  const named = nounInClause && isWhose(nounInClause, around) ? null : nounInClause;
  return named ?? findTopic(around);
}

/** 消防大队给老楼换消火栓64个: who does it, or where it lies. */
function isWhose(noun: NounToken, { text, start }: Surroundings): boolean {
  return isNoun(noun, "town") || /[给替把将换]/.test(text.slice(noun.end, start));
}

/** The noun for the people that a number of persons counts. */
export function findWho({ nounAfter, nounBefore }: Surroundings): NounToken | null {
  return nounAfter && PEOPLE.has(nounAfter.noun) ? nounAfter : (nounBefore ?? nounAfter);
}
